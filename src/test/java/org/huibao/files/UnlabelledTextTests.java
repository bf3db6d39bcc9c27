package org.huibao.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnlabelledTextTests {
    @Test
    void is_utf_8_where_it_can_be_and_gb18030_elsewhere() {
        assertThat(UnlabelledText.guess("统计表".getBytes(StandardCharsets.UTF_8))).isEqualTo("统计表");
        assertThat(UnlabelledText.guess("统计表".getBytes(Charsets.GB18030))).isEqualTo("统计表");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "gb2312", "us-ascii", "no-such", ""})
    void a_label_counts_only_where_the_bytes_agree(String label) {
        assertThat(UnlabelledText.by(label, "统计表".getBytes(Charsets.GB18030))).isEqualTo("统计表");
    }

    @Test
    void a_label_that_the_bytes_agree_with_counts() {
        assertThat(UnlabelledText.by("iso-8859-1", new byte[] {(byte) 0xE9})).isEqualTo("é");
    }

    @Test
    void what_was_taken_for_another_charset_is_turned_back() {
        byte[] meant = "统计报表".getBytes(StandardCharsets.UTF_8);
        assertThat(UnlabelledText.repaired(new String(meant, StandardCharsets.ISO_8859_1)))
                .isEqualTo("统计报表");
        assertThat(UnlabelledText.repaired(new String(meant, Charsets.GBK))).isEqualTo("统计报表");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "report.xlsx", "统计报表.xlsx", "Café", "中文"})
    void what_reads_well_stays(String text) {
        assertThat(UnlabelledText.repaired(text)).isEqualTo(text);
    }
}
