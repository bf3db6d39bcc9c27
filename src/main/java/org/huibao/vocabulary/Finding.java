package org.huibao.vocabulary;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that a reader of a table should know: a stable code, a weight, a place, and the arguments of its sentences.
 * The words themselves live in message bundles, see {@link Wording}.
 *
 * @param which of the code's cases it is, or null where it is a plain one
 * @param place where it stands; null only where the finding is about the whole file
 * @param column the key of the form's column that it is about, or null
 * @param unit the official name of the unit that it is about, or null
 * @param arguments what the sentences of the code name, by name; values are shown as they are and decide nothing, but for
 *     how far out a figure is
 * @param original the text that stands in the cell, or null
 * @param taken what was taken instead, as a plain decimal, or null where nothing was
 */
public record Finding(
        FindingCode code,
        @Nullable FindingCase which,
        Severity severity,
        @Nullable Place place,
        @Nullable String column,
        @Nullable String unit,
        Map<String, String> arguments,
        @Nullable String original,
        @Nullable String taken) {

    private static final int ID = 12;

    public Finding {
        if (which != null && !code.cases().contains(which)) {
            throw new IllegalArgumentException("No case of " + code.id() + ": " + which);
        }
        arguments = Map.copyOf(arguments);
    }

    /** A finding of the code's usual severity about the whole file. */
    public static Finding of(FindingCode code, Map<String, String> arguments) {
        return new Finding(code, null, code.severity(), null, null, null, arguments, null, null);
    }

    public static Finding of(FindingCode code) {
        return of(code, Map.of());
    }

    /** Something that there was more of than the limit. */
    public static Finding tooLarge(Limit limit, long most) {
        return of(FindingCode.TOO_LARGE, Map.of("limit", String.valueOf(most))).as(limit);
    }

    /** The same finding with the name of the file that it is about. */
    public Finding ofFile(String file) {
        return telling("file", file);
    }

    /** The same finding with one more argument, or another one of that name. */
    public Finding telling(String name, String value) {
        Map<String, String> all = new TreeMap<>(arguments);
        all.put(name, value);
        return new Finding(code, which, severity, place, column, unit, all, original, taken);
    }

    /** The same finding with the argument empty if it says just this. */
    public Finding notTelling(String name, String value) {
        return value.equals(arguments.get(name)) ? telling(name, "") : this;
    }

    /** The same finding as it may stand in a letter: what its sender wrote is one short line that leads nowhere. */
    public Finding shown() {
        Map<String, String> shown = new TreeMap<>();
        arguments.forEach((name, value) -> shown.put(name, ShownName.ofPhrases(value)));
        String written = original == null ? null : ShownName.ofText(original);
        return new Finding(code, which, severity, place, column, unit, shown, written, taken);
    }

    /** The finding as one of its code's cases, or as a plain one. */
    public Finding as(@Nullable FindingCase which) {
        return new Finding(code, which, severity, place, column, unit, arguments, original, taken);
    }

    public Finding at(@Nullable Place place) {
        return new Finding(code, which, severity, place, column, unit, arguments, original, taken);
    }

    public Finding weighing(Severity severity) {
        return new Finding(code, which, severity, place, column, unit, arguments, original, taken);
    }

    public Finding about(@Nullable String column) {
        return new Finding(code, which, severity, place, column, unit, arguments, original, taken);
    }

    public Finding ofUnit(@Nullable String unit) {
        return new Finding(code, which, severity, place, column, unit, arguments, original, taken);
    }

    /** The same finding with what stands in the cell and what was made of it. */
    public Finding with(@Nullable String original, @Nullable String taken) {
        return new Finding(code, which, severity, place, column, unit, arguments, original, taken);
    }

    /**
     * By what a finding is known again, in 12 digits in lower-case hexadecimal: the same on another look and in another
     * run, whatever it weighs by then and whatever it is measured by. Two of a document may have the same one, see
     * {@link FindingIds}.
     */
    public String id() {
        Stream<@Nullable String> about = Stream.of(
                code.id(),
                which == null ? null : which.word(),
                place == null ? null : place.sheet(),
                place == null ? null : place.cell(),
                column,
                unit);
        String whole = Stream.concat(about, code.identifying().stream().map(arguments::get))
                .map(part -> part == null ? "-" : "+" + part)
                .collect(Collectors.joining("\n"));
        UUID named = UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
        return named.toString().replace("-", "").substring(0, ID);
    }
}
