package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a mistake in a campaign folder is called, and on which line. */
class BrokenFoldersTests {
    private static final String BILLION = """
            a: &a [x, x, x, x, x, x, x, x, x]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
            d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
            e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
            title: [*e, *e, *e, *e, *e, *e, *e, *e, *e]
            """;

    @TempDir
    Path parent;

    static Stream<Arguments> brokenCampaignFiles() {
        return Stream.of(
                arguments("tilte: 某表", List.of("campaign.yaml:1 misspelt-key")),
                arguments("colour: red", List.of("campaign.yaml:1 unknown-key")),
                arguments("title: a\ntitle: b", List.of("campaign.yaml:2 duplicate-key")),
                arguments("- a\n- b", List.of("campaign.yaml:1 not-a-mapping")),
                arguments("title: [a, b]", List.of("campaign.yaml:1 wrong-type")),
                arguments("title: !red a", List.of("campaign.yaml:1 yaml-tag")),
                arguments("title: a\n\tnotice: b", List.of("campaign.yaml:2 yaml-tab")),
                arguments("title：某表\nnotice: b", List.of("campaign.yaml:1 yaml-full-width-colon")),
                arguments("title: \"a\nnotice: b", List.of("campaign.yaml:1 yaml-syntax")),
                arguments("title: a\n---\ntitle: b", List.of("campaign.yaml:2 yaml-syntax")),
                arguments("title: a\u0007b", List.of("campaign.yaml:1 yaml-syntax")),
                arguments("  \n", List.of("campaign.yaml:0 file-empty")),
                arguments("# nothing yet\n", List.of("campaign.yaml:0 file-empty")),
                arguments(BILLION, List.of("campaign.yaml:0 yaml-aliases")),
                arguments("title: &a [*a]", List.of("campaign.yaml:0 yaml-aliases")),
                arguments("id: a/b", List.of("campaign.yaml:1 bad-id")),
                arguments("id: ..", List.of("campaign.yaml:1 bad-id")),
                arguments("id: NUL", List.of("campaign.yaml:1 bad-id")),
                arguments("zone: Asia/Chongqin", List.of("campaign.yaml:1 unknown-zone")),
                arguments("zone: CST", List.of("campaign.yaml:1 unknown-zone")),
                arguments("contact: {email: office＠county.example}", List.of("campaign.yaml:1 bad-email")),
                arguments("bureau: {email: 'a@b@c.example'}", List.of("campaign.yaml:1 bad-email")),
                arguments("bureau:\n  email: bureau@municipal", List.of("campaign.yaml:2 bad-email")),
                arguments("letters: {locale: fr}", List.of("campaign.yaml:1 bad-value")),
                arguments("forwarding: {rows: unit}", List.of("campaign.yaml:1 bad-value")),
                arguments("forwarding: {on_holiday: before}", List.of("campaign.yaml:1 misspelt-key")),
                arguments(
                        "reminders: {before: [2d, -P1D, P0D]}",
                        List.of(
                                "campaign.yaml:1 bad-duration",
                                "campaign.yaml:1 bad-duration",
                                "campaign.yaml:1 bad-duration")),
                arguments("reminders: {hours: '18:00-08:30'}", List.of("campaign.yaml:1 bad-hours")),
                arguments("reminders: {hours: morning}", List.of("campaign.yaml:1 bad-hours")),
                arguments("rounds: 1", List.of("campaign.yaml:1 wrong-type")),
                arguments("rounds: [1]", List.of("campaign.yaml:1 wrong-type")),
                arguments("rounds:\n  - {title: 第一次}", List.of("campaign.yaml:2 missing-key")),
                arguments("rounds:\n  - {id: a}\n  - {id: A}", List.of("campaign.yaml:3 round-twice")),
                arguments("rounds:\n  - {id: 1, due: 2023-02-29T18:00}", List.of("campaign.yaml:2 bad-date")),
                arguments("rounds:\n  - {id: 1, due: 1月12日18时}", List.of("campaign.yaml:2 bad-date")),
                arguments("rounds:\n  - {id: 1, due: 2023-01-12}", List.of("campaign.yaml:2 bad-date")),
                arguments(
                        "zone: Europe/Berlin\nrounds:\n  - {id: 1, due: 2023-03-26T02:30}",
                        List.of("campaign.yaml:3 no-such-time")),
                arguments(
                        "rounds:\n  - id: 1\n    opens: 2023-01-05T00:00\n    due: 2023-01-04T00:00\n    forward: 2023-01-03T00:00",
                        List.of("campaign.yaml:4 round-backwards", "campaign.yaml:5 round-backwards")),
                arguments("""
                        rounds:
                          - {id: 2, opens: 2023-01-12T17:59, due: 2023-02-08T18:00, forward: 2023-02-10T09:00}
                          - {id: 1, opens: 2023-01-03T00:00, due: 2023-01-12T18:00, forward: 2023-01-13T09:00}
                        """, List.of("campaign.yaml:2 round-overlap")),
                arguments(
                        "tilte: a\nzone: nowhere\nbureau: {email: x}\nletters: {local: en}",
                        List.of(
                                "campaign.yaml:1 misspelt-key",
                                "campaign.yaml:2 unknown-zone",
                                "campaign.yaml:3 bad-email",
                                "campaign.yaml:4 misspelt-key")));
    }

    static Stream<Arguments> brokenForms() {
        return Stream.of(
                arguments("columns: [{key: a, header: 甲, type: count}]", List.of("form.yaml:1 missing-key")),
                arguments("title: 表", List.of("form.yaml:1 missing-key")),
                arguments("title: 表\ncolumns: []", List.of("form.yaml:2 no-columns")),
                arguments("title: 表\ncolumns: 户数", List.of("form.yaml:2 wrong-type")),
                columns("{header: 甲, type: count}", "missing-key"),
                columns("{key: a, header: 甲}", "missing-key"),
                columns("{key: a, type: count}", "missing-key"),
                columns("{key: a, header: 甲, type: number}", "bad-value"),
                columns("{key: a, header: 甲, type: count, requierd: true}", "misspelt-key"),
                columns("{key: a, header: 甲, type: count, required: 是}", "bad-value"),
                columns("{key: a, header: 甲, type: count, empty: nothing}", "bad-value"),
                columns("{key: a, header: 甲, type: count, scale: 2}", "bad-scale"),
                columns("{key: a, header: 甲, type: amount, scale: 99}", "bad-scale"),
                columns("{key: a, header: 甲, type: amount, scale: two}", "bad-scale"),
                columns("{key: 1a, header: 甲, type: count}", "bad-column-key"),
                columns("{key: a, header: 甲, type: text, aggregate: sum}", "not-summable"),
                columns("{key: a, header: 甲, columns: [{key: b, header: 乙, type: count}]}", "leaf-with-columns"),
                columns("{header: 甲, columns: []}", "no-columns"),
                columns("{key: a, header: 甲, type: amount, aggregate: a / 2.0}", "aggregate-without-total"),
                columns("{key: a, header: 甲, type: amount, aggregate: summ}", "column-unknown"),
                columns("{key: a, header: 甲, type: amount, aggregate: prev(a)}", "aggregate-elsewhere"),
                arguments(
                        "title: 表\ncolumns:\n  - {key: a, no: 1, header: 甲, type: count}\n  - {key: a, no: 1, header: 乙, type: count}",
                        List.of("form.yaml:4 no-twice", "form.yaml:4 key-twice")),
                arguments(
                        "title: 表\ncolumns:\n  - {key: a, header: 甲, type: count}\nrules: a = 0",
                        List.of("form.yaml:4 wrong-type")),
                arguments(
                        "title: 表\ncolumns:\n  - {key: a, header: 甲, type: count}\nrules:\n  - {severity: query}\n  - {rule: a > 0, severity: warning}\n  - {rule: a > 0, tolerance: ±1}",
                        List.of("form.yaml:5 missing-key", "form.yaml:6 bad-value", "form.yaml:7 bad-value")));
    }

    static Stream<Arguments> brokenRosters() {
        return Stream.of(
                arguments(
                        "code,naem\n1,甲镇",
                        List.of("units.csv:1 csv-column-misspelt", "units.csv:1 csv-column-missing")),
                arguments("code,name,email\n1,甲镇,a@b.example", List.of("units.csv:1 csv-column-misspelt")),
                arguments("name,name\n甲镇,乙镇", List.of("units.csv:1 csv-column-twice")),
                arguments("code;name\n1;甲镇", List.of("units.csv:1 csv-delimiter")),
                arguments("code,name\n", List.of("units.csv:0 no-units")),
                arguments(",,,\n,,,\n", List.of("units.csv:0 file-empty")),
                arguments("code,name\n\n1,\n", List.of("units.csv:3 unit-without-name")),
                arguments("code,name\n1,甲镇,a,b", List.of("units.csv:2 row-too-long")),
                arguments("code,name\n1,\"甲镇\n2,乙镇", List.of("units.csv:2 csv-syntax")),
                arguments("code,name\n1,甲镇\n1,乙镇", List.of("units.csv:3 code-twice")),
                arguments("code,name\n1,甲镇\n2,甲 镇", List.of("units.csv:3 unit-twice")),
                arguments("name,aliases\n甲镇,甲（乡）\n乙镇,甲(乡)", List.of("units.csv:3 unit-twice")),
                arguments("name,aliases\n甲镇,乙镇\n乙镇,", List.of("units.csv:3 unit-twice")),
                arguments("name\n合 计", List.of("units.csv:2 unit-is-total")),
                arguments("name,aliases\n甲镇,a@b.example", List.of("units.csv:2 alias-is-address")),
                arguments("name,emails\n甲镇,\"a@b.example,c@d.example\"", List.of("units.csv:2 bad-email")));
    }

    @ParameterizedTest
    @MethodSource("brokenCampaignFiles")
    void names_every_mistake_in_campaign_yaml(String text, List<String> expected) {
        assertThat(ACampaign.in(parent).campaign(text).problems()).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("brokenForms")
    void names_every_mistake_in_form_yaml(String text, List<String> expected) {
        assertThat(ACampaign.in(parent).form(text).problems()).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("brokenRosters")
    void names_every_mistake_in_units_csv(String text, List<String> expected) {
        assertThat(ACampaign.in(parent).units(text).problems()).containsExactlyElementsOf(expected);
    }

    @Test
    void names_every_mistake_in_holidays_csv() {
        ACampaign campaign = ACampaign.in(parent);
        campaign.file(
                "../holidays.csv",
                "date,day,name\n2023-01-23,off,春节\n2023-01-23,off,春节\n1月24日,off,\n2023-01-25,free,\n");

        assertThat(campaign.problems())
                .containsExactly(
                        "../holidays.csv:3 day-twice", "../holidays.csv:4 bad-date", "../holidays.csv:5 bad-day");
    }

    @Test
    void says_that_excel_has_saved_the_roster_in_another_encoding() {
        byte[] gbk = "code,name\n1,甲镇\n".getBytes(Charset.forName("GBK"));
        assertThat(ACampaign.in(parent).file("units.csv", gbk).problems())
                .containsExactly("units.csv:2 not-utf8-but-gbk");

        byte[] utf16 = "code,name\n1,甲镇\n".getBytes(StandardCharsets.UTF_16);
        assertThat(ACampaign.in(parent).file("units.csv", utf16).problems()).containsExactly("units.csv:1 not-utf8");
    }

    @Test
    void names_missing_files_and_a_missing_folder() {
        ACampaign campaign = ACampaign.in(parent)
                .without("campaign.yaml")
                .without("form.yaml")
                .without("units.csv");
        assertThat(campaign.problems())
                .containsExactly(
                        "campaign.yaml:0 file-missing", "form.yaml:0 file-missing", "units.csv:0 file-missing");

        Loaded nowhere = new CampaignFolder(parent.resolve("nowhere")).load();
        assertThat(nowhere.<List<Problem>>fold(Loaded.Ready::warnings, Loaded.Broken::problems))
                .extracting(Problem::code)
                .containsExactly("folder-missing");
    }

    @Test
    void tells_the_mistakes_of_all_files_at_once() {
        assertThat(ACampaign.in(parent)
                        .campaign("zone: nowhere")
                        .form("title: 表")
                        .units("code,name\n")
                        .problems())
                .containsExactly("campaign.yaml:1 unknown-zone", "form.yaml:1 missing-key", "units.csv:0 no-units");
    }

    static Stream<Arguments> doubtfulFolders() {
        return Stream.of(
                doubtful(folder -> folder.campaign("id: other"), "campaign.yaml:1 id-not-folder"),
                doubtful(
                        folder -> folder.campaign("rounds:\n  - {id: 1, due: 2023-01-12T18:00}"),
                        "campaign.yaml:2 round-incomplete"),
                doubtful(
                        folder -> folder.campaign(
                                "title: 某表\nrounds:\n  - {id: 1, opens: 2023-01-03T00:00, due: 2023-01-12T18:00, forward: 2023-01-13T09:00}"),
                        "campaign.yaml:1 live-without",
                        "campaign.yaml:1 live-without"),
                doubtful(
                        folder -> folder.campaign("bureau: {email: Jia@town.example}"),
                        "campaign.yaml:1 bureau-is-unit"),
                doubtful(
                        folder -> folder.units("code,name,remark\n1,甲镇,好"),
                        "units.csv:1 csv-column-unknown",
                        "units.csv:2 no-mailbox"),
                doubtful(
                        folder -> folder.units("code,name,emails\n1,甲镇"),
                        "units.csv:2 row-too-short",
                        "units.csv:2 no-mailbox"),
                doubtful(folder -> folder.campaign("notice: 某号").units("code,name\n1,甲镇")),
                doubtful(
                        folder -> folder.campaign(
                                "title: 表\nreporting-unit: 局\nbureau: {email: b@c.example}\nrounds:\n  - {id: 1, opens: 2023-01-03T00:00, due: 2023-01-14T18:00, forward: 2023-01-16T09:00}"),
                        "campaign.yaml:5 due-on-day-off"),
                doubtful(folder -> folder.campaign("reminders: {hours: '08:30-18:00'}"), "campaign.yaml:1 unused-key"),
                doubtful(
                        folder -> folder.form(
                                "title: 表\ncolumns:\n  - {header: 资金, unit: 万元, columns: [{key: a, header: 合计, type: amount}]}\n  - {key: b, header: 备注, type: text, scale: 2}"),
                        "form.yaml:3 unused-key",
                        "form.yaml:4 unused-key"),
                doubtful(folder -> folder.rule("1 >= 2022-spring-festival!1"), "form.yaml:11 other-campaign-unknown"),
                doubtful(
                        folder -> folder.campaign(
                                "title: 表\nreporting-unit: 局\nbureau: {email: b@c.example}\nrounds:\n  - {id: 1, opens: 2023-01-12T18:00, due: 2023-01-13T18:00, forward: 2023-01-13T19:00}\n  - {id: 0, opens: 2023-01-03T00:00, due: 2023-01-12T18:00, forward: 2023-01-13T09:00}")));
    }

    @ParameterizedTest
    @MethodSource("doubtfulFolders")
    void warns_of_what_a_person_should_look_at(UnaryOperator<ACampaign> change, List<String> expected) {
        assertThat(change.apply(ACampaign.in(parent)).warnings()).containsExactlyElementsOf(expected);
    }

    private static Arguments columns(String column, String code) {
        return arguments("title: 表\ncolumns:\n  - " + column, List.of("form.yaml:3 " + code));
    }

    private static Arguments doubtful(UnaryOperator<ACampaign> change, String... expected) {
        return arguments(change, List.of(expected));
    }
}
