package org.huibao.mess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Which kinds of mess come together in one file: what changes the table as a whole first, single cells last. */
final class Mixing {
    /** Kinds that leave alone what others have changed. */
    private static final List<Mess> BESIDE_OTHERS = Stream.concat(
                    Stream.of(
                            HeaderMess.LINE_BREAKS_AND_SPACES,
                            HeaderMess.OTHER_BRACKETS,
                            HeaderMess.FOOTNOTE_MARKS,
                            HeaderMess.OTHER_PERIOD,
                            ColumnMess.COLUMNS_REORDERED,
                            ColumnMess.COLUMN_INSERTED,
                            ColumnMess.COLUMN_INSERTED_IN_GROUP,
                            ColumnMess.HEADERS_SWAPPED_WITH_THEIR_FIGURES,
                            HeaderMess.NUMBER_ROW_RENUMBERED,
                            HeaderMess.GROUPS_NOT_MERGED,
                            TotalMess.TOTAL_FIRST,
                            TotalMess.TOTAL_ABSENT,
                            RowMess.UNITS_SHUFFLED,
                            RowMess.BLANK_ROWS,
                            RowMess.SERIAL_NUMBERS,
                            RowMess.NOTES_WITH_NUMBERS,
                            RowMess.EXAMPLE_ROW,
                            RowMess.HEAD_PRINTED_AGAIN,
                            SheetMess.EXTRA_TITLE_LINES,
                            SheetMess.SHIFTED_DOWN_AND_RIGHT,
                            SheetMess.HIDDEN_SHEET_OF_OLD_FIGURES,
                            SheetMess.SHEET_OF_INSTRUCTIONS),
                    Stream.concat(Stream.<Mess>of(NumberMess.values()), Stream.<Mess>of(CellMess.values())))
            .toList();

    private static final List<Class<?>> ORDER = List.of(
            NoMess.class,
            FormMess.class,
            HeaderMess.class,
            ColumnMess.class,
            LayoutMess.class,
            RowMess.class,
            TotalMess.class,
            UnitMess.class,
            DetailMess.class,
            FilterMess.class,
            SidewaysMess.class,
            SecondTableMess.class,
            SheetMess.class,
            EnglishMess.class,
            YearMess.class,
            LookMess.class,
            NumberMess.class,
            CellMess.class,
            CsvMess.class,
            EarlierMess.class,
            SenderMess.class);

    private Mixing() {}

    /** The kind alone, or together with others that do not undo it. */
    static List<Mess> of(Mess kind, Random random) {
        List<Mess> kinds = new ArrayList<>(List.of(kind));
        boolean alone = kind.isForStatistics() || kind == NoMess.UNTOUCHED || kind == TotalMess.TOTAL_COMPUTED;
        int more = alone ? 0 : Math.max(0, random.nextInt(5) - 2);
        while (kinds.size() <= more) {
            Mess other = BESIDE_OTHERS.get(random.nextInt(BESIDE_OTHERS.size()));
            if (!kinds.contains(other)) {
                kinds.add(other);
            }
        }
        kinds.sort(Comparator.comparingInt(each -> order((Enum<?>) each)));
        return kinds;
    }

    private static int order(Enum<?> kind) {
        return ORDER.indexOf(kind.getDeclaringClass());
    }
}
