package org.huibao.vocabulary;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Findings in a reader's language. Sentences live in the bundles {@code messages/findings}, two for each code: under the
 * code what is the case, and under {@code code.cure} what to do, where there is something to do. A special case of a code
 * has its own ({@code magnitude.earlier}, or
 * {@code negative.query}, where the severity makes the difference); where it has only a cure of its own, the fact is the code's. They name
 * the finding's arguments in braces; {@code {original}}, {@code {taken}}, {@code {unit}}, {@code {cell}} and
 * {@code {sheet}} are always there. What stands in square brackets is left out where an argument inside it is empty. An
 * argument that is itself a word of the program has its wording under {@code code.argument.word}; a {@link Phrase} in one
 * has its own under {@code phrase.key}.
 *
 * <p>A fact stands in its bundle without a full stop: alone it ends with {@code fact.end}, and before its cure comes
 * {@code fact.joint}, unless the cure names another joint under {@code code.cure.joint}.
 */
public final class Wording {
    private static final String CURE = ".cure";
    private static final String FILE = "file";

    private final Sentences sentences;

    private Wording(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The wording for a locale; anything but English is answered in Chinese. */
    public static Wording in(Locale locale) {
        return new Wording(Sentences.in("findings", locale));
    }

    /** What is wrong and, where something can be done, how to mend it. */
    public String of(Finding finding) {
        String cure = cureKey(finding);
        return cure.isEmpty()
                ? fact(finding)
                : filled(sentences.of(factKey(finding)) + joint(cure) + sentences.of(cure), finding);
    }

    /** What is wrong alone, for a reader who has nothing to mend. */
    public String fact(Finding finding) {
        return filled(sentences.of(factKey(finding)) + sentences.of("fact.end"), finding);
    }

    /** What its reader is asked to do; empty where there is nothing to be done. */
    public String cure(Finding finding) {
        String key = cureKey(finding);
        return key.isEmpty() ? "" : filled(sentences.of(key), finding);
    }

    private String joint(String cure) {
        return sentences.of(cure + ".joint", sentences.of("fact.joint"));
    }

    private String filled(String template, Finding finding) {
        return Sentences.fitted(template, name -> value(name, finding));
    }

    private String factKey(Finding finding) {
        return special(finding, "").orElse(finding.code().id());
    }

    private String cureKey(Finding finding) {
        return special(finding, CURE)
                .or(() -> Optional.of(factKey(finding) + CURE).filter(sentences::has))
                .orElse("");
    }

    private Optional<String> special(Finding finding, String part) {
        FindingCase which = finding.which();
        return Stream.of(
                        which == null ? "" : which.sentence(),
                        finding.severity().word())
                .filter(word -> !word.isEmpty())
                .map(special -> finding.code().id() + "." + special + part)
                .filter(sentences::has)
                .findFirst();
    }

    /** Programs are told of bytes; people are told of MB, and of everything else with its unit. */
    private String limit(String number, Limit limit) {
        return limit.isSize()
                ? DataSize.text(number)
                : number + sentences.of("too-large.limit.unit." + limit.word(), "");
    }

    private String value(String name, Finding finding) {
        FindingCase which = finding.which();
        String argument = which != null && which.argument().equals(name)
                ? which.word()
                : finding.arguments().get(name);
        if (argument != null) {
            if (which instanceof Limit limit && name.equals("limit")) {
                return limit(argument, limit);
            }
            if (name.equals(FILE)) {
                return NestedName.said(argument, UnaryOperator.identity(), sentences::of);
            }
            String word = finding.code().id() + "." + name + "." + argument;
            return Phrase.said(
                    Listing.in(sentences, name, sentences.of(word, argument)),
                    key -> sentences.of("phrase." + key, ""));
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
