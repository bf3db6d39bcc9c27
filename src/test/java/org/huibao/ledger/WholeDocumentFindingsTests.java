package org.huibao.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.SANHE;
import static org.huibao.fixtures.County.XITUO;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.huibao.fixtures.TestStore;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Verdict;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is found of a whole document belongs to each submission of it that it may touch, and to no other. */
class WholeDocumentFindingsTests {
    private static final Finding OTHER_ROUND =
            Finding.of(FindingCode.WRONG_ROUND, Map.of("found", "第二次")).weighing(Severity.QUERY);
    private static final Finding OTHER_FORM =
            Finding.of(FindingCode.WRONG_FORM, Map.of("found", "另一张表")).weighing(Severity.QUERY);

    @TempDir
    private Path folder;

    private static Submission queried(ReportingUnit unit, String sheet) {
        Map<String, Entry> figures = Map.of("households", new Entry.Figure(BigDecimal.ONE, "1", Place.of(sheet, "B5")));
        return new Submission(unit, FIRST, Verdict.QUERIED, false, figures, List.of(), List.of());
    }

    private static Stream<FindingCode> asked(Office office, ReportingUnit unit) {
        Version version = Objects.requireNonNull(
                office.standings.of(office.campaign, FIRST, unit).version());
        List<Finding> queries = office.standings.queries(office.campaign, FIRST).getOrDefault(version.id(), List.of());
        assertThat(office.standings.submission(office.campaign, version).findings())
                .as("the version says the same as the round's list")
                .filteredOn(finding -> finding.severity() == Severity.QUERY)
                .isEqualTo(queries);
        return queries.stream().map(Finding::code);
    }

    @ParameterizedTest
    @EnumSource
    void another_round_or_form_than_the_whole_document_says_is_asked_of_each_of_its_units(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            office.mailFromStaff()
                    .holding(queried(HUANGSHUI, "Sheet1"))
                    .holding(queried(XITUO, "Sheet1"))
                    .about(OTHER_ROUND, OTHER_FORM)
                    .recorded();
            office.mailFrom(SANHE).with(SANHE, FIRST, "1", "1").recorded();
            assertThat(asked(office, HUANGSHUI)).containsExactly(FindingCode.WRONG_ROUND, FindingCode.WRONG_FORM);
            assertThat(asked(office, XITUO)).containsExactly(FindingCode.WRONG_ROUND, FindingCode.WRONG_FORM);
            assertThat(asked(office, SANHE)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_whole_sheet_says_touches_the_units_on_that_sheet_alone(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            office.mailFromStaff()
                    .holding(queried(HUANGSHUI, "一"))
                    .holding(queried(XITUO, "二"))
                    .about(OTHER_ROUND.at(Place.wholeSheet("二")))
                    .recorded();
            assertThat(asked(office, HUANGSHUI)).isEmpty();
            assertThat(asked(office, XITUO)).containsExactly(FindingCode.WRONG_ROUND);
        }
    }
}
