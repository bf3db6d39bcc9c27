package org.huibao.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.huibao.checking.Judged;
import org.huibao.fixtures.County;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Document;
import org.huibao.intake.arrivals.Sender;
import org.huibao.judging.InJudgement.Carried;
import org.huibao.reading.Reading;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Tableless;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsBesideTests {
    private static final Arrival MAIL = Arriving.file(1);
    private static final JudgedDocument TABLE = new JudgedDocument(
            new Judged(DocumentState.ACCEPTED, List.of(), List.of(), List.of()),
            List.of(new Judged.Part(County.campaign(), List.of(), Map.of(), List.of())),
            null);

    private static Carried<JudgedDocument> document(String name, JudgedDocument judged) {
        return new Carried<>(new Document(0, MAIL, name, Archive.Kept.NOTHING), judged);
    }

    private static JudgedDocument read(String name, String content) {
        return new Reading()
                .read(name, content.getBytes(StandardCharsets.ISO_8859_1))
                .fold(sheets -> TABLE, none -> JudgedDocument.unreadable(none.why()));
    }

    private static Judged beside(String name, String content, boolean table) {
        List<Carried<JudgedDocument>> documents = table
                ? List.of(document("a.csv", TABLE), document(name, read(name, content)))
                : List.of(document(name, read(name, content)));
        InJudgement<JudgedDocument> all = new InJudgement<>(MAIL, Sender.of(Sender.Kind.STAFF), null, documents);
        List<Carried<JudgedDocument>> aside = WordsBeside.aside(all).documents();
        return aside.get(aside.size() - 1).made().judged();
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt, one line of words, IGNORED",
        "a.txt, '', IGNORED",
        "a, '\u0001\u0002\u0003\u0004', IGNORED",
        "a.dat, '\u0001\u0000\u0003', IGNORED",
        "a.xml, '<note>words</note>', IGNORED",
        "a.xlsx, one line of words, UNREADABLE",
        "a.xlsx, '', UNREADABLE",
        "a.csv, '\u0001\u0002', UNREADABLE",
        "a.rar, 'Rar!\u001A\u0007\u0000', UNREADABLE"
    })
    void what_holds_no_table_and_does_not_call_itself_one_is_laid_aside(
            String name, String content, DocumentState state) {
        assertThat(beside(name, content, true).state()).isEqualTo(state);
        assertThat(beside(name, content, false).state()).isEqualTo(DocumentState.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({"WORDS, IGNORED", "ONLINE, IGNORED", "INVITATION, IGNORED", "LINK, UNREADABLE"})
    void a_mail_of_words_is_laid_aside_too_but_not_one_whose_file_is_missing(Tableless instead, DocumentState state) {
        JudgedDocument mail = JudgedDocument.unreadable(
                Finding.of(FindingCode.NOT_A_TABLE).as(instead).ofFile("通知.eml"));
        InJudgement<JudgedDocument> all = new InJudgement<>(
                MAIL, Sender.of(Sender.Kind.STAFF), null, List.of(document("a.csv", TABLE), document("通知.eml", mail)));

        assertThat(WordsBeside.aside(all).documents().get(1).made().judged().state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"a.txt, one line of words, 1", "a.txt, '', 0", "a, '\u0001\u0002', 0"})
    void only_of_words_a_note_is_made(String name, String content, int notes) {
        assertThat(beside(name, content, true).findings())
                .hasSize(notes)
                .extracting(Finding::severity)
                .allMatch(severity -> severity == org.huibao.vocabulary.Severity.NOTE);
    }
}
