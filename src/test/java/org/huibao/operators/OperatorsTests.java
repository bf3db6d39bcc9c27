package org.huibao.operators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.huibao.operators.Operators.Outcome;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OperatorsTests {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void a_name_is_had_by_one_only_whatever_its_case(TestStore.Make make) {
        try (FrontDesk desk = new FrontDesk(make, folder)) {
            assertThat(desk.operators.isDeserted()).isTrue();
            assertThat(desk.operators.add("Li Min", Role.OPERATOR, "test")).isEqualTo(Outcome.DONE);
            assertThat(desk.operators.add("ＬＩ ＭＩＮ", Role.VIEWER, "test")).isEqualTo(Outcome.NAME_TAKEN);
            assertThat(desk.operators.add("x", Role.VIEWER, "test")).isEqualTo(Outcome.BAD_NAME);
            assertThat(desk.operators.named("li min"))
                    .get()
                    .extracting(Operator::role)
                    .isEqualTo(Role.OPERATOR);
            assertThat(desk.operators.isDeserted()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_last_administrator_stays(TestStore.Make make) {
        try (FrontDesk desk = new FrontDesk(make, folder)) {
            desk.with("小李", Role.ADMIN);
            assertThat(desk.operators.block("小李", true, "test")).isEqualTo(Outcome.LAST_ADMIN);
            assertThat(desk.operators.promote("小李", Role.VIEWER, "test")).isEqualTo(Outcome.LAST_ADMIN);
            desk.with("小王", Role.ADMIN);
            assertThat(desk.operators.block("小李", true, "test")).isEqualTo(Outcome.DONE);
            assertThat(desk.operators.promote("小王", Role.VIEWER, "test")).isEqualTo(Outcome.LAST_ADMIN);
            assertThat(desk.operators.block("nobody", true, "test")).isEqualTo(Outcome.UNKNOWN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_change_stands_in_the_journal_with_who_did_it(TestStore.Make make) {
        try (FrontDesk desk = new FrontDesk(make, folder)) {
            desk.with("小李", Role.ADMIN);
            desk.operators.add("小王", Role.VIEWER, "小李");
            desk.operators.promote("小王", Role.APPROVER, "小李");
            desk.operators.block("小王", true, "小李");
            desk.operators.block("小王", false, "小李");
            desk.operators.reset("小王", "小李");
            List<Journal.Line> lines = desk.journal.about(About.operator("小王"));
            assertThat(lines)
                    .extracting(Journal.Line::what)
                    .containsExactly(
                            Happening.OPERATOR_ADDED,
                            Happening.OPERATOR_ROLE,
                            Happening.OPERATOR_BLOCKED,
                            Happening.OPERATOR_UNBLOCKED,
                            Happening.OPERATOR_RESET);
            assertThat(lines).allSatisfy(line -> assertThat(line.details()).containsEntry("who", "小李"));
            assertThat(lines.get(1).details()).containsEntry("role", "approver");
        }
    }
}
