package org.huibao.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.SANHE;
import static org.huibao.fixtures.County.XITUO;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenQueriesTests {
    private static final Finding ROUND =
            Finding.of(FindingCode.WRONG_ROUND, Map.of("found", "第二次")).weighing(Severity.QUERY);
    private static final Finding RULE =
            Finding.of(FindingCode.APPROXIMATE, Map.of("header", "资金支出")).about("paid");

    @TempDir
    private Path folder;

    private static Submission submission(ReportingUnit unit, Verdict verdict, Finding... findings) {
        return new Submission(unit, FIRST, verdict, false, County.figures("1", "1"), List.of(), List.of(findings));
    }

    private static Stream<String> asked(List<OpenQueries.Query> queries) {
        return queries.stream()
                .map(query -> query.unit() + " " + query.finding().code().id());
    }

    @Test
    void what_is_asked_of_a_whole_file_is_asked_of_each_unit_in_it_and_what_is_accepted_of_nobody() {
        HandClock clock = new HandClock(County.at("2023-01-03T00:00"));
        try (House house = new House(TestStore.Make.SQLITE, folder, clock, County.campaign(), 0)) {
            house.office
                    .mailFromStaff()
                    .holding(submission(XITUO, Verdict.QUERIED))
                    .holding(submission(HUANGSHUI, Verdict.QUERIED, RULE.ofUnit("黄水镇")))
                    .about(ROUND)
                    .recorded();
            house.office
                    .mailFrom(SANHE)
                    .holding(submission(SANHE, Verdict.ACCEPTED, RULE.ofUnit("三河镇")))
                    .recorded();
            OpenQueries queries = OpenQueries.of(house.gathered());
            assertThat(queries.farOut()).isEmpty();
            assertThat(asked(queries.others()))
                    .containsExactly("黄水镇 approximate", "黄水镇 wrong-round", "西沱镇 wrong-round");
            CoverLetter letter = new CoverLetter(house.gathered(), Edition.FIRST, NotCounted.NOTHING, Set.of(), false);
            assertThat(letter.draft(new byte[0], "").text().lines().filter(line -> line.startsWith("\u3000")))
                    .hasSize(3)
                    .filteredOn(line -> line.startsWith("\u3000西沱镇："))
                    .singleElement()
                    .asString()
                    .contains("第二次");
        }
    }
}
