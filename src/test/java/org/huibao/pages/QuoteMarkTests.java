package org.huibao.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteMarkTests {
    private static Element element(String html) {
        return Jsoup.parse(html).body().child(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<blockquote type=cite> | HOLDS_QUOTED",
                "<blockquote cite=mid:1> | HOLDS_QUOTED",
                "<blockquote name=replyContent> | HOLDS_QUOTED",
                "<blockquote class=ReferenceQuote> | HOLDS_QUOTED",
                "<div class='x_gmail_quote'> | HOLDS_QUOTED",
                "<div class='gmail_quote gmail_quote_container'> | HOLDS_QUOTED",
                "<div id=isReplyContent> | HOLDS_QUOTED",
                "<includetail> | HOLDS_QUOTED",
                "<div class=history-quote-wrapper> | HOLDS_QUOTED",
                "<div class=moz-forward-container> | HOLDS_PASSED_ON",
                "<div id=divRplyFwdMsg> | BEGINS_QUOTED",
                "<div id=x_divRplyFwdMsg> | BEGINS_QUOTED",
                "<div class=moz-cite-prefix> | BEGINS_QUOTED",
                "<blockquote> | MAY_HOLD_QUOTED",
                "<blockquote style='margin-left: 0.5em'> | MAY_HOLD_QUOTED",
                "<div class='ms-outlook-mobile-reference-message skipProofing'> | BEGINS_QUOTED",
                "<div style='border-left: 2px solid #ccc; padding-left: 8px'> | MAY_HOLD_QUOTED",
                "<div class=mail-history-box> | MAY_HOLD_QUOTED"
            })
    void what_mail_programs_mark_is_known(String html, QuoteMark mark) {
        assertThat(QuoteMark.of(element(html))).hasValue(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<div class=content>",
                "<p class=MsoNormal>",
                "<div style='border-left:none'>",
                "<blockquote style='margin:0 0 0 40px;border:none;padding:0px'>"
            })
    void what_only_arranges_text_is_no_mark(String html) {
        assertThat(QuoteMark.of(element(html))).isEmpty();
    }

    @Test
    void without_its_mark_an_element_is_like_any_other() {
        Element quote = element("<blockquote type=cite class=gmail_quote id=a><p>旧</p></blockquote>");

        QuoteMark.takeFrom(quote);

        assertThat(QuoteMark.of(quote)).isEmpty();
        assertThat(quote.text()).isEqualTo("旧");
        Element ruled = element("<div style='border-left:1px solid'>旧</div>");
        QuoteMark.takeFrom(ruled);
        assertThat(QuoteMark.of(ruled)).isEmpty();
    }

    @Test
    void some_end_with_their_element_and_some_only_begin() {
        assertThat(QuoteMark.HOLDS_QUOTED.closes()).isTrue();
        assertThat(QuoteMark.BEGINS_QUOTED.closes()).isFalse();
        assertThat(QuoteMark.MAY_HOLD_QUOTED.isCertain()).isFalse();
        assertThat(QuoteMark.HOLDS_PASSED_ON.isCertain()).isTrue();
    }
}
