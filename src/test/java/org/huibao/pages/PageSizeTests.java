package org.huibao.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PageSizeTests {
    @Test
    void a_page_of_more_tags_than_anybody_writes_is_endless() {
        assertThat(PageSize.isEndless("<b>".repeat(PageSize.MOST_TAGS))).isFalse();
        assertThat(PageSize.isEndless("<b>".repeat(PageSize.MOST_TAGS + 1))).isTrue();
        assertThat(PageSize.tags("a < b <c>")).isEqualTo(2);
    }

    @Test
    void a_page_may_be_nested_only_so_deep() {
        assertThat(PageSize.isDeep(Jsoup.parse("<div>".repeat(200)))).isFalse();
        assertThat(PageSize.isDeep(Jsoup.parse("<div>".repeat(400)))).isTrue();
    }
}
