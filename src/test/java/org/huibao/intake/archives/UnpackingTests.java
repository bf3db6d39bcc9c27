package org.huibao.intake.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.intake.archives.Unpacked.TABLE;
import static org.huibao.intake.archives.Unpacked.names;
import static org.huibao.intake.archives.Unpacked.of;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huibao.intake.settings.Allowance;
import org.huibao.vocabulary.FindingCode;
import org.junit.jupiter.api.Test;

/** What a thing is, its name and its bytes decide; what is too much is refused as a whole. */
class UnpackingTests {
    @Test
    void a_mails_subject_is_a_clue_and_no_other_file_has_one() {
        byte[] mail = "Subject: =?utf-8?B?6buE5rC06ZWH5oql6KGo?=\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

        assertThat(Unpacking.subject("来信.eml", mail)).isEqualTo("黄水镇报表");
        assertThat(Unpacking.subject("来信.txt", mail)).isEmpty();
    }

    @Test
    void workbooks_are_zips_and_yet_no_archives() throws IOException {
        Path real = Path.of("src/test/resources/real");
        byte[] xlsx = Files.readAllBytes(real.resolve("rongan_2023_jinju/rongan_2023_jinju.xlsx"));
        byte[] docx = Files.readAllBytes(real.resolve("jinan_2020q1_linshi/jinan_2020q1_linshi.docx"));

        assertThat(names(of("a.zip", xlsx))).containsExactly("a.zip");
        assertThat(names(of("b.xlsx", docx))).containsExactly("b.xlsx");
    }

    @Test
    void more_documents_than_anybody_sends_at_once_are_one_refusal() {
        MailOf mail = MailOf.parts();
        for (int table = 0; table < 3; table++) {
            mail.attachment("a" + table + ".csv", TABLE);
        }
        byte[] bytes = mail.end();
        Unpacking two = new Unpacking(new Allowance(1 << 20, 1 << 20, 2, 200, 1 << 20, 1, 5));

        assertThat(two.open("m.eml", bytes)).hasSize(1);
        assertThat(Unpacked.refusals(two.open("m.eml", bytes))).containsExactly(FindingCode.TOO_LARGE);
        assertThat(Unpacked.refusals(two.openMail("", bytes))).containsExactly(FindingCode.TOO_LARGE);
    }

    @Test
    void a_document_holds_itself_up_to_the_largest_that_is_taken() {
        Unpacking tight = new Unpacking(new Allowance(1 << 20, TABLE.length, 500, 200, 1 << 20, 1, 5));
        byte[] longer = new byte[TABLE.length + 1];

        assertThat(Unpacked.documents(tight.open("a.csv", TABLE))).containsExactly("a.csv");
        assertThat(Unpacked.refusals(tight.open("a.csv", longer))).containsExactly(FindingCode.TOO_LARGE);
    }

    @Test
    void a_mail_is_known_by_its_name_in_any_case() {
        byte[] mail = MailOf.parts().attachment("a.csv", TABLE).end();

        assertThat(names(of("来信.EML", mail))).containsExactly("来信.EML!a.csv");
        assertThat(names(of("来信.txt", mail))).containsExactly("来信.txt");
    }
}
