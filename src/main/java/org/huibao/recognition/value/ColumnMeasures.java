package org.huibao.recognition.value;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.huibao.lexicon.Glyphs;
import org.huibao.lexicon.Measures;
import org.huibao.lexicon.UnitOfMeasure;
import org.huibao.vocabulary.Column;
import org.jspecify.annotations.Nullable;

/**
 * The units of measure that meet in a cell: the form's own, and the one in which the table says its figures are.
 *
 * @param own what the figure is to be in
 * @param stated what a bare number in the table is in
 */
public record ColumnMeasures(UnitOfMeasure own, UnitOfMeasure stated) {
    /** @param statedUnit the unit of measure (计量单位) that the table's own header states for the column, or null */
    public static ColumnMeasures of(Column column, @Nullable String statedUnit) {
        List<UnitOfMeasure> stated = statedUnit == null || statedUnit.isBlank()
                ? List.of()
                : Arrays.stream(Glyphs.plain(statedUnit).split("[\\s、,，;；]+"))
                        .map(UnitOfMeasure::of)
                        .toList();
        String unit = column.unit();
        if (unit == null) {
            return unnamed(column.type(), stated);
        }
        UnitOfMeasure own = UnitOfMeasure.of(unit);
        return new ColumnMeasures(own, ofThis(own, stated).within(own));
    }

    private static ColumnMeasures unnamed(Column.Type type, List<UnitOfMeasure> stated) {
        if (type == Column.Type.RATIO) {
            return new ColumnMeasures(UnitOfMeasure.PURE_RATIO, ofThis(UnitOfMeasure.PURE_RATIO, stated));
        }
        UnitOfMeasure only = stated.size() == 1 ? stated.get(0) : UnitOfMeasure.NONE;
        return new ColumnMeasures(only, only);
    }

    /** A line such as 单位：人、万元 speaks of several columns; the one for this column measures the same thing. */
    private static UnitOfMeasure ofThis(UnitOfMeasure own, List<UnitOfMeasure> stated) {
        if (stated.size() == 1) {
            return stated.get(0);
        }
        return stated.stream()
                .filter(unit -> unit.inTermsOf(own).isPresent())
                .min(Comparator.comparing(
                        unit -> unit.factor().subtract(own.factor()).abs()))
                .orElse(own);
    }

    /** Whether what is said behind a number is per something (元/人) where the column is not. */
    boolean isOtherRate(UnitOfMeasure said) {
        return !said.per().isEmpty()
                && !said.per().equals(own.per())
                && !said.per().equals(stated.per());
    }

    /** Whether a word behind a number can be a unit of measure here at all. */
    boolean knows(UnitOfMeasure unit) {
        return unit.base().isEmpty()
                || Measures.mayFollowFigure(unit.base())
                || unit.base().equals(own.base())
                || unit.base().equals(stated.base());
    }
}
