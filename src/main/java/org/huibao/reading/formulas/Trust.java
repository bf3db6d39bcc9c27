package org.huibao.reading.formulas;

import java.util.Set;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.Area2DPtgBase;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AttrPtg;
import org.apache.poi.ss.formula.ptg.ControlPtg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.OperationPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.formula.ptg.ScalarConstantPtg;

/** How far our own computing of a formula may be trusted. */
enum Trust {
    /** Every office program computes the same. */
    SURE,
    /** A value can be computed, but it may not speak against a kept one. */
    FAIR,
    /** Depends on the moment, on chance, on what cannot be seen, or is not known here. */
    NONE;

    private static final Set<String> PLAIN = Set.of(
            "SUM",
            "AVERAGE",
            "COUNT",
            "COUNTA",
            "MAX",
            "MIN",
            "PRODUCT",
            "SUMPRODUCT",
            "ROUND",
            "ROUNDUP",
            "ROUNDDOWN",
            "INT",
            "ABS",
            "TRUNC",
            "MOD",
            "IF",
            "IFERROR",
            "AND",
            "OR",
            "NOT",
            "TRUE",
            "FALSE",
            "SUMIF",
            "COUNTIF",
            "SUMIFS",
            "COUNTIFS",
            "LEN",
            "LEFT",
            "RIGHT",
            "MID",
            "CONCATENATE",
            "N",
            "ISBLANK",
            "ISNUMBER",
            "ISTEXT");
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
        return token instanceof ScalarConstantPtg
                        || token instanceof OperationPtg
                        || token instanceof ControlPtg
                        || token instanceof RefPtgBase
                        || token instanceof Area2DPtgBase
                        || token instanceof NamePtg
                ? SURE
                : NONE;
    }

    private static Trust inFunction(String name) {
        String plain = name.startsWith("_xlfn.") ? name.substring(6) : name;
        if (PLAIN.contains(plain) || plain.equals("#external#")) {
            return SURE;
        }
        return NEVER.contains(plain) ? NONE : FAIR;
    }
}
