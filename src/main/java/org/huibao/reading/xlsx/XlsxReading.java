package org.huibao.reading.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.reading.grid.Book;
import org.huibao.reading.grid.DefinedName;
import org.huibao.reading.grid.Grid;
import org.huibao.reading.grid.GridBuilder;
import org.huibao.reading.looks.Appearances;
import org.huibao.reading.xml.Markup;
import org.huibao.reading.zip.ZipPackage;
import org.huibao.vocabulary.FindingCode;
import org.jspecify.annotations.Nullable;

/** Reads {@code .xlsx} and {@code .xlsm} workbooks, part by part, straight into grids. */
public final class XlsxReading {
    private final OfficePackage office;
    private final ZipPackage archive;
    private final Budget budget;
    private final List<Tab> tabs = new ArrayList<>();
    private final List<DefinedName> names = new ArrayList<>();
    private final Map<String, OfficePackage.Relation> parts = new HashMap<>();
    /** Of each listed sheet its place among those that hold cells, or -1; names are known by it. */
    private final List<Integer> places = new ArrayList<>();

    private boolean from1904;

    public XlsxReading(OfficePackage office, Budget budget) {
        this.office = office;
        this.archive = office.archive();
        this.budget = budget;
    }

    /** A sheet as the workbook part lists it. */
    private record Tab(String name, boolean hidden, String part) {}

    public Book read() throws IOException {
        for (OfficePackage.Relation relation : office.relations(office.mainPart())) {
            parts.put(relation.id(), relation);
        }
        readWorkbook();
        if (tabs.isEmpty()) {
            throw ReadingRefused.of(FindingCode.NOT_A_TABLE);
        }
        SharedTexts texts = texts();
        String[] shared = texts.texts();
        Appearances appearances = appearances();
        List<Grid> sheets = new ArrayList<>();
        for (Tab tab : tabs) {
            GridBuilder grid = new GridBuilder(tab.name(), tab.hidden(), appearances, shared, budget);
            try (Markup xml = new Markup(archive.part(tab.part()))) {
                new SheetScan(xml, grid, texts, sheets.size()).run();
            }
            sheets.add(grid.build());
        }
        return new Book(sheets, names);
    }

    private void readWorkbook() throws IOException {
        try (Markup xml = new Markup(archive.part(office.mainPart()))) {
            for (int event = xml.next(); event != Markup.CLOSED; event = xml.next()) {
                if (event == Markup.START) {
                    switch (xml.name()) {
                        case "sheet" -> tab(xml);
                        case "workbookPr" -> from1904 = xml.flag("date1904");
                        case "definedName" -> name(xml);
                        default -> {}
                    }
                }
            }
        }
    }

    /**
     * Chart sheets and sheets of old macro languages hold no table. Of a module Excel itself lists a hidden sheet without
     * a part.
     */
    private void tab(Markup xml) {
        String id = xml.attribute("id");
        String state = xml.attribute("state");
        boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
        OfficePackage.Relation part = id == null ? null : parts.get(id);
        boolean table = part != null && part.is("worksheet") && !part.external();
        boolean missing = part == null || table && !archive.has(part.target());
        if (missing && !hidden) {
            throw ReadingRefused.unreadable("sheet-missing");
        }
        places.add(-1);
        if (part != null && table && !missing) {
            places.set(places.size() - 1, tabs.size());
            String name = xml.attribute("name");
            tabs.add(new Tab(name == null ? "" : name, hidden, part.target()));
        }
    }

    private void name(Markup xml) throws IOException {
        String name = xml.attribute("name");
        int listed = xml.number("localSheetId", -1);
        boolean everywhere = listed < 0 || listed >= places.size();
        int scope = everywhere ? -1 : places.get(listed);
        String text = xml.textInside();
        budget.text(text.length());
        if (name != null && !text.isBlank() && (everywhere || scope >= 0)) {
            names.add(new DefinedName(name, text, scope));
        }
    }

    private SharedTexts texts() throws IOException {
        InputStream part = part("sharedStrings");
        if (part == null) {
            return SharedTexts.NONE;
        }
        try (Markup xml = new Markup(part)) {
            return SharedTexts.of(xml, budget);
        }
    }

    private Appearances appearances() throws IOException {
        InputStream part = part("styles");
        if (part == null) {
            return new Appearances(new int[0], Map.of(), from1904);
        }
        try (Markup xml = new Markup(part)) {
            return StyleSheet.of(xml, from1904);
        }
    }

    /** What is named but not there is missed only by the cell that needs it. */
    private @Nullable InputStream part(String kind) {
        for (OfficePackage.Relation relation : parts.values()) {
            if (relation.is(kind) && !relation.external() && archive.has(relation.target())) {
                return archive.part(relation.target());
            }
        }
        return null;
    }
}
