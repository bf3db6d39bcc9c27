package org.huibao.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One 指标 of a form.
 *
 * @param key the stable name in {@code form.yaml}
 * @param no the printed column number (栏次), a label and never a position, or null
 * @param path the headers from the outermost group to the column's own, as printed
 * @param unit the 计量单位, for instance 万元, or null
 * @param required whether a blank needs the sender's attention
 * @param empty what a blank means here
 * @param scale how many decimals are printed, or null where none was said; a count has 0
 */
public record Column(
        String key,
        @Nullable String no,
        List<String> path,
        Type type,
        @Nullable String unit,
        Aggregate aggregate,
        boolean required,
        Empty empty,
        @Nullable Integer scale) {
    public Column {
        path = List.copyOf(path);
    }

    /** The columns of one form differ in their key. */
    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** The column's own header, the last of its path. */
    public String header() {
        return path.get(path.size() - 1);
    }

    /** Whether the column holds numbers. */
    public boolean isNumeric() {
        return type == Type.COUNT || type == Type.AMOUNT || type == Type.RATIO;
    }

    /** What stands in a column's cells. */
    public enum Type {
        COUNT,
        AMOUNT,
        RATIO,
        TEXT,
        DATE
    }

    /** What a blank in a required column is. */
    public enum Empty {
        ERROR,
        ZERO,
        NONE
    }

    /** What stands in the column's total: its sum, nothing, or a formula over other columns' totals. */
    public sealed interface Aggregate {
        /** Rows add up. */
        record Sum() implements Aggregate {}

        /** Rows do not add up, as with averages and ranks. */
        record None() implements Aggregate {}

        /** The total follows from other totals. */
        record Formula(Term term) implements Aggregate {}
    }

    public boolean sums() {
        return aggregate instanceof Aggregate.Sum;
    }
}
