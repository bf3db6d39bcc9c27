package org.huibao.mess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.huibao.fixtures.TakesLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No figure is taken wrongly or lost without a word, and no error is found where there is none, whatever mess is made. */
@TakesLong
class MessTests {
    private static final long FILES = Long.getLong("huibao.mess.files", 2_000);
    /** Of so many plain files one may be asked about though there is nothing to ask. */
    private static final int IN_VAIN = 500;

    private static final long FROM = Long.getLong("huibao.mess.from", 0);

    @Test
    void no_mess_makes_a_wrong_or_lost_figure_pass_in_silence() throws IOException {
        Tally tally = Tally.of(new Program(), LongStream.range(FROM, FROM + FILES));

        String told = String.join("\n", tally.failures()) + "\n" + String.join("\n", tally.questions());
        Files.writeString(Path.of("target", "mess.txt"), tally + "\n" + told + "\n");
        assertThat(tally.failures()).as(tally::toString).isEmpty();
        assertThat(tally.all().plain).isGreaterThan((int) FILES / 3);
        assertThat(tally.all().plainAsked * IN_VAIN)
                .as(() -> String.join("\n", tally.questions()))
                .isLessThanOrEqualTo(tally.all().plain);
    }

    static Stream<Arguments> repairs() {
        return Stream.of(
                Arguments.of(NumberMess.FULL_WIDTH_DIGITS, "number-as-text"),
                Arguments.of(NumberMess.APOSTROPHE, "number-as-text"),
                Arguments.of(NumberMess.THOUSANDS_WRONG, "grouping-odd"),
                Arguments.of(NumberMess.OTHER_UNIT_BEHIND, "unit-converted"),
                Arguments.of(NumberMess.APPROXIMATE, "approximate"),
                Arguments.of(NumberMess.LETTERS_FOR_DIGITS, "not-a-number"),
                Arguments.of(CellMess.NOTHING_WORD, "not-applicable|no-figure-word"),
                Arguments.of(CellMess.DATE_FORMAT, "date-in-number"),
                Arguments.of(CellMess.DECIMALS_BEYOND_SCALE, "more-decimals"),
                Arguments.of(CellMess.FORMULA_STALE, "formula-stale"),
                Arguments.of(CellMess.EXTERNAL_LINK, "external-link"),
                Arguments.of(CellMess.ERROR_VALUE, "error-value"),
                Arguments.of(HeaderMess.MONEY_IN_ANOTHER_UNIT, "unit-converted"),
                Arguments.of(ColumnMess.COLUMN_HIDDEN, "column-hidden|column-missing|hidden-content|blank"),
                Arguments.of(UnitMess.NAME_TYPO, "unit-near-match|unit-unknown"));
    }

    @ParameterizedTest
    @MethodSource("repairs")
    void a_repair_that_is_not_told_is_seen(Mess kind, String unheard) {
        assertThat(failuresWithout(unheard, kind)).anyMatch(failure -> failure.contains("silently"));
    }

    private static List<String> failuresWithout(String unheard, Mess kind) {
        Program deaf = new Program(findings -> findings.stream()
                .filter(finding -> !finding.code().id().matches(unheard))
                .toList());
        long first = Corpus.KINDS.indexOf(kind);
        return Tally.of(deaf, LongStream.range(0, 12).map(file -> first + file * Corpus.KINDS.size()))
                .failures();
    }
}
