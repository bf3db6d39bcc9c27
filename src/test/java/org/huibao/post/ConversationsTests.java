package org.huibao.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.ZONE;
import static org.huibao.fixtures.County.at;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.post.Letter.Kind;
import org.huibao.recognition.whose.Conversation;
import org.huibao.recognition.whose.Conversation.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConversationsTests {
    private static final String RECEIPT = "【回执】低保统计表（第一次）黄水镇";

    @TempDir
    private Path folder;

    private record Office(TestStore store, PostOffice office) implements AutoCloseable {
        Letter write(String about, @Nullable String round, String subject) {
            return office.write(new Draft(
                    new Matter(Kind.NOTICE, about, round == null ? null : "spring", round),
                    List.of(AnOffice.TOWN),
                    new Draft.Words(subject, "已收到。"),
                    List.of(),
                    null,
                    ZONE));
        }

        Conversation of(String references, String subject) {
            return new Conversations(office.post, new Letters(store.jdbc())).of(references, subject);
        }

        @Override
        public void close() {
            store.close();
        }
    }

    private Office open(TestStore.Make make) {
        TestStore store = make.open(folder);
        return new Office(
                store, new PostOffice(store, new HandClock(at("2023-01-12T12:00")), folder, PostOffice.settings(9)));
    }

    @ParameterizedTest
    @EnumSource
    void a_mail_answers_the_last_of_our_letters_in_its_thread(TestStore.Make make) {
        try (Office office = open(make)) {
            Letter one = office.write("a", "1", RECEIPT);
            Letter two = office.write("b", "2", "【回执】低保统计表（第二次）黄水镇");
            String references = "<x@town.example> " + one.messageId() + " " + two.messageId() + " <y@town.example>";
            assertThat(office.of(references, "报表")).isEqualTo(new Conversation(Set.of(topic("2")), ""));
            assertThat(office.of("<x@town.example>", "报表")).isEqualTo(Conversation.NONE);
            assertThat(office.of("", "")).isEqualTo(Conversation.NONE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_mail_answers_a_letter_whose_subject_it_repeats(TestStore.Make make) {
        try (Office office = open(make)) {
            office.write("a", "1", RECEIPT);
            office.write("b", "1", RECEIPT);
            for (String subject : List.of(
                    RECEIPT, "回复：" + RECEIPT, "Re: 答复: " + RECEIPT, "更正 " + RECEIPT, "回复：" + RECEIPT + "（第二次的表）")) {
                assertThat(office.of("", subject)).as(subject).isEqualTo(new Conversation(Set.of(topic("1")), RECEIPT));
            }
            assertThat(office.of("", "【回执】低保统计表（第二次）黄水镇")).isEqualTo(Conversation.NONE);
            assertThat(office.of("", RECEIPT + "黄水镇第二次".repeat(100))).isEqualTo(Conversation.NONE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_longest_subject_of_ours_is_the_one_that_is_repeated(TestStore.Make make) {
        try (Office office = open(make)) {
            String title = "困难群众兜底保障有关工作开展情况统计表".repeat(6);
            office.write("a", "1", "【回执】" + title + "（第一次）");
            office.write("b", "2", "【回执】" + title + "（第一次）和（第二次）");
            office.write("c", null, "【待认领】第二次.xlsx");
            assertThat(office.of("", "回复：【回执】" + title + "（第一次）").topics()).containsExactly(topic("1"));
            assertThat(office.of("", "回复：【回执】" + title + "（第一次）和（第二次）").topics())
                    .containsExactly(topic("2"));
            assertThat(office.of("", "回复：【待认领】第二次.xlsx")).isEqualTo(new Conversation(Set.of(), "【待认领】第二次.xlsx"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_subject_without_brackets_is_known_behind_the_word_for_an_answer(TestStore.Make make) {
        try (Office office = open(make)) {
            office.write("a", "1", "Table (first), Huangshui");
            assertThat(office.of("", "RE: Table (first), Huangshui").topics()).containsExactly(topic("1"));
            assertThat(office.of("", "回复: Re: Table (first), Huangshui").topics())
                    .containsExactly(topic("1"));
            assertThat(office.of("", "About Table (first), Huangshui").topics()).isEmpty();
        }
    }

    private static Topic topic(String round) {
        return new Topic("spring", round);
    }
}
