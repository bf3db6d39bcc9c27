package org.huibao.reading.spreadsheetml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibao.files.DocumentFormat;
import org.huibao.lexicon.FormatWords;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.formats.OpenedDocument;
import org.huibao.reading.grid.Book;
import org.huibao.reading.grid.Grid;
import org.huibao.reading.grid.GridBuilder;
import org.huibao.reading.looks.Appearances;
import org.huibao.reading.xml.Markup;

/** Reads the XML spreadsheets of Excel 2003, which programs like to write under the name of {@code .xls}. */
public final class XmlSpreadsheetReading {
    private static final String YES_OR_NO = "\"Yes\";\"Yes\";\"No\"";

    private final Markup xml;
    private final Budget budget;
    private final List<Grid> sheets = new ArrayList<>();
    private final Map<String, Integer> styles = new HashMap<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final BitSet struck = new BitSet();
    private String style = "";

    private XmlSpreadsheetReading(Markup xml, Budget budget) {
        this.xml = xml;
        this.budget = budget;
    }

    public static OpenedDocument open(String text, Budget budget) throws IOException {
        try (Markup xml = Markup.of(text)) {
            XmlSpreadsheetReading reading = new XmlSpreadsheetReading(xml, budget);
            reading.read();
            return OpenedDocument.of(DocumentFormat.XML_2003, new Book(reading.sheets, List.of()), false);
        }
    }

    private void read() throws IOException {
        for (int event = xml.next(); event != Markup.CLOSED; event = xml.next()) {
            if (event == Markup.START) {
                switch (xml.name()) {
                    case "Style" -> style();
                    case "Font" -> {
                        if (xml.flag("StrikeThrough")) {
                            struck.set(styles.getOrDefault(style, 0));
                        }
                    }
                    case "NumberFormat" -> codes.put(styles.getOrDefault(style, 0), code(orEmpty("Format")));
                    case "Worksheet" -> sheet();
                    default -> {}
                }
            }
        }
    }

    private String orEmpty(String attribute) {
        String value = xml.attribute(attribute);
        return value == null ? "" : value;
    }

    private void style() {
        style = orEmpty("ID");
        String parent = orEmpty("Parent");
        styles.put(style, styles.size() + 1);
        codes.put(styles.size(), codes.getOrDefault(styles.getOrDefault(parent, 0), "General"));
        struck.set(styles.size(), struck.get(styles.getOrDefault(parent, 0)));
    }

    private static String code(String name) {
        return switch (name) {
            case "", "General Number", "General" -> "General";
            case "Fixed" -> "0.00";
            case "Standard" -> "#,##0.00";
            case "Percent" -> "0.00%";
            case "Scientific" -> "0.00E+00";
            case "Currency", "Euro Currency" -> "#,##0.00;-#,##0.00";
            case "Yes/No" -> YES_OR_NO;
            case "True/False" -> "\"True\";\"True\";\"False\"";
            case "On/Off" -> "\"On\";\"On\";\"Off\"";
            case "Short Time" -> "hh:mm";
            case "Medium Time" -> "hh:mm AM/PM";
            case "Long Time" -> "hh:mm:ss";
            case "Short Date", "General Date" -> "yyyy/m/d";
            case "Medium Date", "Long Date" -> FormatWords.DAY;
            default -> name;
        };
    }

    private void sheet() throws IOException {
        int[] formats = new int[styles.size() + 1];
        java.util.Arrays.setAll(formats, id -> id);
        Appearances appearances = new Appearances(formats, Map.copyOf(codes), false, struck);
        GridBuilder grid = new GridBuilder(orEmpty("Name"), false, appearances, new String[0], budget);
        new XmlSpreadsheetTable(xml, grid, sheets.size(), styles).read();
        sheets.add(grid.build());
    }
}
