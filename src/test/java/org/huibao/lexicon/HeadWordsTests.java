package org.huibao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Column.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadWordsTests {
    private static Column column(Type type, String... path) {
        return new Column(
                "key", "1", List.of(path), type, "元", new Column.Aggregate.Sum(), true, Column.Empty.ERROR, 2);
    }

    @Test
    void less_than_nothing_is_no_surprise_in_a_share_and_in_an_amount_that_changed() {
        assertThat(HeadWords.mayBeNegative(column(Type.RATIO, "完成率"))).isTrue();
        assertThat(HeadWords.mayBeNegative(column(Type.AMOUNT, "资金", "比上年增减"))).isTrue();
        assertThat(HeadWords.mayBeNegative(column(Type.AMOUNT, "资金支出"))).isFalse();
        assertThat(HeadWords.mayBeNegative(column(Type.COUNT, "户数", "比上年增减"))).isFalse();
        assertThat(HeadWords.mayBeNegative(column(Type.COUNT, "户数"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "城市低保, 农村低保, true",
        "农村低保, 城市低保, true",
        "城镇居民, 乡村居民, true",
        "城镇居民, 农村居民, true",
        "收入表, 支出表, true",
        "城市低保, 城市低保, false",
        "城市低保, 低保, false",
        "低保, 农村低保, false",
        "城市和农村低保, 农村低保, false",
        "城市低保, 城市和农村低保, false",
        "城市低保, 支出表, false"
    })
    void titles_are_of_sister_forms_where_each_says_one_word_of_a_pair(String title, String known, boolean opposite) {
        assertThat(HeadWords.areOpposite(title, known)).isEqualTo(opposite);
    }

    @Test
    void the_first_usual_head_of_a_stub_is_the_one_to_print() {
        assertThat(HeadWords.stubs()).startsWith("地区").contains("填报单位");
    }
}
