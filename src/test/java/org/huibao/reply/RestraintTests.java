package org.huibao.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Channel;
import org.huibao.intake.arrivals.Origin;
import org.huibao.post.Draft;
import org.huibao.post.Letter;
import org.huibao.post.Matter;
import org.huibao.post.PostOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestraintTests {
    private static final String TOWN = "huangshui@town.example";

    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(County.at("2023-01-10T09:00"));
    private TestStore store;
    private PostOffice office;
    private Restraint restraint;
    private int coming;

    @BeforeEach
    void open() {
        store = TestStore.Make.SQLITE.open(folder);
        office = new PostOffice(store, clock, folder, PostOffice.settings(0));
        restraint = new Restraint(office.post, office.archive, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Arrival mail(String from, String references, String words) {
        String raw = "Subject: a\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + words + "\r\n";
        String kept = office.archive.keep(raw.getBytes(StandardCharsets.UTF_8)).sha256();
        coming++;
        Origin origin = new Origin("main", "a", from, "<" + coming + "@town.example>", references);
        return new Arrival(coming, Channel.MAILBOX, origin, kept, clock.instant(), false);
    }

    /** Whether the mail got its answer. */
    private boolean answered(Arrival mail) {
        if (restraint.holdsBack(mail)) {
            return false;
        }
        office.write(new Draft(
                new Matter(Letter.Kind.RETURN, restraint.about(mail), null, null),
                List.of(TOWN),
                new Draft.Words("a", "b"),
                List.of(),
                null,
                County.ZONE));
        return true;
    }

    @Test
    void a_thread_has_one_answer_an_hour() {
        assertThat(answered(mail(TOWN, "<root@x> <1@x>", "一"))).isTrue();
        assertThat(answered(mail(TOWN, "<root@x> <2@x>", "二"))).isFalse();
        assertThat(answered(mail(TOWN, "<other@x>", "三"))).isTrue();
        clock.advance(Duration.ofMinutes(59));
        assertThat(answered(mail(TOWN, "<root@x>", "四"))).isFalse();
        clock.advance(Duration.ofMinutes(1));
        assertThat(answered(mail(TOWN, "<root@x>", "五"))).isTrue();
    }

    @Test
    void who_answers_an_answer_is_in_its_thread_whatever_else_he_names() {
        assertThat(answered(mail(TOWN, "", "您的邮件已收到 09:00:01"))).isTrue();
        String ours = office.post
                .writtenSince(Letter.Kind.RETURN, "", clock.instant().minusSeconds(1))
                .get(0)
                .messageId();

        assertThat(answered(mail(TOWN, ours, "您的邮件已收到 09:00:02"))).isFalse();
        clock.advance(Duration.ofHours(1));
        assertThat(answered(mail(TOWN, ours, "您的邮件已收到 10:00:02"))).isTrue();
    }

    @Test
    void the_same_text_is_answered_once_a_day_in_whatever_thread() {
        assertThat(answered(mail(TOWN, "", "我在外出差"))).isTrue();
        assertThat(answered(mail(TOWN, "", "我在外出差"))).isFalse();
        assertThat(answered(mail("xituo@town.example", "", "我在外出差")))
                .as("of another")
                .isTrue();
        clock.advance(Duration.ofHours(24));
        assertThat(answered(mail(TOWN, "", "我在外出差"))).isTrue();
    }

    @Test
    void a_mailbox_has_ten_answers_a_day() {
        int answers = 0;
        for (int i = 0; i < 41; i++) {
            answers += answered(mail(TOWN, "", "第 " + i + " 封")) ? 1 : 0;
            clock.advance(Duration.ofMinutes(2));
        }
        assertThat(answers).isEqualTo(10);
        clock.advance(Duration.ofHours(24));
        assertThat(answered(mail(TOWN, "", "新的一天"))).isTrue();
    }
}
