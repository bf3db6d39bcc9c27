package org.huibao.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayersTests {
    /** For each line the number of its mail, {@code h} for one of a head, {@code b} for one behind a quotation. */
    private static String sorted(String body) {
        SeenPage page = SeenPage.of(Jsoup.parse(body));
        Layers layers = Layers.of(page);
        return IntStream.range(0, page.lines().size())
                .mapToObj(line -> layers.isHead(line)
                        ? "h"
                        : layers.of(line) == Layers.BEHIND ? "b" : String.valueOf(layers.of(line)))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>一<p>二 | 00",
                "<p>一<p>-----原始邮件-----<p>二 | 0h1",
                "<p>一<p>-----原始邮件-----<p>发件人：甲<p>日期：1日<p>二 | 0hhh1",
                "<p>一<p>发件人：甲<p>日期：1日<p>二<p>-----原始邮件-----<p>三 | 0hh1h2",
                "<p>一<blockquote type=cite><p>二</blockquote><p>三 | 01b",
                "<p>一<p>甲 于2023年1月9日写道：<blockquote type=cite><p>二</blockquote><p>三 | 0h1b",
                "<p>一<div class=gmail_quote><p>甲 于2023年1月9日写道：<blockquote class=gmail_quote>二</blockquote></div> | 0h1",
                "<p>一<blockquote type=cite><p>二<blockquote type=cite>三</blockquote><p>四</blockquote> | 0121",
                "<p>一<div id=divRplyFwdMsg>&nbsp;<p>发件人：甲<br>日期：1日</div><p>二 | 0hh1",
                "<p>一<blockquote>二</blockquote>三 | 000"
            })
    void each_line_belongs_to_a_mail(String body, String sorted) {
        assertThat(sorted(body)).isEqualTo(sorted);
    }

    @Test
    void two_mails_that_say_nothing_themselves_are_two() {
        assertThat(sorted("<p>----原始邮件----<p>----原始邮件----<p>二")).isEqualTo("hh2");
        Layers layers = Layers.of(SeenPage.of(Jsoup.parse("<p>----原始邮件----<p>---转发邮件---<p>主题: a<p>发件人: b")));
        assertThat(layers.count()).isEqualTo(2);
        assertThat(layers.layer(1).isPassedOn()).isTrue();
        assertThat(layers.layer(1).subject()).isEqualTo("a");
        assertThat(layers.beginsWithHead()).isTrue();
    }

    @Test
    void figures_and_their_labels_are_no_sign() {
        String table = "<table><tr><td>发件人：甲<td>日期：1日<tr><td>单位<td>户数<tr><td>甲<td>1</table>";

        assertThat(sorted("<p>一" + table)).isEqualTo("0000");
    }

    @Test
    void what_may_be_meant_otherwise_makes_the_rest_doubtful() {
        Layers layers = Layers.of(SeenPage.of(Jsoup.parse("<p>一<p>甲写道：<p>二")));

        assertThat(layers.isDoubtful(0)).isFalse();
        assertThat(layers.isDoubtful(2)).isTrue();
        assertThat(layers.words(0)).isEqualTo("一");
        assertThat(layers.linesAbove(0, 3)).containsExactly("一", "甲写道：", "二");
    }
}
