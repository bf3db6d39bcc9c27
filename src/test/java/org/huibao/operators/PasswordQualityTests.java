package org.huibao.operators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordQualityTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "correct horse battery | GOOD",
                "山上有三棵会唱歌的老松树 | GOOD",
                "Xiaoli-7 sings loudly | GOOD",
                "qwertz & 31 pigs | GOOD",
                "short-one-1 | TOO_SHORT",
                "山上有三棵松树 | TOO_SHORT",
                "123456789012 | TOO_PLAIN",
                "0987654321098 | TOO_PLAIN",
                "qwertyuiopasdf | TOO_PLAIN",
                "1qaz2wsx3edc4rfv | TOO_PLAIN",
                "abcabcabcabc | TOO_PLAIN",
                "aaaaaaaaaaaab | TOO_PLAIN",
                "password1234 | TOO_PLAIN",
                "PASSWORD12345678 | TOO_PLAIN",
                "huibao123456 | NAMES_SOMEBODY",
                "xiaoli123456 | NAMES_SOMEBODY",
                "xiaolixiaoli | NAMES_SOMEBODY"
            })
    void tells_what_is_found_by_trying(String password, PasswordQuality quality) {
        assertThat(PasswordQuality.of(password, "xiaoli")).isEqualTo(quality);
    }

    @ParameterizedTest
    @CsvSource({"72, GOOD", "73, TOO_LONG"})
    void takes_no_more_than_bcrypt_looks_at(int length, PasswordQuality quality) {
        String text = "The quick brown fox jumps over the lazy dog, then over two more and a cat";
        assertThat(PasswordQuality.of(text.substring(0, length), "xiaoli")).isEqualTo(quality);
    }
}
