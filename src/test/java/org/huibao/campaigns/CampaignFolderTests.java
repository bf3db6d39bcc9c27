package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Forwarding;
import org.huibao.vocabulary.Header;
import org.huibao.vocabulary.Reminders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignFolderTests {
    private static final String WHOLE = """
            # times are local
            id: small
            title: 2023年统计表
            notice: 某民发〔2023〕6号
            zone: Asia/Shanghai
            reporting-unit: 某县民政局
            contact: {name: 联系人, phone: "023-00000000", email: office@county.example}
            follows: 2022-spring-festival
            rounds:
              - {id: 2, title: 第二次, period: 2023年2月, opens: 2023-01-16T00:00, due: 2023-02-08T18:00, forward: 2023-02-10T09:00}
              - {id: "1", title: 第一次, opens: 2023-01-03 00:00:00, due: 2023-01-12T18:00+08:00, forward: 2023-01-13T01:00Z}
            bureau: {name: 市民政局办公室, contact: 联系人, email: bureau@municipal.example}
            reminders: {before: [P2D, P1D, PT2H], after: PT1H, hours: 08:30-18:00, escalate-after: P1W}
            forwarding: {incomplete: hold, doubtful: hold, approval: required, approver: leader@county.example, silence: send, on-holiday: before, rows: total}
            letters: {locale: en}
            """;

    @TempDir
    Path parent;

    @Test
    void reads_every_setting_of_a_campaign() {
        Campaign campaign = ACampaign.in(parent).campaign(WHOLE).ready();

        assertThat(campaign.notice()).isEqualTo("某民发〔2023〕6号");
        assertThat(campaign.contact().phone()).isEqualTo("023-00000000");
        assertThat(campaign.follows()).isEqualTo("2022-spring-festival");
        assertThat(campaign.bureau().email()).isEqualTo("bureau@municipal.example");
        assertThat(campaign.letters()).isEqualTo(Locale.ENGLISH);
        assertThat(campaign.forwarding())
                .isEqualTo(new Forwarding(
                        Forwarding.Incomplete.HOLD,
                        Forwarding.Doubtful.HOLD,
                        Forwarding.Approval.REQUIRED,
                        "leader@county.example",
                        Forwarding.Silence.SEND,
                        Forwarding.OnHoliday.BEFORE,
                        Forwarding.Rows.TOTAL));
        assertThat(campaign.reminders())
                .isEqualTo(new Reminders(
                        List.of(Duration.ofDays(2), Duration.ofDays(1), Duration.ofHours(2)),
                        List.of(Duration.ofHours(1)),
                        LocalTime.of(8, 30),
                        LocalTime.of(18, 0),
                        Duration.ofDays(7)));
    }

    @Test
    void keeps_rounds_in_the_order_of_time_and_their_instants_in_utc() {
        Campaign campaign = ACampaign.in(parent).campaign(WHOLE).ready();

        assertThat(campaign.rounds()).extracting(round -> round.id()).containsExactly("1", "2");
        assertThat(campaign.rounds().get(0).opens()).isEqualTo(Instant.parse("2023-01-02T16:00:00Z"));
        assertThat(campaign.rounds().get(0).due()).isEqualTo(Instant.parse("2023-01-12T10:00:00Z"));
        assertThat(campaign.rounds().get(0).forward()).isEqualTo(Instant.parse("2023-01-13T01:00:00Z"));
        assertThat(campaign.rounds().get(1).period()).isEqualTo("2023年2月");
    }

    @Test
    void needs_only_a_title_columns_and_units() {
        Campaign campaign = ACampaign.in(parent).campaign("notice: 某号\n").ready();

        assertThat(campaign.id()).isEqualTo("small");
        assertThat(campaign.title()).isEqualTo("统计表");
        assertThat(campaign.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(campaign.rounds()).singleElement().satisfies(round -> {
            assertThat(round.id()).isEqualTo("1");
            assertThat(round.isDraft()).isTrue();
        });
        assertThat(campaign.reminders()).isEqualTo(Reminders.NONE);
        assertThat(campaign.forwarding()).isEqualTo(Forwarding.USUAL);
        assertThat(campaign.letters()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void reads_a_header_tree_with_a_parent_that_holds_figures_itself() {
        Campaign campaign = ACampaign.in(parent).form("""
                        title: 统计表
                        aliases: 老统计表
                        stub: {header: 地区, aliases: [乡镇, 填报单位]}
                        empty: zero
                        columns:
                          - {key: paid, no: 21, header: 支出, type: amount, unit: 万元, scale: 4}
                          - header: 支出
                            columns:
                              - {key: cash, "no": "22", header: "其中:现金", type: amount, empty: none}
                              - {key: goods, header: "其中:实物", type: amount, required: no}
                          - {key: rank, header: 排名, type: ratio}
                        """).ready();

        assertThat(campaign.form().aliases()).containsExactly("老统计表");
        assertThat(campaign.form().columns())
                .extracting(Column::path)
                .containsExactly(List.of("支出"), List.of("支出", "其中:现金"), List.of("支出", "其中:实物"), List.of("排名"));
        assertThat(campaign.form().columns()).extracting(Column::no).containsExactly("21", "22", null, null);
        assertThat(campaign.form().columns())
                .extracting(Column::empty)
                .containsExactly(Column.Empty.ZERO, Column.Empty.NONE, Column.Empty.NONE, Column.Empty.NONE);
        assertThat(campaign.form().columns()).extracting(Column::sums).containsExactly(true, true, true, false);
        assertThat(campaign.form().headers().get(1))
                .isInstanceOfSatisfying(
                        Header.Group.class, group -> assertThat(group.members()).hasSize(2));
    }

    @Test
    void knows_how_a_total_follows_from_other_totals() {
        Campaign campaign = ACampaign.in(parent).form("""
                        title: 统计表
                        columns:
                          - {key: persons, no: 2, header: 人数, type: count}
                          - {key: paid, no: 21, header: 支出, type: amount}
                          - {key: per_head, header: 人均, type: amount, aggregate: "21 / 2"}
                        """).ready();

        assertThat(campaign.form().column("per_head").orElseThrow().aggregate())
                .isInstanceOfSatisfying(Column.Aggregate.Formula.class, formula -> {
                    assertThat(formula.term().arithmetic()).isEqualTo("x0 / x1");
                    assertThat(formula.term().operands())
                            .extracting(operand -> operand.column())
                            .containsExactly("paid", "persons");
                });
    }

    @Test
    void reads_units_with_quotes_byte_order_mark_and_windows_line_ends() {
        Campaign campaign = ACampaign.in(parent)
                .units("\uFEFFcode,name,aliases,emails,contact,phone\r\n"
                        + "001,\"甲镇\",\"甲乡; 老甲乡；甲镇\",Jia@Town.example;jia2@town.example,\"联系人,\"\"甲\"\"\",\r\n"
                        + "\r\n,,,,,\r\n002, 乙镇 ,,,,\r\n")
                .ready();

        assertThat(campaign.roster().units()).hasSize(2);
        assertThat(campaign.roster().units().get(0).aliases()).containsExactly("甲乡", "老甲乡", "甲镇");
        assertThat(campaign.roster().units().get(0).emails()).containsExactly("jia@town.example", "jia2@town.example");
        assertThat(campaign.roster().units().get(0).contact()).isEqualTo("联系人,\"甲\"");
        assertThat(campaign.roster().units().get(1).name()).isEqualTo("乙镇");
    }

    @Test
    void reads_settings_saved_with_a_byte_order_mark_and_windows_line_ends() {
        Campaign campaign = ACampaign.in(parent)
                .campaign("\uFEFFid: small\r\ntitle: 某表\r\n")
                .ready();

        assertThat(campaign.title()).isEqualTo("某表");
    }
}
