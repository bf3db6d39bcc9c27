package org.huibao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NestedNameTests {
    @ParameterizedTest
    @CsvSource({
        "a.zip!b.xlsx, b.xlsx in a.zip",
        "来信.eml!a.ZIP!村/b.xlsx, 村/b.xlsx in a.ZIP",
        "来信.msg!紧急!.xlsx, 紧急!.xlsx in 来信.msg",
        "紧急!黄水镇.xlsx, 紧急!黄水镇.xlsx",
        "!.xlsx, !.xlsx",
        "a.zip!, a.zip!",
        "a.zip, a.zip"
    })
    void is_told_without_the_sign_that_parts_it(String name, String said) {
        assertThat(NestedName.said(name, shown -> shown, key -> "{own} in {around}"))
                .isEqualTo(said);
        assertThat(said).startsWith(NestedName.own(name));
    }

    @Test
    void is_told_so_in_a_finding() {
        Finding finding = Finding.of(FindingCode.EMPTY_FILE, Map.of("file", "a.zip!b.xlsx"));

        assertThat(Wording.in(Locale.SIMPLIFIED_CHINESE).of(finding)).startsWith("文件《b.xlsx（在 a.zip 中）》是空的");
        assertThat(Wording.in(Locale.ENGLISH).of(finding)).startsWith("The file b.xlsx (in a.zip) is empty");
    }
}
