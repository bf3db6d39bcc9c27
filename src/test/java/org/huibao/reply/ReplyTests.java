package org.huibao.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.SECOND;
import static org.huibao.fixtures.County.XITUO;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.campaigns.InForce;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Document;
import org.huibao.intake.arrivals.Origin;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.huibao.judging.InJudgement;
import org.huibao.ledger.Office;
import org.huibao.ledger.RecordedDocument;
import org.huibao.post.Letter;
import org.huibao.post.Letter.Kind;
import org.huibao.post.Post;
import org.huibao.post.PostOffice;
import org.huibao.reading.Reading;
import org.huibao.recognition.whose.RoundMemory;
import org.huibao.reply.ReplySettings.AnswerUnknown;
import org.huibao.rounds.BeforeOurTime;
import org.huibao.rounds.FirstLoads;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplyTests {
    private static final Finding BLANK = Finding.of(FindingCode.BLANK, Map.of("header", "低保户数"))
            .at(Place.of("Sheet1", "B5"))
            .ofUnit("黄水镇");
    private static final Finding QUERY = Finding.of(FindingCode.MAGNITUDE)
            .weighing(Severity.QUERY)
            .at(Place.of("Sheet1", "C5"))
            .ofUnit("黄水镇");

    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(County.at("2023-01-12T12:30"));
    private @Nullable Office opened;
    private @Nullable PostOffice letters;
    private @Nullable Reply room;

    @BeforeEach
    void open() {
        opened = new Office(TestStore.Make.SQLITE, folder);
        letters = new PostOffice(office().store, clock, folder, PostOffice.settings(0));
        room = room(AnswerUnknown.NEVER);
    }

    private FirstLoads loads() {
        return new FirstLoads(office().store.jdbc(), office().store.transaction(), office().journal, clock);
    }

    private Reply room(AnswerUnknown unknown) {
        InForce campaigns = () -> List.of(office().campaign);
        PostOffice letters = Objects.requireNonNull(this.letters);
        BeforeOurTime longAgo = new BeforeOurTime(campaigns, loads());
        Strangers strangers = new Strangers(new ReplySettings(unknown), campaigns, longAgo, clock);
        WordsOnly words = new WordsOnly(
                letters.post, campaigns, office().standings, letters.archive, office().unitWords, office().journal);
        AnswerMemory memory =
                new AnswerMemory(RoundMemory.NONE, office().standings, longAgo, letters.bounces, office().lookedAt());
        return new Reply(
                letters.post,
                office().arrivals,
                campaigns,
                memory,
                strangers,
                words,
                new ByStaff(office().standings, memory),
                new AnswerLetters(
                        memory,
                        new MarkedTable(Objects.requireNonNull(letters).archive, new Reading()),
                        new Restraint(letters.post, letters.archive, clock)),
                new Restraint(letters.post, letters.archive, clock),
                office().store.transaction());
    }

    @AfterEach
    void close() {
        office().close();
    }

    private Office office() {
        return Objects.requireNonNull(opened);
    }

    private List<Letter> answered(InJudgement<RecordedDocument> recorded) {
        Objects.requireNonNull(room).answer(recorded);
        return post().newest(Long.MAX_VALUE, 100);
    }

    private Post post() {
        return Objects.requireNonNull(letters).post;
    }

    private MimeMessage mail(Letter letter) throws Exception {
        String text = office().store
                .jdbc()
                .sql("SELECT mail FROM letters WHERE id = ?")
                .param(letter.id())
                .query(String.class)
                .single();
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void sends_the_senders_own_table_back_with_what_is_to_be_mended_marked_in_it() throws Exception {
        String kept = Objects.requireNonNull(letters).archive.keep(aWorkbook()).sha256();
        Letter letter = answered(office().mailFrom(HUANGSHUI)
                        .of(kept)
                        .with(HUANGSHUI, FIRST, "90", "11.09890", BLANK)
                        .recorded())
                .get(0);

        MimeMultipart parts = (MimeMultipart) mail(letter).getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        try (XSSFWorkbook marked = new XSSFWorkbook(parts.getBodyPart(1).getInputStream())) {
            assertThat(marked.getSheet("Sheet1").getRow(4).getCell(1).getCellComment())
                    .isNotNull();
            assertThat(marked.getSheet("审核意见")).isNotNull();
        }
    }

    private static byte[] aWorkbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Sheet1").createRow(4).createCell(0).setCellValue("黄水镇");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void a_stranger_to_whom_nobody_can_write_is_not_answered_and_his_mail_ends() {
        room = room(AnswerUnknown.DAILY);
        assertThat(answered(office().mailFromStranger("a..b@elsewhere.example").recorded()))
                .isEmpty();
        assertThat(answered(office().mailFromStranger("zhang").recorded())).isEmpty();
    }

    @Test
    void answers_a_stranger_once_a_day_and_only_where_the_settings_want_it() {
        InJudgement<RecordedDocument> first =
                office().mailFromStranger("somebody@elsewhere.example").recorded();
        assertThat(answered(first)).isEmpty();

        room = room(AnswerUnknown.DAILY);
        List<Letter> letters = answered(first);
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).kind()).isEqualTo(Kind.NOTICE);
        assertThat(letters.get(0).to()).containsExactly("somebody@elsewhere.example");
        assertThat(answered(
                        office().mailFromStranger("somebody@elsewhere.example").recorded()))
                .hasSize(1);
        assertThat(answered(
                        office().mailFromStranger("another@elsewhere.example").recorded()))
                .hasSize(2);
        clock.moveTo(County.at("2023-01-13T00:00"));
        assertThat(answered(
                        office().mailFromStranger("somebody@elsewhere.example").recorded()))
                .hasSize(3);
    }

    @Test
    void never_answers_a_mailbox_behind_which_nobody_reads() {
        room = room(AnswerUnknown.DAILY);
        for (String nobody : List.of(
                "no-reply@shop.example", "noreply+7@shop.example", "owner-list@lists.example", PostOffice.OURS)) {
            assertThat(answered(office().mailFromStranger(nobody).recorded())).isEmpty();
        }
    }

    @Test
    void leaves_mail_alone_that_came_before_the_campaign_was_known_for_a_round_that_is_over() {
        clock.moveTo(County.at("2023-01-20T09:00"));
        loads().remember(office().campaign);
        room = room(AnswerUnknown.DAILY);

        assertThat(answered(office().mailFrom(HUANGSHUI)
                        .receivedAt("2023-01-12T12:00")
                        .with(HUANGSHUI, FIRST, "90", "11.09890")
                        .recorded()))
                .isEmpty();
        assertThat(answered(
                        office().mailFrom(XITUO).receivedAt("2023-01-12T12:00").recorded()))
                .isEmpty();
        assertThat(answered(office().mailFromStranger("old@elsewhere.example")
                        .receivedAt("2022-05-01T12:00")
                        .recorded()))
                .isEmpty();

        assertThat(answered(office().mailFrom(HUANGSHUI)
                        .receivedAt("2023-01-17T08:00")
                        .with(HUANGSHUI, SECOND, "91", "11.09890")
                        .recorded()))
                .as("a round that goes on")
                .hasSize(1);
        assertThat(answered(
                        office().mailFrom(XITUO).receivedAt("2023-01-17T08:00").recorded()))
                .as("nothing readable while a round goes on")
                .hasSize(2);
        assertThat(answered(office().mailFrom(HUANGSHUI)
                        .receivedAt("2023-01-21T08:00")
                        .with(HUANGSHUI, FIRST, "92", "11.09890")
                        .recorded()))
                .as("a mail of today, whatever its round")
                .hasSize(3);
    }

    @Test
    void gives_a_receipt_with_the_figures_taken_in_the_thread_to_the_mailbox_that_sent() throws Exception {
        List<Letter> letters = answered(office().mailFrom(HUANGSHUI)
                .with(HUANGSHUI, FIRST, "90", "11.09890")
                .recorded());
        assertThat(letters).hasSize(1);
        Letter letter = letters.get(0);
        assertThat(letter.kind()).isEqualTo(Kind.RECEIPT);
        assertThat(letter.to()).containsExactly("huangshui@town.example");
        assertThat(letter.subject()).isEqualTo("【回执】困难群众救助情况统计表（第一次）黄水镇");
        MimeMessage mail = mail(letter);
        assertThat(mail.getHeader("In-Reply-To", null)).isEqualTo("<1@town.example>");
        assertThat(mail.getContent().toString())
                .contains("2023年1月12日 12:00", "回执号：spring/1/黄水镇/1", "1 低保户数：90 户", "2 资金支出：11.0989 万元")
                .contains("联系人 · 023-00000000 · office@county.example");
    }

    @Test
    void asks_for_explanations_in_the_subject_of_a_queried_receipt() throws Exception {
        Letter letter = answered(office().mailFrom(HUANGSHUI)
                        .with(HUANGSHUI, FIRST, "90", "11", QUERY)
                        .recorded())
                .get(0);
        assertThat(letter.kind()).isEqualTo(Kind.RECEIPT);
        assertThat(letter.subject()).startsWith("【待核实】");
        assertThat(mail(letter).getContent().toString()).contains("需要核实：", "1. 〔Sheet1!C5〕", "低保户数：90");
    }

    @Test
    void returns_with_every_finding_and_without_figures() throws Exception {
        Letter letter = answered(office().mailFrom(HUANGSHUI)
                        .with(HUANGSHUI, FIRST, "90", "11", QUERY, BLANK)
                        .recorded())
                .get(0);
        assertThat(letter.kind()).isEqualTo(Kind.RETURN);
        assertThat(letter.subject()).startsWith("【退回】");
        String text = mail(letter).getContent().toString();
        assertThat(text).contains("必须改正：", "1. 〔Sheet1!B5〕", "2. 〔Sheet1!C5〕").doesNotContain("登记的数据");
        assertThat(text.indexOf("必须改正：")).isLessThan(text.indexOf("需要核实："));
    }

    @Test
    void shows_people_what_a_unit_writes_to_a_letter_that_asks_and_answers_nothing() {
        Letter asks = answered(office().mailFrom(HUANGSHUI)
                        .with(HUANGSHUI, FIRST, "90", "11", Finding.of(FindingCode.MAGNITUDE))
                        .recorded())
                .get(0);
        String mail = "Subject: Re\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n情况属实，<b>新增</b>集中供养。\r\n\r\n"
                + "------------------ 原始邮件 ------------------\r\n请核对。\r\n";
        String kept = Objects.requireNonNull(letters)
                .archive
                .keep(mail.getBytes(StandardCharsets.UTF_8))
                .sha256();
        InJudgement<RecordedDocument> words = wordsOnly(HUANGSHUI, kept, asks.messageId());
        assertThat(answered(words)).hasSize(1);
        assertThat(office().journal.about(About.round("spring", "1")))
                .extracting(
                        Journal.Line::what,
                        line -> line.details().get("unit"),
                        line -> line.details().get("text"))
                .containsExactly(tuple(Happening.ALERT_UNIT_ANSWERED, "黄水镇", "情况属实，<b>新增</b>集中供养。"));
        answered(wordsOnly(XITUO, kept, asks.messageId()));
        assertThat(office().journal.about(About.round("spring", "1"))).hasSize(1);
    }

    private InJudgement<RecordedDocument> wordsOnly(ReportingUnit unit, String kept, String references) {
        InJudgement<RecordedDocument> recorded =
                office().mailFrom(unit).of(kept).recorded();
        Arrival came = recorded.arrival();
        Arrival inThread = new Arrival(
                came.id(),
                came.channel(),
                new Origin(came.path(), "Re", came.sender(), came.messageId(), references),
                kept,
                came.receivedAt(),
                false);
        return InJudgement.idle(inThread, recorded.sender(), "no-document");
    }

    @Test
    void lists_twenty_findings_and_counts_the_rest() throws Exception {
        Finding[] many = new Finding[25];
        for (int i = 0; i < many.length; i++) {
            many[i] = BLANK.at(Place.of("Sheet1", "B" + (10 + i)));
        }
        Letter letter = answered(office().mailFrom(HUANGSHUI)
                        .with(HUANGSHUI, FIRST, "90", "11", many)
                        .recorded())
                .get(0);
        assertThat(mail(letter).getContent().toString())
                .contains("20. 〔", "此外还有 5 条意见没有列在这里（其中必须改正 5 条")
                .doesNotContain("21. 〔");
    }

    @Test
    void returns_what_cannot_be_read_with_a_way_out() throws Exception {
        Letter letter = answered(office().mailFrom(HUANGSHUI).recorded()).get(0);
        assertThat(letter.kind()).isEqualTo(Kind.RETURN);
        assertThat(letter.subject()).isEqualTo("【退回】没有读出统计表：表.xlsx");
        assertThat(mail(letter).getContent().toString()).contains("另存为 .xlsx");
    }

    @Test
    void tells_once_that_a_table_came_twice() {
        answered(office().mailFrom(HUANGSHUI)
                .of("a")
                .with(HUANGSHUI, FIRST, "1", "1")
                .recorded());
        answered(office().mailFrom(HUANGSHUI)
                .of("a")
                .with(HUANGSHUI, FIRST, "1", "1")
                .recorded());
        assertThat(answered(office().mailFrom(HUANGSHUI)
                        .of("a")
                        .with(HUANGSHUI, FIRST, "1", "1")
                        .recorded()))
                .extracting(Letter::kind)
                .containsExactly(Kind.NOTICE, Kind.RECEIPT);
    }

    @Test
    void calls_nobody_late_who_had_sent_valid_figures_in_time() throws Exception {
        answered(office().mailFrom(HUANGSHUI)
                .receivedAt("2023-01-12T17:00")
                .with(HUANGSHUI, FIRST, "1", "1")
                .recorded());
        Letter corrected = answered(office().mailFrom(HUANGSHUI)
                        .receivedAt("2023-01-12T18:30")
                        .with(HUANGSHUI, FIRST, "2", "2")
                        .recorded())
                .get(0);
        assertThat(mail(corrected).getContent().toString()).contains("收到时已过截止时间（2023年1月12日 18:00）", "不算迟报");
        Letter late = answered(office().mailFrom(XITUO)
                        .receivedAt("2023-01-12T18:30")
                        .with(XITUO, FIRST, "2", "2")
                        .recorded())
                .get(0);
        assertThat(mail(late).getContent().toString()).contains("按迟报登记");
    }

    @Test
    void says_in_a_sentence_that_an_attachment_came_twice_in_one_mail() throws Exception {
        InJudgement<RecordedDocument> once = office().mailFrom(HUANGSHUI)
                .with(HUANGSHUI, FIRST, "90", "11.09890")
                .recorded();
        Document document = once.documents().get(0).document();
        Document again = new Document(document.id() + 1, once.arrival(), "表 (1).xlsx", document.kept());
        InJudgement<RecordedDocument> twice = once.with(List.of(
                once.documents().get(0),
                new InJudgement.Carried<>(again, new RecordedDocument(DocumentState.DUPLICATE, List.of(), List.of()))));
        List<Letter> letters = answered(twice);
        assertThat(letters).singleElement().extracting(Letter::kind).isEqualTo(Kind.RECEIPT);
        assertThat(mail(letters.get(0)).getContent().toString())
                .contains("附件《表 (1).xlsx》与本邮件中的另一个附件完全相同")
                .doesNotContain("《》", "第  次");
    }

    @Test
    void says_that_the_earlier_valid_figures_stand_when_it_returns_newer_ones() throws Exception {
        answered(office().mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded());
        Letter letter = answered(office().mailFrom(HUANGSHUI)
                        .with(HUANGSHUI, FIRST, "2", "2", BLANK)
                        .recorded())
                .get(0);
        assertThat(mail(letter).getContent().toString()).contains("在此之前报送的有效数据仍然有效");
    }

    @Test
    void answers_nobody_but_a_registered_mailbox_and_no_file_by_mail() {
        assertThat(answered(office().file().with(XITUO, FIRST, "1", "1").recorded()))
                .isEmpty();
        assertThat(office().store
                        .jdbc()
                        .sql("SELECT state FROM arrivals")
                        .query(String.class)
                        .single())
                .isEqualTo("accepted");
    }

    @Test
    void answers_an_arrival_once_however_often_it_is_asked_to() {
        InJudgement<RecordedDocument> recorded =
                office().mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        answered(recorded);
        assertThat(answered(recorded)).hasSize(1);
    }

    @Test
    void lays_the_findings_beside_a_returned_file() {
        InJudgement<RecordedDocument> recorded =
                office().file().with(HUANGSHUI, FIRST, "1", "1", BLANK).recorded();
        answered(recorded);
        var note = new NoteBesideFile(office().found(), () -> List.of(office().campaign));
        Map<String, byte[]> files = note.beside(recorded.arrival(), DocumentState.RETURNED, "表 (2).xlsx");
        assertThat(files).containsOnlyKeys("表 (2).xlsx.说明.txt");
        assertThat(new String(files.values().iterator().next(), StandardCharsets.UTF_8))
                .contains("必须改正：\r\n1. 〔Sheet1!B5〕", "联系人");

        String name = "点 https://evil.example\u202e" + "长".repeat(80) + ".xlsx";
        assertThat(new String(
                        note.beside(recorded.arrival(), DocumentState.RETURNED, name)
                                .values()
                                .iterator()
                                .next(),
                        StandardCharsets.UTF_8))
                .startsWith("\ufeff《点 […]")
                .doesNotContain("evil.example", "长".repeat(60));
    }
}
