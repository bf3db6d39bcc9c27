package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.huibao.vocabulary.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTests {
    private static final String COLUMNS = """
            columns:
              - {key: rate, header: 使用率, type: ratio, unit: "%", required: false}
              - {key: standard, header: 标准, type: amount, unit: 元, aggregate: none, required: false}
            """;

    @TempDir
    private Path folder;

    /** What is asked of the last unit, beside others with these shares. */
    private List<Finding> asked(String share, String others) {
        ATable table = ATable.ofForm(folder.resolve("small"), COLUMNS);
        int unit = 0;
        for (String other : others.split(" ", -1)) {
            table.unit("第" + unit++ + "镇", other + " _");
        }
        return table.unit("末镇", share + " _").judged().findings().stream()
                .filter(finding -> "rate".equals(finding.column()) && "末镇".equals(finding.unit()))
                .filter(finding -> finding.arguments().containsKey("factor"))
                .toList();
    }

    @Test
    void a_fraction_among_percentages_is_asked_about_with_what_is_usual() {
        assertThat(asked("0.72", "60 65 70 75 80"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments())
                        .containsEntry("header", "使用率")
                        .containsEntry("factor", "1/97")
                        .containsEntry("units", "5")
                        .containsEntry("typical", "70")
                        .containsEntry("value", "0.72"));
    }

    @Test
    void four_others_do_not_say_what_is_usual() {
        assertThat(asked("0.72", "60 65 70 75")).isEmpty();
    }

    @Test
    void units_without_a_share_or_with_0_do_not_count() {
        assertThat(asked("0.72", "60 65 70 75 0 _")).isEmpty();
        assertThat(asked("0.72", "60 65 70 75 80 0 _")).hasSize(1);
        assertThat(asked("0", "60 65 70 75 80")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "1.01, false"})
    void a_small_share_is_at_most_a_tenth_of_the_smallest(String share, boolean asked) {
        assertThat(asked(share, "10 30 60 80 90").isEmpty()).isNotEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"900, true", "899, false"})
    void a_large_share_is_at_least_ten_times_the_largest(String share, boolean asked) {
        assertThat(asked(share, "10 30 60 80 90").isEmpty()).isNotEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"10 20 30 40 50, true", "10 20 30 40 49, false"})
    void a_hundredfold_of_it_lies_no_more_than_twice_above_the_others(String others, boolean asked) {
        assertThat(asked("1", others).isEmpty()).isNotEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"20 40 60 80 100, true", "21 40 60 80 100, false"})
    void a_hundredth_of_it_lies_no_less_than_half_below_the_others(String others, boolean asked) {
        assertThat(asked("1000", others).isEmpty()).isNotEqualTo(asked);
    }

    @Test
    void a_share_that_is_only_small_is_not_asked_about() {
        assertThat(asked("3", "60 65 70 75 80")).isEmpty();
        assertThat(asked("0.1", "60 65 70 75 80")).isEmpty();
    }
}
