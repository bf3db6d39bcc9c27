package org.huibao.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huibao.fixtures.County;
import org.huibao.vocabulary.Contact;
import org.junit.jupiter.api.Test;

class LetterTextTests {
    private static final LetterWords CHINESE = LetterWords.in(Locale.SIMPLIFIED_CHINESE);

    private static LetterText text() {
        return new LetterText(CHINESE);
    }

    @Test
    void paragraphs_are_kept_apart_by_an_empty_line() {
        assertThat(text().say("greeting", Map.of("unit", "黄水镇")).paragraph("二").say("automatic"))
                .hasToString("黄水镇：\n\n二\n\n本邮件由汇报系统自动发出，回复本邮件即可与我们联系。\n");
    }

    @Test
    void a_list_without_lines_has_no_headline_either() {
        assertThat(text().paragraph("一").list("findings.error", List.of())).hasToString("一\n");
        assertThat(text().paragraph("一").list("findings.error", List.of("1. 甲", "2. 乙")))
                .hasToString("一\n\n必须改正：\n1. 甲\n2. 乙\n");
    }

    @Test
    void a_letter_ends_with_the_office_and_whom_to_ask_as_far_as_that_is_known() {
        assertThat(text().paragraph("一").signed("某县民政局", new Contact("王", "", "w@county.example")))
                .isEqualTo("一\n\n某县民政局\n如有疑问，请联系：王 · w@county.example\n");
        assertThat(text().paragraph("一").signed("某县民政局", Contact.NONE)).isEqualTo("一\n\n某县民政局\n");
    }

    @Test
    void a_time_is_written_as_people_write_it_where_they_live() {
        assertThat(CHINESE.time(County.at("2023-01-15T09:00"), County.ZONE)).isEqualTo("2023年1月15日 09:00");
    }
}
