package org.huibao.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.at;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.journal.About;
import org.huibao.needs.Need;
import org.huibao.needs.Need.Kind;
import org.huibao.post.LetterWords;
import org.huibao.reminders.Concerns.Concern;
import org.huibao.reminders.Concerns.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeedLinesTests {
    @TempDir
    private Path folder;

    private static final LetterWords WORDS = LetterWords.in(Locale.SIMPLIFIED_CHINESE);

    private static Need need(Kind kind) {
        return new Need(
                kind,
                About.arrival(1),
                new Need.Matter("spring", "1", "黄水镇"),
                at("2023-01-05T10:00"),
                null,
                "黄水镇：情况属实");
    }

    @Test
    void every_need_has_its_subject_and_is_told_by_name() {
        try (Watch watch = new Watch(folder, County.campaign(), new HandClock(at("2023-01-05T10:00")))) {
            watch.unclaimed("黄水镇：情况属实");
            NeedLines lines = new NeedLines(watch.office.arrivals, watch.post.post);
            Map<Kind, Concern> told = Arrays.stream(Kind.values())
                    .filter(kind -> !kind.name().startsWith("LETTER"))
                    .collect(Collectors.toMap(
                            Function.identity(),
                            kind -> lines.of(need(kind), WORDS, County.ZONE).orElseThrow()));
            assertThat(told)
                    .hasEntrySatisfying(
                            Kind.UNCLAIMED, one -> assertThat(one.subject()).isEqualTo(Subject.UNCLAIMED))
                    .hasEntrySatisfying(
                            Kind.UNREADABLE, one -> assertThat(one.subject()).isEqualTo(Subject.UNREADABLE))
                    .hasEntrySatisfying(
                            Kind.MAIL, one -> assertThat(one.subject()).isEqualTo(Subject.MAIL))
                    .hasEntrySatisfying(
                            Kind.EXPLANATION, one -> assertThat(one.subject()).isEqualTo(Subject.MAIL))
                    .hasEntrySatisfying(
                            Kind.DOUBTFUL, one -> assertThat(one.subject()).isEqualTo(Subject.ROUNDS))
                    .hasEntrySatisfying(
                            Kind.HELD, one -> assertThat(one.subject()).isEqualTo(Subject.REPORTS))
                    .hasEntrySatisfying(
                            Kind.TROUBLE, one -> assertThat(one.subject()).isEqualTo(Subject.ALERTS));
            assertThat(told.values())
                    .filteredOn(one -> one.need() != null && one.need().what() != Kind.SMTP)
                    .allMatch(one -> one.line().contains("黄水镇"), "names it");
        }
    }

    @Test
    void a_letter_that_is_not_there_or_is_itself_about_what_waits_is_told_by_no_other() {
        try (Watch watch = new Watch(folder, County.campaign(), new HandClock(at("2023-01-05T10:00")))) {
            watch.unclaimed("一份.xlsx");
            watch.attention.tell();
            NeedLines lines = new NeedLines(watch.office.arrivals, watch.post.post);
            for (long letter : new long[] {1, 77}) {
                Need need = new Need(
                        Kind.LETTER_FAILED,
                        About.letter(letter),
                        Need.Matter.NONE,
                        at("2023-01-05T10:00"),
                        null,
                        "【请处理】");
                assertThat(lines.of(need, WORDS, County.ZONE)).isEmpty();
            }
        }
    }
}
