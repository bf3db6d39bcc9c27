package org.huibao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every list of the lexicon against its corpus. A line of a corpus names an expression and gives texts that it matches
 * ({@code total + 合计 | 总计}) and texts that it does not ({@code total - 合计划}), or names what the lexicon makes and gives a text
 * and what it comes to ({@code numeral > 十二 => 12}; nothing behind the arrow: it comes to nothing).
 */
class LexiconTests {
    private static final Path LISTS = Path.of("src/main/resources/lexicon");
    private static final Path CORPORA = Path.of("src/test/resources/lexicon-corpus");

    private static final Map<String, Function<String, Optional<String>>> MADE = Map.ofEntries(
            Map.entry("numeral", text -> WrittenNumber.value(text).map(String::valueOf)),
            Map.entry(
                    "ordinal",
                    text -> WrittenNumber.ordinals(text).stream()
                            .map(ordinal -> ordinal.number() + ordinal.counted())
                            .reduce((one, other) -> one + " " + other)),
            Map.entry("in-digits", text -> Optional.of(WrittenNumber.inDigits(text))),
            Map.entry("plain", text -> Optional.of(PlainText.of(text))),
            Map.entry("measure", text -> Measures.whole(text)),
            Map.entry("measure-line", text -> some(Measures.ofLine(text, java.util.Set.of()))),
            Map.entry("unit", text -> Optional.of(UnitOfMeasure.of(text)).map(LexiconTests::spelled)),
            Map.entry("quantity", text -> Quantity.of(Glyphs.close(text)).map(LexiconTests::spelled)),
            Map.entry("period", text -> Period.in(text).map(LexiconTests::spelled)),
            Map.entry("without-period", text -> Optional.of(Period.without(text))),
            Map.entry("day", text -> Days.of(text)),
            Map.entry("nil-report", text -> saying(AbsenceWords.saysNil(text))),
            Map.entry("stroke-of-row", text -> saying(AbsenceWords.isDash(text))),
            Map.entry("without-format", text -> saying(FormatWords.isGeneral(text))),
            Map.entry("counted-by", text -> saying(Measures.mayFollowFigure(text))),
            Map.entry("history", text -> saying(HistorySign.at(List.of(text), 0).isPresent())),
            Map.entry("row-of-sums", text -> saying(RowLabels.isNoUnit(text))),
            Map.entry("government-of", text -> Optional.of(Offices.government(text))),
            Map.entry("without-kind", text -> Optional.of(PlaceWords.withoutKind(text))),
            Map.entry("in-common-speech", text -> Optional.of(PlaceWords.inCommonSpeech(text))),
            Map.entry("office-in-common-speech", text -> Optional.of(PlaceWords.officeInCommonSpeech(text))),
            Map.entry("title-of-round", text -> Optional.of(OurWords.round(text))),
            Map.entry("absence", text -> Optional.of(AbsenceWords.in(text).name())),
            Map.entry("before-total", text -> Optional.of(RowLabels.beforeTotal(text))),
            Map.entry("place", text -> Optional.of(Offices.without(text))),
            Map.entry("place-of-bureau", text -> Optional.of(Offices.place(text))),
            Map.entry("place-of-committee", text -> Optional.of(Offices.withoutCommittee(text))),
            Map.entry("part-level", text -> PartWords.level(PlainText.of(text)).map(Enum::name)),
            Map.entry("rule-word", text -> RuleWords.at(text, 0).map(word -> word.meaning() + " " + word.length())),
            Map.entry("reporter", LineWords::reporter));

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty());
    }

    private static Optional<String> saying(boolean itIs) {
        return itIs ? Optional.of("yes") : Optional.empty();
    }

    private static String spelled(UnitOfMeasure unit) {
        return (unit.factor().toPlainString() + " " + unit.base() + (unit.per().isEmpty() ? "" : "/" + unit.per()))
                .strip();
    }

    private static String spelled(Quantity quantity) {
        return (quantity.number().toPlainString() + " " + quantity.unit()
                        + (quantity.isApproximate() ? " about" : "")
                        + (quantity.isOddlyGrouped() ? " grouped" : "")
                        + (quantity.isDoubtful() ? " doubtful" : "")
                        + (quantity.isCurrency() ? " money" : ""))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String spelled(Period period) {
        return Stream.of(period.year(), period.part())
                .filter(part -> part != null)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    /** A line of a corpus: what is spoken of, how ({@code +}, {@code -} or {@code >}), and the texts. */
    private record Line(String list, String name, char sign, List<String> texts) {
        static Line of(String list, String line) {
            String[] parts = line.split(" ", 3);
            assertThat(parts).as(line).hasSize(3);
            return new Line(list, parts[0], parts[1].charAt(0), List.of(parts[2].split(" \\| ")));
        }

        void hold() {
            texts.forEach(text -> {
                if (sign == '>') {
                    String[] sides = text.split(" =>", 2);
                    Optional<String> made =
                            Objects.requireNonNull(MADE.get(name)).apply(sides[0].strip());
                    assertThat(made.orElse("")).as(name + " of " + sides[0]).isEqualTo(sides[1].strip());
                } else {
                    boolean matches = expression().matches(text.strip());
                    assertThat(matches)
                            .as(list + "." + name + " " + sign + " " + text)
                            .isEqualTo(sign == '+');
                }
            });
        }

        void holdInAnyCase() {
            texts.stream().filter(text -> sign == '+').map(String::strip).forEach(text -> {
                assertThat(expression().matches(text.toUpperCase(Locale.ROOT)))
                        .as(text)
                        .isTrue();
                assertThat(expression().matches(text.toLowerCase(Locale.ROOT)))
                        .as(text)
                        .isTrue();
            });
        }

        private Expression expression() {
            return WordList.of(list).expression(name);
        }
    }

    static List<String> lists() throws IOException {
        try (Stream<Path> files = Files.list(LISTS)) {
            return files.map(file -> file.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    private static List<Line> corpus(String list) throws IOException {
        return Files.readAllLines(CORPORA.resolve(list + ".txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Line.of(list, line))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void matches_what_it_must_and_nothing_that_it_must_not(String list) throws IOException {
        assertThat(corpus(list)).isNotEmpty().allSatisfy(Line::hold);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void matches_english_without_regard_to_case(String list) throws IOException {
        assertThat(corpus(list)).allSatisfy(Line::holdInAnyCase);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void no_expression_is_without_texts_that_it_matches_and_texts_that_it_does_not(String list) throws IOException {
        for (char sign : new char[] {'+', '-'}) {
            assertThat(corpus(list).stream().filter(line -> line.sign() == sign).map(Line::name))
                    .as("expressions of " + list + " with a line " + sign)
                    .containsAll(WordList.of(list).names());
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_listed_word_stands_in_one_place_of_a_list(String list) {
        WordList words = WordList.of(list);
        words.names()
                .forEach(name -> assertThat(words.expression(name).words())
                        .as(list + "." + name)
                        .allSatisfy(word -> assertThat(words.expression(name).matches(word)
                                        || words.expression(name).isIn(word))
                                .isTrue()));
    }
}
