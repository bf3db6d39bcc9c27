package org.huibao.reading.formulas;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AddPtg;
import org.apache.poi.ss.formula.ptg.Area2DPtgBase;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AttrPtg;
import org.apache.poi.ss.formula.ptg.BoolPtg;
import org.apache.poi.ss.formula.ptg.ControlPtg;
import org.apache.poi.ss.formula.ptg.DividePtg;
import org.apache.poi.ss.formula.ptg.EqualPtg;
import org.apache.poi.ss.formula.ptg.ErrPtg;
import org.apache.poi.ss.formula.ptg.GreaterEqualPtg;
import org.apache.poi.ss.formula.ptg.GreaterThanPtg;
import org.apache.poi.ss.formula.ptg.IntPtg;
import org.apache.poi.ss.formula.ptg.LessEqualPtg;
import org.apache.poi.ss.formula.ptg.LessThanPtg;
import org.apache.poi.ss.formula.ptg.MissingArgPtg;
import org.apache.poi.ss.formula.ptg.MultiplyPtg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.NotEqualPtg;
import org.apache.poi.ss.formula.ptg.NumberPtg;
import org.apache.poi.ss.formula.ptg.OperationPtg;
import org.apache.poi.ss.formula.ptg.ParenthesisPtg;
import org.apache.poi.ss.formula.ptg.PercentPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.formula.ptg.ScalarConstantPtg;
import org.apache.poi.ss.formula.ptg.StringPtg;
import org.apache.poi.ss.formula.ptg.SubtractPtg;
import org.apache.poi.ss.formula.ptg.UnaryMinusPtg;

/** How far our own computing of a formula may be trusted. */
enum Trust {
    /** Adding, multiplying, rounding and what is named as it is: every office program computes the same. */
    SURE,
    /** Programs agree, but for their corners: a kept value that differs stays, and is asked about. */
    LIKELY,
    /** A value can be computed, but it may not speak against a kept one. */
    FAIR,
    /** Depends on the moment, on chance, on what cannot be seen, or is not known here. */
    NONE;

    private static final Set<String> PLAIN = Set.of("SUM", "ROUND");
    private static final Set<Class<? extends Ptg>> ARITHMETIC = Set.of(
            AddPtg.class,
            SubtractPtg.class,
            MultiplyPtg.class,
            DividePtg.class,
            UnaryMinusPtg.class,
            PercentPtg.class,
            ParenthesisPtg.class,
            IntPtg.class,
            NumberPtg.class,
            NamePtg.class,
            ErrPtg.class);
    private static final Set<Class<? extends Ptg>> COMPARISON = Set.of(
            EqualPtg.class,
            NotEqualPtg.class,
            LessThanPtg.class,
            LessEqualPtg.class,
            GreaterThanPtg.class,
            GreaterEqualPtg.class,
            BoolPtg.class,
            MissingArgPtg.class);
    private static final Set<String> COMMON = Set.of(
            "AVERAGE",
            "COUNT",
            "MAX",
            "MIN",
            "PRODUCT",
            "SUMPRODUCT",
            "ROUNDUP",
            "ROUNDDOWN",
            "INT",
            "ABS",
            "TRUNC",
            "IF",
            "AND",
            "OR",
            "NOT",
            "TRUE",
            "FALSE",
            "SUMIF",
            "COUNTIF",
            "SUMIFS",
            "COUNTIFS");
    /** A grid does not know a cell with the empty text from a cell without any. */
    private static final Set<String> ASKING_FOR_NOTHING =
            Set.of("COUNTA", "COUNTBLANK", "ISBLANK", "ISTEXT", "ISNONTEXT");

    private static final Set<String> NEVER = Set.of(
            "TODAY",
            "NOW",
            "RAND",
            "RANDBETWEEN",
            "RANDARRAY",
            "OFFSET",
            "INDIRECT",
            "CELL",
            "INFO",
            "HYPERLINK",
            "SUBTOTAL",
            "AGGREGATE",
            "GETPIVOTDATA");
    /** Criteria that every program understands alike: a word, a number, one compared with a number. */
    private static final Pattern PLAIN_WORDS = Pattern.compile("(?:[<>]=?|=)?-?\\d+(?:\\.\\d+)?|[\\p{L}\\p{N}]*");

    /** The trust in a formula of these tokens. Names count as sure here; what they stand for is looked at apart. */
    static Trust in(Ptg[] tokens) {
        Trust least = SURE;
        for (Ptg token : tokens) {
            Trust trust = in(token);
            least = trust.compareTo(least) > 0 ? trust : least;
        }
        return tokens.length == 0 ? NONE : least;
    }

    private static Trust in(Ptg token) {
        if (token instanceof StringPtg words) {
            return PLAIN_WORDS.matcher(words.getValue()).matches() ? LIKELY : FAIR;
        }
        if (token instanceof AbstractFunctionPtg function) {
            return inFunction(function.getName());
        }
        if (token instanceof NameXPxg name) {
            return name.getSheetName() == null ? inFunction(name.getNameName()) : NONE;
        }
        if (token instanceof AttrPtg attribute) {
            return attribute.isSemiVolatile() ? NONE : SURE;
        }
        if (token instanceof Ref3DPxg cell) {
            return cell.getExternalWorkbookNumber() < 0 && cell.getLastSheetName() == null ? SURE : NONE;
        }
        if (token instanceof Area3DPxg area) {
            return area.getExternalWorkbookNumber() < 0 && area.getLastSheetName() == null ? SURE : NONE;
        }
        if (ARITHMETIC.contains(token.getClass()) || token instanceof RefPtgBase || token instanceof Area2DPtgBase) {
            return SURE;
        }
        if (COMPARISON.contains(token.getClass())) {
            return LIKELY;
        }
        return token instanceof ScalarConstantPtg || token instanceof OperationPtg || token instanceof ControlPtg
                ? FAIR
                : NONE;
    }

    private static Trust inFunction(String name) {
        String plain = name.startsWith("_xlfn.") ? name.substring(6) : name;
        if (PLAIN.contains(plain) || plain.equals("#external#")) {
            return SURE;
        }
        if (COMMON.contains(plain)) {
            return LIKELY;
        }
        return NEVER.contains(plain) || ASKING_FOR_NOTHING.contains(plain) ? NONE : FAIR;
    }
}
