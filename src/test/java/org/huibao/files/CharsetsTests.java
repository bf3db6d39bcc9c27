package org.huibao.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTests {
    @ParameterizedTest
    @ValueSource(strings = {"gb2312", "GB_2312-80", "gbk", "x-gbk", " GBK ", "gb18030", "cp936", "EUC-CN", "chinese"})
    void every_chinese_label_means_gb18030(String label) {
        assertThat(Charsets.named(label)).contains(Charsets.GB18030);
    }

    @Test
    void a_label_means_what_java_knows_by_it() {
        assertThat(Charsets.named("Latin1")).contains(StandardCharsets.ISO_8859_1);
        assertThat(Charsets.named("utf8")).contains(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown-8bit", "<script>", "gb", "中文"})
    void a_label_that_nobody_knows_means_nothing(String label) {
        assertThat(Charsets.named(label)).isEmpty();
    }

    @Test
    void a_mark_tells_the_charset() {
        assertThat(Charsets.marked("\uFEFF报表".getBytes(StandardCharsets.UTF_8))).contains(StandardCharsets.UTF_8);
        assertThat(Charsets.marked("\uFEFF报表".getBytes(StandardCharsets.UTF_16LE)))
                .contains(StandardCharsets.UTF_16LE);
        assertThat(Charsets.marked("\uFEFF报表".getBytes(StandardCharsets.UTF_16BE)))
                .contains(StandardCharsets.UTF_16BE);
        assertThat(Charsets.marked("报表".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Charsets.marked(new byte[] {(byte) 0xEF, (byte) 0xBB})).isEmpty();
        assertThat(Charsets.marked(new byte[0])).isEmpty();
    }

    @Test
    void one_mark_is_taken_away() {
        assertThat(Charsets.withoutMark("\uFEFF报表")).isEqualTo("报表");
        assertThat(Charsets.withoutMark("报表\uFEFF")).isEqualTo("报表\uFEFF");
    }

    @Test
    void bytes_that_do_not_belong_make_no_text() {
        byte[] gbk = "统计".getBytes(Charsets.GBK);
        assertThat(Charsets.strictly(Charsets.GB18030, gbk)).contains("统计");
        assertThat(Charsets.strictly(StandardCharsets.UTF_8, gbk)).isEmpty();
        assertThat(Charsets.strictly(StandardCharsets.UTF_8, new byte[] {'a', (byte) 0xE7}))
                .isEmpty();
    }
}
