package org.huibao.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.at;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.post.LetterText;
import org.huibao.post.LetterWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttentionTests {
    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(at("2023-01-05T10:00"));

    private Watch watch() {
        return new Watch(folder, County.campaign(), clock);
    }

    @Test
    void names_twenty_things_and_counts_the_rest() {
        try (Watch watch = watch()) {
            for (int i = 1; i <= 23; i++) {
                watch.unclaimed("第" + i + "份.xlsx");
            }
            watch.attention.tell();
            assertThat(watch.text("attention/unclaimed/2023-01-05"))
                    .contains("第20份.xlsx", "此外还有 3 条")
                    .doesNotContain("第21份.xlsx");
        }
    }

    @Test
    void speaks_no_more_of_what_is_older_than_a_week() {
        try (Watch watch = watch()) {
            watch.unclaimed("旧.xlsx");
            clock.moveTo(at("2023-01-12T10:00:01"));
            watch.attention.tell();
            assertThat(watch.written()).isEmpty();
        }
    }

    @Test
    void what_came_yesterday_waits_for_the_morning_and_what_came_today_does_not() {
        try (Watch watch = watch()) {
            watch.unclaimed("昨天.xlsx");
            clock.moveTo(at("2023-01-06T07:59"));
            watch.attention.tell();
            assertThat(watch.written()).isEmpty();
            watch.unclaimed("今天.xlsx");
            watch.attention.tell();
            assertThat(watch.text("attention/unclaimed/2023-01-06")).contains("昨天.xlsx", "今天.xlsx");
            assertThat(watch.attention.isUntold("attention/unclaimed/2023-01-06"))
                    .isFalse();
        }
    }

    @Test
    void a_thing_is_told_once_and_anew_when_it_comes_back() {
        try (Watch watch = watch()) {
            watch.unclaimed("一次.xlsx");
            watch.attention.tell();
            clock.moveTo(at("2023-01-06T09:00"));
            watch.attention.tell();
            assertThat(watch.written()).containsExactly("attention/unclaimed/2023-01-05");
            watch.settled();
            watch.attention.tell();
            clock.moveTo(at("2023-01-07T09:00"));
            watch.office
                    .store
                    .jdbc()
                    .sql("UPDATE arrivals SET state = 'unclaimed'")
                    .update();
            watch.attention.tell();
            assertThat(watch.text("attention/unclaimed/2023-01-07")).contains("一次.xlsx");
        }
    }

    @Test
    void what_is_settled_before_the_morning_is_told_to_nobody() {
        try (Watch watch = watch()) {
            watch.unclaimed("昨天.xlsx");
            clock.moveTo(at("2023-01-06T07:59"));
            watch.attention.tell();
            watch.settled();
            clock.moveTo(at("2023-01-06T08:01"));
            watch.attention.tell();
            assertThat(watch.written()).isEmpty();
        }
    }

    @Test
    void a_morning_s_list_says_that_nothing_waits() {
        try (Watch watch = watch()) {
            LetterWords words = LetterWords.in(Locale.SIMPLIFIED_CHINESE);
            LetterText quiet = new LetterText(words);
            watch.attention.listAll(quiet, words, County.ZONE);
            assertThat(quiet.toString()).contains("没有等待处理");
            watch.unclaimed("无名.xlsx");
            LetterText waiting = new LetterText(words);
            watch.attention.listAll(waiting, words, County.ZONE);
            assertThat(waiting.toString()).contains("待认领的收件", "无名.xlsx").doesNotContain("没有等待处理");
        }
    }

    @Test
    void a_list_never_says_that_nothing_waits_while_something_has_waited_for_long() {
        try (Watch watch = watch()) {
            LetterWords words = LetterWords.in(Locale.SIMPLIFIED_CHINESE);
            watch.unclaimed("无名.xlsx");
            clock.advance(Duration.ofDays(9));
            LetterText waiting = new LetterText(words);
            watch.attention.listAll(waiting, words, County.ZONE);
            assertThat(waiting.toString()).contains("另有 1 件").doesNotContain("没有等待处理");
        }
    }
}
