package org.huibao.reading.formulas;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.SheetIdentifier;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.udf.AggregatingUDFFinder;
import org.apache.poi.ss.formula.udf.UDFFinder;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.huibao.reading.grid.Book;
import org.huibao.reading.grid.DefinedName;
import org.huibao.reading.grid.FormulaCell;
import org.jspecify.annotations.Nullable;

/** A workbook's grids as POI's formula parser and evaluator want to see them. */
final class Evaluation extends SingleWorkbook {
    /** What is a name in a workbook of Excel 97 would be a cell in a later one, which has more columns. */
    private static final Pattern LATER_CELL = Pattern.compile("[A-Za-z]{1,3}\\d{1,7}");

    private final Book book;
    private final List<EvaluationSheet> sheets;
    private final UDFFinder functions = AggregatingUDFFinder.DEFAULT;
    private final Map<Integer, Ptg[]> definitions = new ConcurrentHashMap<>();
    private @Nullable FormulaCell computing;
    private Shaking shaking = Shaking.STILL;
    private final SpreadsheetVersion version;

    Evaluation(Book book, LookLimit reads) {
        this.book = book;
        version = book.names().stream()
                        .anyMatch(name -> LATER_CELL.matcher(name.name()).matches())
                ? SpreadsheetVersion.EXCEL97
                : SpreadsheetVersion.EXCEL2007;
        sheets = book.sheets().stream()
                .map(grid -> (EvaluationSheet) new EvaluationGrid(this, grid, reads))
                .toList();
    }

    /** The formula that is being computed; every other one is seen as its value. */
    void compute(FormulaCell formula, Shaking shaken) {
        computing = formula;
        shaking = shaken;
    }

    Shaking shaking() {
        return shaking;
    }

    boolean isComputing(FormulaCell formula) {
        return formula == computing;
    }

    Ptg[] parse(FormulaCell formula) {
        return FormulaParser.parse(formula.written().text(), this, FormulaType.CELL, formula.sheet(), formula.row());
    }

    Ptg[] definition(int name) {
        return definitions.computeIfAbsent(name, this::parseName);
    }

    private Ptg[] parseName(int index) {
        DefinedName name = book.names().get(index);
        return FormulaParser.parse(name.text(), this, FormulaType.NAMEDRANGE, name.scope(), -1);
    }

    @Override
    public String getSheetName(int index) {
        return book.sheets().get(index).name();
    }

    @Override
    public int getSheetIndex(EvaluationSheet sheet) {
        return sheets.indexOf(sheet);
    }

    @Override
    public int getSheetIndex(String name) {
        for (int i = 0; i < sheets.size(); i++) {
            if (getSheetName(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public EvaluationSheet getSheet(int index) {
        return sheets.get(index);
    }

    @Override
    public @Nullable EvaluationName getName(String name, int sheet) {
        int found = -1;
        for (int i = 0; i < book.names().size(); i++) {
            DefinedName defined = book.names().get(i);
            if (defined.name().equalsIgnoreCase(name)
                    && (defined.scope() == sheet || defined.scope() < 0 && found < 0)) {
                found = i;
            }
        }
        return found < 0 ? null : new NamedRange(this, book.names().get(found), found);
    }

    @Override
    public EvaluationName getName(NamePtg name) {
        return new NamedRange(this, book.names().get(name.getIndex()), name.getIndex());
    }

    @Override
    public String getNameText(NamePtg name) {
        return book.names().get(name.getIndex()).name();
    }

    @Override
    public @Nullable Ptg getNameXPtg(String name, @Nullable SheetIdentifier sheet) {
        return sheet == null && functions.findFunction(name) != null ? new NameXPxg(null, name) : null;
    }

    @Override
    public Ptg get3DReferencePtg(CellReference cell, SheetIdentifier sheet) {
        return new Ref3DPxg(number(sheet), sheet, cell);
    }

    @Override
    public Ptg get3DReferencePtg(AreaReference area, SheetIdentifier sheet) {
        return new Area3DPxg(number(sheet), sheet, area);
    }

    /** Another workbook is known by a number; any will do, as it is never asked for. */
    private static int number(SheetIdentifier sheet) {
        return sheet.getBookName() == null ? -1 : 1;
    }

    @Override
    public Ptg[] getFormulaTokens(EvaluationCell cell) {
        return ((EvaluationGridCell) cell).formulaTokens();
    }

    @Override
    public UDFFinder getUDFFinder() {
        return functions;
    }

    @Override
    public SpreadsheetVersion getSpreadsheetVersion() {
        return version;
    }

    @Override
    public ExternalSheet getExternalSheet(@Nullable String first, @Nullable String last, int workbook) {
        if (workbook >= 0) {
            throw new UnsupportedOperationException("another workbook");
        }
        return last == null || first == null || last.equals(first)
                ? new ExternalSheet(null, first)
                : new ExternalSheetRange(null, first, last);
    }

    @Override
    public @Nullable ExternalName getExternalName(String name, @Nullable String sheet, int workbook) {
        return workbook >= 0 ? null : new ExternalName(name, -1, -1);
    }
}
