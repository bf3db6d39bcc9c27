package org.huibao.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huibao.consolidation.UnitReport;
import org.huibao.fixtures.County;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Standing;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeRoundTests {
    private static final int NOBODY = 0;

    private final Campaign campaign = County.campaign("spring", 12);

    /** Ten units have sent a file each; one has paid in 元, or none has. */
    private WholeRound round(int yuan) {
        List<Decision> decisions = new ArrayList<>();
        for (ReportingUnit unit : campaign.roster().units()) {
            int number = decisions.size() + 1;
            int households = 100 + number;
            String paid = String.valueOf(households * 12 * (number == yuan ? 10_000 : 1));
            Submission submission = new Submission(
                    unit,
                    FIRST,
                    Verdict.ACCEPTED,
                    false,
                    County.figures(String.valueOf(households), paid),
                    List.of(),
                    List.of());
            String file = unit.name() + ".xlsx";
            List<Candidate> candidates =
                    number > 10 ? List.of() : List.of(new Candidate(file, Path.of(file), submission));
            decisions.add(Decision.of(unit, candidates, false));
        }
        return WholeRound.of(campaign, FIRST, new Choice(decisions, List.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10})
    void yuan_for_ten_thousands_is_asked_about_wherever_its_file_stands(int place) {
        WholeRound whole = round(place);
        assertThat(whole.asked()).singleElement().satisfies(asked -> {
            Finding finding = asked.finding();
            assertThat(asked.file()).isEqualTo("第" + place + "镇.xlsx");
            assertThat(finding.code()).isEqualTo(FindingCode.MAGNITUDE);
            assertThat(finding.unit()).isEqualTo("第" + place + "镇");
            assertThat(finding.column()).isEqualTo("paid");
            assertThat(finding.place()).isNotNull();
        });
        assertThat(whole.choice().reports())
                .filteredOn(report -> report.standing() == Standing.QUERIED)
                .extracting(UnitReport::unit)
                .containsExactly(campaign.roster().units().get(place - 1));
    }

    @Test
    void a_round_that_is_all_of_a_size_stays_as_it_is() {
        WholeRound whole = round(NOBODY);
        assertThat(whole.asked()).isEmpty();
        assertThat(whole.choice().decisions())
                .filteredOn(decision -> decision.taken() != null)
                .hasSize(10);
    }

    @Test
    void what_is_asked_is_printed_with_the_file_and_its_unit_counts_as_queried() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            new ConsolidationAccount(out, Words.in(Locale.SIMPLIFIED_CHINESE))
                    .tell(Path.of("汇总.xlsx"), FIRST, round(2));
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.startsWith("核实　第2镇，第2镇.xlsx：") && line.contains("资金支出"))
                .anyMatch(line -> line.startsWith("待核实（已计入，1）：第2镇"));
    }
}
