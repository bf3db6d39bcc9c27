package org.huibao.mess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.huibao.vocabulary.FindingCode;
import org.junit.jupiter.api.Test;

/** No figure is taken wrongly or lost without a word, and no error is found where there is none, whatever mess is made. */
class MessTests {
    private static final long FILES = Long.getLong("huibao.mess.files", 2_000);
    private static final long FROM = Long.getLong("huibao.mess.from", 0);

    private static Tally tally(Program program, LongStream seeds) {
        Corpus corpus = new Corpus(program);
        Tally tally = new Tally();
        seeds.parallel().mapToObj(corpus::look).forEach(tally::add);
        return tally;
    }

    @Test
    void no_mess_makes_a_wrong_or_lost_figure_pass_in_silence() throws IOException {
        Tally tally = tally(new Program(), LongStream.range(FROM, FROM + FILES));

        Files.writeString(Path.of("target", "mess.txt"), tally + "\n" + String.join("\n", tally.failures()) + "\n");
        assertThat(tally.failures()).as(tally::toString).isEmpty();
        assertThat(tally.files()).isEqualTo((int) FILES);
    }

    @Test
    void a_repair_that_is_not_told_is_seen() {
        assertThat(failuresWithout(FindingCode.NUMBER_AS_TEXT, NumberMess.FULL_WIDTH_DIGITS))
                .anyMatch(failure -> failure.contains("silently wrong"));
        assertThat(failuresWithout(FindingCode.APPROXIMATE, NumberMess.APPROXIMATE))
                .anyMatch(failure -> failure.contains("silently wrong"));
        assertThat(failuresWithout(FindingCode.COLUMN_HIDDEN, ColumnMess.COLUMN_HIDDEN))
                .anyMatch(failure -> failure.contains("silently"));
    }

    private static List<String> failuresWithout(FindingCode unheard, Mess kind) {
        Program deaf = new Program(findings ->
                findings.stream().filter(finding -> finding.code() != unheard).toList());
        long first = Corpus.KINDS.indexOf(kind);
        return tally(deaf, LongStream.range(0, 6).map(file -> first + file * Corpus.KINDS.size()))
                .failures();
    }
}
