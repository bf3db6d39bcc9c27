package org.huibao.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.huibao.post.Letter;
import org.huibao.post.Matter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTests {
    private static Report carriedBy(Letter.State state) {
        Letter letter = new Letter(
                1,
                new Matter(Letter.Kind.REPORT, "spring/1/1", "spring", "1"),
                List.of("bureau@municipal.example"),
                "",
                "<a@b>",
                new Letter.Fate(state, 1, Instant.EPOCH, null));
        return new Report("spring", "1", 1, "a.xlsx", "", Instant.EPOCH, letter);
    }

    @ParameterizedTest
    @CsvSource({
        "WAITING, FROZEN, true",
        "UNSENT, FROZEN, false",
        "SENT, SENT, true",
        "UNCERTAIN, UNCERTAIN, true",
        "FAILED, FAILED, false",
        "BOUNCED, BOUNCED, false",
    })
    void a_report_is_as_far_as_its_letter(Letter.State letter, Report.State report, boolean mayHaveArrived) {
        assertThat(carriedBy(letter).state()).isEqualTo(report);
        assertThat(carriedBy(letter).mayHaveArrived()).isEqualTo(mayHaveArrived);
    }

    @Test
    void a_report_without_a_letter_is_frozen_and_came_to_nobody() {
        Report report = new Report("spring", "1", 1, "a.xlsx", "", Instant.EPOCH, null);
        assertThat(report.state()).isEqualTo(Report.State.FROZEN);
        assertThat(report.mayHaveArrived()).isFalse();
        assertThat(report.state().word()).isEqualTo("frozen");
    }
}
