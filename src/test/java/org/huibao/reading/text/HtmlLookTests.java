package org.huibao.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.huibao.reading.cells.Mark;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlLookTests {
    private static Mark look(String element) {
        return HtmlLook.of(Objects.requireNonNull(
                Jsoup.parseBodyFragment("<div>" + element + "</div>").selectFirst("div > *")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<s>x</s> | STRUCK",
                "<strike>x</strike> | STRUCK",
                "<del>x</del> | STRUCK",
                "<span style='text-decoration: underline line-through'>x</span> | STRUCK",
                "<span style='text-decoration-line:line-through'>x</span> | STRUCK",
                "<ins>x</ins> | PLAIN",
                "<span style='text-decoration:underline'>x</span> | PLAIN",
                "<sup>x</sup> | RAISED",
                "<sub>x</sub> | RAISED",
                "<span style='VERTICAL-ALIGN: Super'>x</span> | RAISED",
                "<span style='vertical-align:4pt'>x</span> | RAISED",
                "<span style='vertical-align:middle'>x</span> | PLAIN",
                "<span style='vertical-align:0'>x</span> | PLAIN",
                "<ruby><rt>x</rt></ruby> | PLAIN",
                "<span hidden>x</span> | HIDDEN",
                "<span style='display : none'>x</span> | HIDDEN",
                "<span style='visibility:hidden'>x</span> | HIDDEN",
                "<span style='mso-hide:all'>x</span> | HIDDEN",
                "<span style='font-size:0'>x</span> | HIDDEN",
                "<span style='font-size:0.0pt'>x</span> | HIDDEN",
                "<span style='font-size:0.9em'>x</span> | PLAIN",
                "<span style='opacity:0'>x</span> | HIDDEN",
                "<span style='opacity:0.5'>x</span> | PLAIN",
                "<span style='position:absolute;left:-9999px'>x</span> | HIDDEN",
                "<span style='text-indent:-9999px'>x</span> | HIDDEN",
                "<span style='display:inline'>x</span> | PLAIN",
                "<font color='#FFFFFF'>x</font> | FAINT",
                "<span style='color:white'>x</span> | FAINT",
                "<span style='color:#fff'>x</span> | FAINT",
                "<span style='color:rgb(255, 255, 255)'>x</span> | FAINT",
                "<span style='color:#ffffff;background:#c00000'>x</span> | PLAIN",
                "<span style='background-color:white'>x</span> | PLAIN",
                "<span style='color:#fff0f0'>x</span> | PLAIN",
                "<script>x</script> | HIDDEN"
            })
    void an_element_stands_as_it_says(String element, Mark mark) {
        assertThat(look(element)).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<select><option>80<option selected>88</select> | 88",
                "<select><option>88<option>80</select> | 88",
                "<select><option selected>80<option selected>88</select> | 88",
                "<select><optgroup><option>80</optgroup><option selected>88</select> | 88",
                "<select multiple><option>80<option selected>88</select> | 88",
                "<select multiple><option>80<option>88</select> | ''"
            })
    void of_a_list_the_chosen_option_is_seen(String list, String seen) {
        StringBuilder read = new StringBuilder();
        Jsoup.parse(list).select("option").stream()
                .filter(option -> HtmlLook.of(option) != Mark.HIDDEN)
                .forEach(option -> read.append(option.text()));
        assertThat(read).hasToString(seen.equals("''") ? "" : seen);
    }

    @Test
    void only_what_has_no_place_on_the_page_is_left_out() {
        assertThat(Jsoup.parse(
                                "<p hidden>x</p><p style='Display: None'>x</p><p style='visibility:hidden'>x</p><p>x</p>")
                        .select("p"))
                .extracting(HtmlLook::isLeftOut)
                .containsExactly(true, true, false, false);
        assertThat(HtmlLook.matters("color:black;text-decoration:line-through")).isTrue();
        assertThat(HtmlLook.matters("color:black;mso-number-format:General")).isFalse();
    }
}
