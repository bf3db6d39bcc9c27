package org.huibao.mess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huibao.checking.Judged;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Made-up tables of other fields, budgets, schools, hospitals, harvests, dwellings in English, letters and visits, provinces by
 * years: every figure is taken, nothing is asked, and one wrong figure is found.
 */
class MadeTablesTests {
    private static final Path FOLDER = Path.of("src/test/resources/made");
    private static final Program PROGRAM = new Program();

    static Stream<Published> tables() {
        return Published.made().stream();
    }

    static Stream<Arguments> inEveryCarrier() {
        return tables().flatMap(table -> Arrays.stream(Carrier.values()).map(carrier -> Arguments.of(table, carrier)));
    }

    private static Judged judged(Paper paper) {
        return PROGRAM.judge("table" + paper.carrier.ending(), Writing.bytes(paper), paper.campaign());
    }

    private static Map<String, Map<String, String>> taken(Judged judged) {
        Map<String, Map<String, String>> taken = new LinkedHashMap<>();
        judged.parts()
                .forEach(part -> part.submissions()
                        .forEach(submission -> taken.put(submission.unit().name(), submission.plainFigures())));
        return taken;
    }

    private static Map<String, Map<String, String>> meant(Paper paper) {
        Map<String, Map<String, String>> meant = new LinkedHashMap<>();
        paper.meaning.units().forEach(unit -> meant.put(unit, paper.meaning.figures(unit)));
        return meant;
    }

    private static List<Finding> loud(Judged judged) {
        return judged.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("inEveryCarrier")
    void every_figure_is_taken_and_nothing_is_asked(Published table, Carrier carrier) {
        Paper paper = table.paper(carrier, "");
        Judged judged = judged(paper);
        assertThat(loud(judged)).isEmpty();
        assertThat(taken(judged)).isEqualTo(meant(paper));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void as_its_office_laid_it_out_with_sums_among_the_rows_notes_and_marks(Published table) throws IOException {
        Path file = FOLDER.resolve(table.name()).resolve(table.name() + ".xlsx");
        Judged judged = PROGRAM.judge("table.xlsx", Files.readAllBytes(file), table.campaign());
        assertThat(loud(judged)).isEmpty();
        assertThat(taken(judged)).isEqualTo(meant(table.paper(Carrier.XLSX, "")));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void what_one_unit_sends_alone_is_taken_and_nothing_is_asked(Published table) {
        for (String unit : table.units()) {
            Paper paper = table.paper(Carrier.XLS, unit);
            Judged judged = judged(paper);
            assertThat(loud(judged)).as(unit).isEmpty();
            assertThat(taken(judged)).isEqualTo(meant(paper));
        }
    }

    @ParameterizedTest
    @MethodSource("inEveryCarrier")
    void one_wrong_figure_anywhere_is_found(Published table, Carrier carrier) {
        List<String> missed = new ArrayList<>();
        int units = table.units().size();
        int at = carrier.ordinal();
        for (PaperColumn column : table.paper(carrier, "").numeric()) {
            Paper paper = table.paper(carrier, "");
            PaperRow row = paper.units().get(at++ % units);
            PaperColumn same = paper.columns.stream()
                    .filter(other -> other.means == column.means)
                    .findFirst()
                    .orElseThrow();
            if (column.means.sums() && row.at(same).isNumber()) {
                row.put(same, PaperCell.number(row.at(same).number().add(BigDecimal.valueOf(900))));
                if (!isFound(judged(paper), column.means.key())) {
                    missed.add(row.unit + " " + column.path);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    private static boolean isFound(Judged judged, String column) {
        return loud(judged).stream()
                .anyMatch(finding -> finding.code() == FindingCode.TOTAL_MISMATCH && column.equals(finding.column())
                        || finding.arguments().getOrDefault("columns", "").contains(column));
    }
}
