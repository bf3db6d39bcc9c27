package org.huibao.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.recognition.layout.DrawnTable.CAMPAIGN;
import static org.huibao.recognition.layout.DrawnTable.HEAD;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huibao.fixtures.TableSketch;
import org.huibao.reading.grid.Sheet;
import org.huibao.recognition.layout.CandidateForm;
import org.huibao.recognition.layout.DrawnTable;
import org.huibao.recognition.layout.FormsOnPage;
import org.huibao.recognition.layout.Page;
import org.huibao.recognition.layout.UnreadRows;
import org.huibao.recognition.whose.Clues;
import org.huibao.recognition.whose.RoundChoice;
import org.huibao.recognition.whose.RoundMemory;
import org.huibao.recognition.words.KnownForm;
import org.huibao.recognition.words.Names;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Severity;
import org.junit.jupiter.api.Test;

class RecognisingTests {
    private static final String TITLE = "城市居民最低生活保障统计表|<|<|<|<|<|<|<\n";
    private static final String FIGURES = "|90|171|2|3|113|113|0\n";
    private static final ReportingUnit HUANGSHUI = DrawnTable.unit("黄水镇");
    private static final ReportingUnit XITUO = DrawnTable.unit("西沱镇");
    private static final Clues STAFF = Clues.file("a.xlsx");

    @Test
    void a_sheet_on_which_no_form_stands_is_told_only_where_it_holds_numbers() {
        assertThat(recognising(STAFF).add(TableSketch.of("封面|说明"), List.of())).isEmpty();
        assertThat(recognising(STAFF).add(TableSketch.of("经费表|12"), List.of()))
                .singleElement()
                .satisfies(rows -> {
                    assertThat(rows.why().code()).isEqualTo(FindingCode.WRONG_FORM);
                    assertThat(rows.why().arguments()).containsEntry("title", "经费表");
                });
    }

    @Test
    void a_table_of_the_sister_forms_title_is_told_and_not_read() {
        Recognising document = recognising(STAFF);
        List<UnreadRows> unread =
                added(document, TITLE.replace("城市", "农村") + HEAD + "黄水镇" + FIGURES, List.of(CAMPAIGN));

        assertThat(unread).extracting(rows -> rows.why().code()).containsExactly(FindingCode.WRONG_FORM);
        assertThat(document.isEmpty()).isTrue();
    }

    @Test
    void of_two_campaigns_with_the_same_form_a_person_chooses() {
        Campaign twin = TownCampaign.of("twin", TownCampaign.CAMPAIGN, TownCampaign.FORM);
        Recognising document = recognising(STAFF);
        added(document, TITLE + HEAD + "黄水镇" + FIGURES, List.of(CAMPAIGN, twin));

        assertThat(codes(end(document).unclaimed())).containsExactly(FindingCode.CAMPAIGN_UNCLEAR);
    }

    @Test
    void an_example_row_is_told_and_left_out_and_so_is_a_foot_line() {
        Recognised recognised = recognised(STAFF, TITLE + HEAD + "西沱镇（例）" + FIGURES + "黄水镇" + FIGURES + "填表人：张三|1|2\n");

        assertThat(recognised.tables().get(0).units())
                .extracting(rows -> rows.unit().name())
                .containsExactly("黄水镇");
        assertThat(codes(recognised.tables().get(0).findings())).containsExactly(FindingCode.EXAMPLE_ROW);
    }

    @Test
    void a_table_of_two_rounds_is_nobodys_until_somebody_says_which() {
        String drawing = "城市居民最低生活保障统计表（第一次、第二次）|<|<|<|<|<|<|<\n" + HEAD + "黄水镇" + FIGURES;

        Recognised unclear = recognised(STAFF, drawing);
        assertThat(unclear.tables()).isEmpty();
        assertThat(codes(unclear.unclaimed())).containsExactly(FindingCode.ROUND_UNCLEAR);
        assertThat(unclear.unclaimed().get(0).arguments()).containsEntry("rounds", "第一次、第二次");

        assertThat(recognised(STAFF.forRound("2"), drawing).tables())
                .extracting(table -> table.round().id())
                .containsExactly("2");
    }

    @Test
    void a_table_printed_for_another_round_than_a_person_says_is_asked_about() {
        String drawing = "城市居民最低生活保障统计表（第一次）|<|<|<|<|<|<|<\n" + HEAD + "黄水镇" + FIGURES;

        assertThat(recognised(STAFF.forRound("2"), drawing).tables().get(0).findings())
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.code()).isEqualTo(FindingCode.WRONG_ROUND);
                    assertThat(asked.severity()).isEqualTo(Severity.QUERY);
                    assertThat(asked.arguments()).containsEntry("found", "第一次").containsEntry("expected", "第二次");
                });
        assertThat(recognised(STAFF.forRound("1"), drawing).tables().get(0).findings())
                .isEmpty();
    }

    @Test
    void a_table_printed_for_a_round_that_does_not_exist_is_wrong() {
        String drawing = "城市居民最低生活保障统计表（第五次）|<|<|<|<|<|<|<\n" + HEAD + "黄水镇" + FIGURES;

        assertThat(recognised(STAFF, drawing).tables().get(0).findings())
                .singleElement()
                .satisfies(wrong -> {
                    assertThat(wrong.code()).isEqualTo(FindingCode.WRONG_ROUND);
                    assertThat(wrong.severity()).isEqualTo(Severity.ERROR);
                });
    }

    @Test
    void an_empty_form_is_a_nil_return_where_the_document_says_so() {
        String empty = TITLE + HEAD + "黄水镇|||||||\n";

        assertThat(codes(recognised(STAFF, empty).unclaimed())).containsExactly(FindingCode.NO_FIGURES);
        assertThat(recognised(Clues.file("黄水镇零报告.xlsx"), empty).tables().get(0).units())
                .extracting(rows -> rows.nil())
                .containsExactly(true);
    }

    @Test
    void an_empty_list_beside_a_table_with_figures_is_not_asked_about() {
        Recognising document = recognising(STAFF);
        added(document, TITLE + HEAD + "黄水镇|||||||\n西沱镇|||||||\n", List.of(CAMPAIGN));
        assertThat(codes(end(document).unclaimed())).containsExactly(FindingCode.NO_FIGURES);

        added(document, TITLE + HEAD + "黄水镇" + FIGURES, List.of(CAMPAIGN));
        assertThat(end(document).unclaimed()).isEmpty();
    }

    @Test
    void a_unit_is_missed_if_it_was_named_and_not_read_and_may_be_meant() {
        Set<ReportingUnit> both = Set.of(HUANGSHUI, XITUO);

        assertThat(missed(STAFF, both)).containsExactly(XITUO);
        assertThat(missed(STAFF.forUnit(XITUO), both)).containsExactly(XITUO);
        assertThat(missed(STAFF.forUnit(HUANGSHUI), both)).isEmpty();
        assertThat(missed(from(HUANGSHUI), both)).isEmpty();
    }

    private static Set<ReportingUnit> missed(Clues clues, Set<ReportingUnit> named) {
        Recognising document = recognising(clues);
        added(document, TITLE + HEAD + "黄水镇" + FIGURES, List.of(CAMPAIGN));
        return document.missed(named);
    }

    private static Clues from(ReportingUnit sender) {
        return new Clues("a.xlsx", "", List.of(sender), false, null, null, null);
    }

    private static Recognised recognised(Clues clues, String drawing) {
        Recognising document = recognising(clues);
        added(document, drawing, List.of(CAMPAIGN));
        return end(document);
    }

    private static Recognised end(Recognising document) {
        return document.recognised(List.of(), List.of());
    }

    private static List<UnreadRows> added(Recognising document, String drawing, List<Campaign> campaigns) {
        Sheet sheet = TableSketch.of(drawing);
        List<CandidateForm> candidates = new ArrayList<>();
        for (Campaign campaign : campaigns) {
            Names names = new Names(campaign);
            FormsOnPage.all(Page.of(sheet), KnownForm.of(campaign), names)
                    .forEach(fit -> candidates.add(CandidateForm.of(fit, names)));
        }
        return document.add(sheet, candidates);
    }

    private static Recognising recognising(Clues clues) {
        Clock midwinter = Clock.fixed(Instant.parse("2023-01-05T00:00:00Z"), ZoneOffset.UTC);
        return new Recognising(clues, new RoundChoice(midwinter, RoundMemory.NONE), List.of(CAMPAIGN));
    }

    private static List<FindingCode> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
