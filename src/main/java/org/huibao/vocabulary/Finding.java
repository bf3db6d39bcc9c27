package org.huibao.vocabulary;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that a reader of a table should know: a stable code, a weight, a place, and the arguments of its sentence.
 * The words themselves live in message bundles, see {@link Wording}.
 *
 * @param place where it stands; null only where the finding is about the whole file
 * @param column the key of the form's column that it is about, or null
 * @param unit the official name of the unit that it is about, or null
 * @param arguments what the sentence of the code names, by name; values are shown as they are
 * @param original the text that stands in the cell, or null
 * @param taken what was taken instead, as a plain decimal, or null where nothing was
 */
public record Finding(
        FindingCode code,
        Severity severity,
        @Nullable Place place,
        @Nullable String column,
        @Nullable String unit,
        Map<String, String> arguments,
        @Nullable String original,
        @Nullable String taken) {

    public Finding {
        arguments = Map.copyOf(arguments);
    }

    /** A finding of the code's usual severity about the whole file. */
    public static Finding of(FindingCode code, Map<String, String> arguments) {
        return new Finding(code, code.severity(), null, null, null, arguments, null, null);
    }

    public static Finding of(FindingCode code) {
        return of(code, Map.of());
    }

    public Finding at(@Nullable Place place) {
        return new Finding(code, severity, place, column, unit, arguments, original, taken);
    }

    public Finding weighing(Severity severity) {
        return new Finding(code, severity, place, column, unit, arguments, original, taken);
    }

    public Finding about(@Nullable String column) {
        return new Finding(code, severity, place, column, unit, arguments, original, taken);
    }

    public Finding ofUnit(@Nullable String unit) {
        return new Finding(code, severity, place, column, unit, arguments, original, taken);
    }

    /** The same finding with what stands in the cell and what was made of it. */
    public Finding with(@Nullable String original, @Nullable String taken) {
        return new Finding(code, severity, place, column, unit, arguments, original, taken);
    }
}
