package org.huibao.recognition.value;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.huibao.recognition.words.Glyphs;
import org.huibao.recognition.words.UnitOfMeasure;
import org.huibao.vocabulary.Column;
import org.jspecify.annotations.Nullable;

/**
 * The units of measure that meet in a cell: the form's own, and the one in which the table says its figures are.
 *
 * @param own what the figure is to be in
 * @param stated what a bare number in the table is in
 */
public record ColumnMeasures(UnitOfMeasure own, UnitOfMeasure stated) {
    private static final Set<String> KNOWN = Set.of(
            "元", "比率", "公斤", "公里", "平方米", "户", "人", "人次", "户次", "名", "位", "口", "个", "家", "件", "次", "份", "项", "亩", "张",
            "台", "套", "所", "处", "条", "辆", "间", "床", "支", "只", "头", "棵", "株", "米", "天", "日", "月", "年", "岁", "批", "组",
            "场", "期", "起", "例", "村", "组次", "场次", "批次");

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
                || KNOWN.contains(unit.base())
                || unit.base().equals(own.base())
                || unit.base().equals(stated.base());
    }
}
