package org.huibao.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JournalWordingTests {
    private static Journal.Line line(Happening what, About about, Map<String, String> details) {
        return new Journal.Line(1, Instant.EPOCH, what, about, details);
    }

    @Test
    void says_what_happened_with_its_details_and_without_those_that_are_missing() {
        Journal.Line sent =
                line(Happening.LETTER_FAILED, About.letter(3), Map.of("kind", "return", "answer", "550 no [x]"));
        assertThat(JournalWording.in(Locale.ENGLISH).of(sent))
                .isEqualTo("letter/3 (a return) was refused: 550 no [x].");
        assertThat(JournalWording.in(Locale.CHINA).of(sent)).isEqualTo("letter/3（退回函）：被拒收（550 no [x]）。");
        assertThat(JournalWording.in(Locale.ENGLISH).of(line(Happening.ARRIVAL_RETURNED, About.arrival(7), Map.of())))
                .isEqualTo("arrival/7 was returned.");
    }

    @Test
    void says_something_of_a_word_of_another_version() {
        Journal.Line other = line(Happening.of("cake-eaten"), About.of("cake/3"), Map.of("b", "2", "a", "1"));
        assertThat(JournalWording.in(Locale.ENGLISH).of(other))
                .isEqualTo("cake/3: a line that this version of the program does not know (1; 2).");
    }

    @Test
    void every_word_is_found_again() {
        assertThat(Arrays.stream(Happening.values()).map(Happening::word).map(Happening::of))
                .containsExactly(Happening.values());
    }

    @ParameterizedTest
    @EnumSource
    void what_it_is_about_is_found_again(About.Kind kind) {
        About about = switch (kind) {
            case ARRIVAL -> About.arrival(17);
            case DOCUMENT -> About.document(18);
            case FILE -> About.file("东山镇/a.xlsx");
            case DOOR -> About.door("mailbox main (office@imap.example)");
            case FOLDER -> About.folder("data");
            case CAMPAIGN -> About.campaign("spring");
            case ROUND -> About.round("spring", "1");
            case SUBMISSION -> About.submission("spring", "1", "黄水镇");
            case LETTER -> About.letter(3);
            case ALARM -> About.ALARM;
            case OPERATOR -> About.operator("张三");
            case OTHER -> About.of("cake/3");
        };
        assertThat(About.of(about.text())).isEqualTo(about);
        assertThat(about.kind()).isEqualTo(kind);
        assertThat(about.arrivalId().isPresent()).isEqualTo(kind == About.Kind.ARRIVAL);
    }

    @Test
    void a_door_has_a_name_without_user_and_host() {
        assertThat(About.door("mailbox main (office@imap.example)")
                        .withoutWhere()
                        .text())
                .isEqualTo("door/mailbox main");
        assertThat(About.file("a (2).xlsx").withoutWhere().text()).isEqualTo("file/a (2).xlsx");
    }
}
