package org.huibao.reply;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.huibao.lexicon.OurWords;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Wording;

/** The colours and comments at the cells that findings speak of. */
final class Marks {
    /** Excel shows nothing of a comment beyond this. */
    private static final int LONGEST = 8000;

    private static final Map<Severity, IndexedColors> COLOURS = new EnumMap<>(Map.of(
            Severity.ERROR, IndexedColors.ROSE,
            Severity.QUERY, IndexedColors.LIGHT_YELLOW,
            Severity.NOTE, IndexedColors.LIGHT_TURQUOISE));

    /** So many cells are marked; whoever has more of them mends the table by the list. */
    private static final int MOST = 5_000;

    private final Workbook workbook;
    private final Wording wording;
    private final Map<String, NavigableMap<Integer, Map<Place, List<Finding>>>> bySheet = new HashMap<>();
    private final Map<String, CellStyle> styles = new HashMap<>();

    Marks(Workbook workbook, Locale locale, List<Finding> findings) {
        this.workbook = workbook;
        this.wording = Wording.in(locale);
        findings.stream()
                .map(Finding::place)
                .filter(place -> place != null && place.cell() != null)
                .distinct()
                .limit(MOST)
                .forEach(place -> in(Objects.requireNonNull(place)));
        for (Finding finding : findings) {
            Place place = finding.place();
            if (place != null && place.cell() != null) {
                List<Finding> here = in(place.sheet(), place.row()).get(place);
                if (here != null) {
                    here.add(finding);
                }
            }
        }
    }

    private void in(Place place) {
        bySheet.computeIfAbsent(place.sheet(), name -> new TreeMap<>())
                .computeIfAbsent(place.row(), row -> new LinkedHashMap<>())
                .put(place, new ArrayList<>());
    }

    private Map<Place, List<Finding>> in(String sheet, int row) {
        return bySheet.getOrDefault(sheet, Collections.emptyNavigableMap()).getOrDefault(row, Map.of());
    }

    /** Marks every sheet that still lies there whole. */
    void mark() {
        bySheet.forEach((name, rows) -> {
            Sheet sheet = workbook.getSheet(name);
            if (sheet != null) {
                rows.keySet().forEach(row -> mark(sheet, name, row));
            }
        });
    }

    /** The marked rows of a sheet from one on, from above. */
    Iterable<Integer> from(String sheet, int row) {
        return bySheet.getOrDefault(sheet, Collections.emptyNavigableMap())
                .tailMap(row, true)
                .keySet();
    }

    /** Marks one row of a sheet, by the name that the sheet had in what was sent. */
    void mark(Sheet sheet, String name, int row) {
        in(name, row).forEach((place, findings) -> mark(sheet, place, findings));
    }

    private void mark(Sheet sheet, Place place, List<Finding> findings) {
        Cell cell = cell(sheet, new CellReference(place.row(), place.column()));
        Severity worst = findings.stream()
                .map(Finding::severity)
                .min(Severity::compareTo)
                .orElse(Severity.NOTE);
        cell.setCellStyle(coloured(cell.getCellStyle(), worst));
        comment(sheet, cell, findings.stream().map(wording::of).distinct().collect(Collectors.joining("\n")));
    }

    private static Cell cell(Sheet sheet, CellReference at) {
        Row row = sheet.getRow(at.getRow());
        Row there = row == null ? sheet.createRow(at.getRow()) : row;
        return there.getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** A workbook may hold only a few thousand styles, so that one is made for each look and weight, not for each cell. */
    private CellStyle coloured(CellStyle old, Severity severity) {
        return styles.computeIfAbsent(old.getIndex() + severity.word(), key -> {
            CellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(old);
            style.setFillForegroundColor(
                    COLOURS.getOrDefault(severity, IndexedColors.LIGHT_YELLOW).getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        });
    }

    /** A cell can have one comment: what the sender had written there stays in front. */
    private void comment(Sheet sheet, Cell cell, String text) {
        CreationHelper helper = workbook.getCreationHelper();
        Comment comment = cell.getCellComment();
        String before = "";
        if (comment == null) {
            ClientAnchor anchor = helper.createClientAnchor();
            anchor.setCol1(cell.getColumnIndex() + 1);
            anchor.setCol2(cell.getColumnIndex() + 5);
            anchor.setRow1(cell.getRowIndex());
            anchor.setRow2(cell.getRowIndex() + 5);
            comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setAuthor(OurWords.AUTHOR);
            // a sheet that is written row by row leaves it at its anchor
            comment.setAddress(cell.getAddress());
            cell.setCellComment(comment);
        } else if (comment.getString() != null) {
            before = comment.getString().getString() + "\n";
        }
        String whole = before + SafeText.of(text);
        comment.setString(helper.createRichTextString(whole.substring(0, Math.min(whole.length(), LONGEST))));
    }
}
