package org.huibao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTests {
    private static final Finding JUMP = jump("10", "3").as(Special.EARLIER);

    private static Finding jump(String factor, String typical) {
        return Finding.of(FindingCode.MAGNITUDE, Map.of("header", "资金", "factor", factor, "typical", typical))
                .at(Place.of("Sheet1", "C3"))
                .about("money")
                .ofUnit("黄水镇")
                .with("30", "30");
    }

    @Test
    void is_only_what_its_code_can_be() {
        Finding blank = Finding.of(FindingCode.BLANK);
        assertThatThrownBy(() -> blank.as(Special.EARLIER)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JUMP.as(Limit.BYTES)).hasMessageContaining("magnitude");
    }

    @Test
    void has_the_same_id_when_it_is_looked_at_again() {
        assertThat(JUMP.id()).matches("[0-9a-f]{12}").isEqualTo("d7976f966156");
        assertThat(jump("11", "2.7").as(Special.EARLIER).id()).isEqualTo(JUMP.id());
        assertThat(JUMP.weighing(Severity.ERROR).with("３０", "30").id()).isEqualTo(JUMP.id());
    }

    @Test
    void has_another_id_where_it_is_about_something_else() {
        Finding wholeSheet = JUMP.at(Place.wholeSheet("Sheet1"));
        assertThat(Stream.of(
                                JUMP,
                                JUMP.as(Special.HEADS),
                                JUMP.as(null),
                                JUMP.at(Place.of("Sheet1", "C4")),
                                JUMP.at(Place.of("Sheet2", "C3")),
                                wholeSheet,
                                JUMP.at(null),
                                JUMP.about("persons"),
                                JUMP.ofUnit("西沱镇"),
                                JUMP.ofUnit(null),
                                rule("a <= b"),
                                rule("a <= c"))
                        .map(Finding::id))
                .doesNotHaveDuplicates();
    }

    @Test
    void tells_a_name_only_where_it_is_not_told_already() {
        Finding form = Finding.of(FindingCode.WRONG_FORM, Map.of("title", "黄水镇"));
        assertThat(form.notTelling("title", "西沱镇")).isEqualTo(form);
        assertThat(form.notTelling("title", "黄水镇").telling("units", "黄水镇").arguments())
                .isEqualTo(Map.of("title", "", "units", "黄水镇"));
    }

    private static Finding rule(String rule) {
        return Finding.of(FindingCode.RULE_BROKEN, Map.of("rule", rule, "arithmetic", "3 > 2"));
    }

    @Test
    void what_its_sender_wrote_is_shown_as_one_short_line_that_leads_nowhere() {
        Finding shown = jump("10", "3")
                .telling("header", "资金\r\n点 https://evil.example/a")
                .with("x".repeat(3000), "30")
                .shown();
        assertThat(shown.arguments()).containsEntry("header", "资金 点 […]").containsEntry("factor", "10");
        assertThat(shown.original()).isEqualTo("x".repeat(299) + "…");
        assertThat(jump("10", "3").shown()).isEqualTo(jump("10", "3"));
        assertThat(Finding.of(FindingCode.BLANK).shown()).isEqualTo(Finding.of(FindingCode.BLANK));
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void is_found_again_by_the_word_of_its_case(FindingCode code) {
        for (FindingCase which : code.cases()) {
            assertThat(code.caseIn(Map.of(which.argument(), which.word()))).contains(which);
        }
        assertThat(code.caseIn(Map.of("case", ""))).isEmpty();
    }
}
