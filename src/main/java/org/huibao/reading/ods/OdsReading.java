package org.huibao.reading.ods;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.huibao.files.DocumentFormat;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.reading.formats.OpenedDocument;
import org.huibao.reading.grid.Book;
import org.huibao.reading.grid.Grid;
import org.huibao.reading.grid.GridBuilder;
import org.huibao.reading.looks.Appearances;
import org.huibao.reading.xml.Markup;
import org.huibao.reading.zip.ZipPackage;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.UnreadFormat;

/** Reads OpenDocument spreadsheets, packed or flat. Repeated cells and rows are written once and counted as many. */
public final class OdsReading {
    private final Markup xml;
    private final Budget budget;
    private final List<Grid> sheets = new ArrayList<>();
    private final OdsStyles styles;
    private int body = -1;

    private OdsReading(Markup xml, OdsStyles styles, Budget budget) {
        this.xml = xml;
        this.styles = styles;
        this.budget = budget;
    }

    public static OpenedDocument open(ZipPackage archive, Budget budget) throws IOException {
        refuseEncrypted(archive);
        OdsStyles styles = new OdsStyles();
        if (archive.has("styles.xml")) {
            readStyles(archive, styles);
        }
        try (Markup xml = new Markup(archive.part("content.xml"))) {
            return new OdsReading(xml, styles, budget).read();
        }
    }

    public static OpenedDocument flat(String text, Budget budget) throws IOException {
        try (Markup xml = Markup.of(text)) {
            return new OdsReading(xml, new OdsStyles(), budget).read();
        }
    }

    /** Those with names of their own, on which the ones made while writing rest. */
    private static void readStyles(ZipPackage archive, OdsStyles styles) throws IOException {
        try (Markup xml = new Markup(archive.part("styles.xml"))) {
            for (int event = xml.next(); event != Markup.CLOSED; event = xml.next()) {
                if (event == Markup.START) {
                    styles.see(xml);
                }
            }
        }
    }

    private static void refuseEncrypted(ZipPackage archive) throws IOException {
        if (!archive.has("META-INF/manifest.xml")) {
            return;
        }
        try (Markup xml = new Markup(archive.part("META-INF/manifest.xml"))) {
            for (int event = xml.next(); event != Markup.CLOSED; event = xml.next()) {
                if (event == Markup.START && xml.name().equals("encryption-data")) {
                    throw ReadingRefused.of(FindingCode.PASSWORD_PROTECTED);
                }
            }
        }
    }

    private OpenedDocument read() throws IOException {
        for (int event = xml.next(); event != Markup.CLOSED; event = xml.next()) {
            if (event == Markup.START) {
                switch (xml.name()) {
                    case "table" -> table();
                    case "tracked-changes", "database-ranges", "data-pilot-tables" -> xml.skip();
                    case "body" -> body = xml.depth();
                    case "text", "presentation", "drawing" -> {
                        if (xml.depth() == body + 1) {
                            throw ReadingRefused.unsupported(UnreadFormat.ODT);
                        }
                    }
                    default -> styles.see(xml);
                }
            }
        }
        return OpenedDocument.of(DocumentFormat.ODS, new Book(sheets, List.of()), false);
    }

    private String named(String attribute) {
        String name = xml.attribute(attribute);
        return name == null ? "" : name;
    }

    private void table() throws IOException {
        boolean hidden = styles.hidesTable(named("style-name"));
        GridBuilder grid = new GridBuilder(named("name"), hidden, Appearances.NONE, new String[0], budget);
        new OdsTable(xml, grid, styles, sheets.size()).read();
        sheets.add(grid.build());
    }
}
