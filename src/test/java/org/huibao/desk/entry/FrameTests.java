package org.huibao.desk.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FrameTests {
    private static Frame frame(Locale locale, String here) {
        return new Frame(null, locale, here, false);
    }

    @Test
    void the_menu_says_where_somebody_is() {
        assertThat(frame(Locale.SIMPLIFIED_CHINESE, "/campaigns/spring").menu())
                .filteredOn(Frame.Item::here)
                .extracting(Frame.Item::path)
                .containsExactly("/campaigns");
        assertThat(frame(Locale.SIMPLIFIED_CHINESE, "/").menu())
                .filteredOn(Frame.Item::here)
                .extracting(Frame.Item::path)
                .containsExactly("/");
    }

    @Test
    void offers_the_other_language_by_its_own_name() {
        assertThat(frame(Locale.SIMPLIFIED_CHINESE, "/").languages()).containsExactly(new Frame.Other("en", "English"));
        assertThat(frame(Locale.ENGLISH, "/").languages()).containsExactly(new Frame.Other("zh", "中文"));
    }

    @Test
    void a_title_ends_with_the_programs_name() {
        assertThat(frame(Locale.SIMPLIFIED_CHINESE, "/").titled("登录")).isEqualTo("登录 · 汇报");
        assertThat(frame(Locale.ENGLISH, "/").titled("Sign in")).isEqualTo("Sign in · Huibao");
        assertThat(frame(Locale.SIMPLIFIED_CHINESE, "/").language()).isEqualTo("zh-CN");
    }
}
