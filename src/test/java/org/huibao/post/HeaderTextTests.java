package org.huibao.post;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTextTests {
    private static final String NAME_IS = ";\r\n name=\"";

    @Test
    void breaks_of_any_kind_become_one_blank() {
        assertThat(HeaderText.oneLine(" 表\r\n\tBcc: a\u2028b\u2029c\u0000 ")).isEqualTo("表 Bcc: a b c");
    }

    @Test
    void only_what_is_a_message_id_is_taken_for_one() {
        assertThat(HeaderText.messageIds("<a@b> junk <c d@e> <> <f@g>\r\n<h<i@j>"))
                .containsExactly("<a@b>", "<f@g>", "<i@j>");
        assertThat(HeaderText.messageIds("<" + "a".repeat(240) + ">")).hasSize(1);
        assertThat(HeaderText.messageIds("<" + "a".repeat(241) + ">")).isEmpty();
    }

    @Test
    void of_many_message_ids_the_last_twenty_are_kept() {
        String many = IntStream.range(0, 30).mapToObj(id -> "<" + id + "@a>").collect(Collectors.joining(" "));
        assertThat(HeaderText.messageIds(many)).hasSize(20).startsWith("<10@a>").endsWith("<29@a>");
    }

    private static String decoded(String parameter) throws Exception {
        return MimeUtility.decodeText(
                parameter.substring(NAME_IS.length(), parameter.length() - 1).replace("\r\n", "\r\n"));
    }

    @ParameterizedTest
    @CsvSource({"15, 1", "16, 2", "30, 2", "31, 3"})
    void a_chinese_name_is_cut_into_encoded_words_of_fifteen_characters(int characters, int words) throws Exception {
        String name = "表".repeat(characters);
        String parameter = HeaderText.nameParameter(name);
        assertThat(parameter).startsWith(NAME_IS).endsWith("\"");
        assertThat(parameter.substring(NAME_IS.length(), parameter.length() - 1).split("\r\n ", -1))
                .hasSize(words)
                .allMatch(word -> word.startsWith("=?UTF-8?B?") && word.endsWith("?=") && word.length() <= 75);
        assertThat(decoded(parameter)).isEqualTo(name);
    }

    @Test
    void a_character_is_never_cut_in_two() throws Exception {
        String name = "a".repeat(43) + "𠮷镇";
        assertThat(decoded(HeaderText.nameParameter(name))).isEqualTo(name);
    }

    @Test
    void a_name_in_percent_is_one_piece_in_which_only_plain_letters_stay() {
        assertThat(HeaderText.fileNameParameter("a-Z_0.9 é(表).xlsx"))
                .isEqualTo(";\r\n filename*=UTF-8''a-Z_0.9%20%C3%A9%28%E8%A1%A8%29.xlsx");
    }

    @Test
    void what_would_end_a_name_or_be_a_folder_is_replaced() {
        assertThat(HeaderText.fileNameParameter("a\"b\\c/d\n.xlsx")).endsWith("''a_b_c_d%20.xlsx");
    }
}
