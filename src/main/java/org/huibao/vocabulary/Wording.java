package org.huibao.vocabulary;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Findings in a reader's language. Sentences live in the bundles {@code messages/findings}: one for each code, and one
 * for each special case of it ({@code magnitude.earlier}, where the
 * argument {@code case} or {@code format} says so, or {@code rule-broken.query}, where the severity does). They name the
 * finding's arguments in braces; {@code {original}}, {@code {taken}}, {@code {unit}}, {@code {cell}} and {@code {sheet}}
 * are always there. What stands in square brackets is left out where an argument inside it is empty. An argument that is
 * itself a word of the program has its wording under {@code code.argument.word}.
 */
public final class Wording {
    /** From here on a sentence asks its reader for something. */
    private static final Pattern REQUEST =
            Pattern.compile("(?<=[。；：;.\\]])\\s*(请|如|[Pp]lease\\b|If\\b).*|，请.*", Pattern.DOTALL);

    private final Sentences sentences;

    private Wording(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The wording for a locale; anything but English is answered in Chinese. */
    public static Wording in(Locale locale) {
        return new Wording(Sentences.in("findings", locale));
    }

    /** One sentence that says what is wrong and how to mend it. */
    public String of(Finding finding) {
        return filled(sentences.of(key(finding)), finding);
    }

    /** What is wrong alone, for a reader who has nothing to mend. */
    public String fact(Finding finding) {
        return filled(REQUEST.matcher(sentences.of(key(finding))).replaceFirst(""), finding)
                .strip()
                .replaceFirst("[；：]$|(?<=[\\u4E00-\\u9FFF])$", "。")
                .replaceFirst(";$", ".");
    }

    private String filled(String template, Finding finding) {
        return Sentences.fitted(template, name -> value(name, finding));
    }

    /** The sentence as it stands in the bundle, with the names of its arguments. */
    public String template(FindingCode code) {
        return sentences.of(code.id());
    }

    private String key(Finding finding) {
        String id = finding.code().id();
        return Stream.of(
                        finding.arguments().getOrDefault("case", ""),
                        finding.arguments().getOrDefault("format", ""),
                        finding.severity().word())
                .map(special -> id + "." + special)
                .filter(sentences::has)
                .findFirst()
                .orElse(id);
    }

    /** Programs are told of bytes; people are told of MB, and of everything else with its unit. */
    private String limit(String argument, Finding finding) {
        String what = finding.arguments().getOrDefault("what", "");
        boolean isSize = what.equals("bytes") || what.equals("unpacked") || what.equals("memory");
        return isSize ? DataSize.text(argument) : argument + sentences.of("too-large.limit.unit." + what, "");
    }

    private String value(String name, Finding finding) {
        String argument = finding.arguments().get(name);
        if (argument != null) {
            if (name.equals("limit")) {
                return limit(argument, finding);
            }
            String word = finding.code().id() + "." + name + "." + argument;
            return sentences.of(word, argument);
        }
        Place place = finding.place();
        String value = switch (name) {
            case "original" -> finding.original();
            case "taken" -> finding.taken();
            case "unit" -> finding.unit();
            case "cell" -> place == null ? null : place.cell();
            case "sheet" -> place == null ? null : place.sheet();
            default -> null;
        };
        return value == null ? "" : value;
    }
}
