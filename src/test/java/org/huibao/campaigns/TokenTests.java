package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.lexicon.RuleWords.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTests {
    @ParameterizedTest
    @CsvSource({
        "NUMBERING, WORD, 词",
        "AT_MOST, COMPARISON, ≤",
        "GREATER, COMPARISON, >",
        "PLUS, SIGN, +",
        "OVER, SIGN, /",
        "RANGE, RANGE, 词",
        "SUM, SUM, 词",
        "SEPARATOR, SEPARATOR, 词"
    })
    void a_word_is_the_sign_that_means_the_same(Meaning meaning, Token.Kind kind, String text) {
        assertThat(Token.of(meaning, "词", 0, 1)).isEqualTo(new Token(kind, text, 0, 1));
    }

    @Test
    void a_term_begins_with_a_column_a_number_or_a_parenthesis() {
        assertThat(new Token(Token.Kind.NUMBER, "1", 0, 1).beginsTerm()).isTrue();
        assertThat(new Token(Token.Kind.CAMPAIGN, "表三", 0, 2).beginsTerm()).isTrue();
        assertThat(new Token(Token.Kind.SIGN, "(", 0, 1).beginsTerm()).isTrue();
        assertThat(new Token(Token.Kind.SIGN, "-", 0, 1).beginsTerm()).isFalse();
        assertThat(new Token(Token.Kind.END, "", 0, 0).beginsTerm()).isFalse();
    }
}
