package org.huibao.wild;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huibao.files.MimeSection;
import org.huibao.fixtures.RunningService;

/** What a service has written. */
record Letters(List<Letter> all) {
    /** @param text in words, as its reader sees it */
    record Letter(String recipients, String text) {}

    static Letters of(RunningService service) {
        return new Letters(service.jdbc()
                .sql("SELECT recipients, mail FROM letters")
                .query((row, line) -> new Letter(row.getString(1), words(row.getString(2))))
                .list());
    }

    private static String words(String mail) {
        MimeSection whole = MimeSection.of(mail.getBytes(StandardCharsets.UTF_8));
        MimeSection text = whole.isMultipart() ? whole.parts(1).get(0) : whole;
        return new String(text.content(), StandardCharsets.UTF_8);
    }

    /** Nobody is answered but registered mailboxes, robots so often at the most, and in words that a clerk understands. */
    void areOnlyWhatMayBeWritten(int toRobots) {
        assertThat(all).extracting(Letter::recipients).isSubsetOf(MailShape.UNIT, MailShape.ROBOT);
        assertThat(all.stream().filter(letter -> letter.recipients().equals(MailShape.ROBOT)))
                .hasSizeLessThanOrEqualTo(toRobots);
        assertThat(all)
                .extracting(Letter::text)
                .allSatisfy(text ->
                        assertThat(text).isNotBlank().doesNotContain("Exception", "java.", "《!", ".zip!", ".eml!"));
    }
}
