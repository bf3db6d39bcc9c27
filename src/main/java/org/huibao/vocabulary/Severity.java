package org.huibao.vocabulary;

import java.util.Locale;

/** How heavy a finding weighs: 强制性 must be fixed, 核实性 must be explained, 提示 is told. */
public enum Severity {
    ERROR,
    QUERY,
    NOTE;

    /** The word that stands in JSON and in {@code form.yaml}: {@code error}, {@code query} or {@code note}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
