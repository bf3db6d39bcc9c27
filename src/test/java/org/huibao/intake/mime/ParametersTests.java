package org.huibao.intake.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "attachment; filename=a.xlsx | a.xlsx",
                "attachment; FileName = \"a b.xlsx\" | a b.xlsx",
                "attachment; filename=\"a \\\"b\\\".xlsx\" | a \"b\".xlsx",
                "attachment; filename=\"C:\\\\t\\\\a.xlsx\" | C:\\t\\a.xlsx",
                "attachment; filename=\"no end.xlsx | no end.xlsx",
                "attachment; filename=a.xlsx; size=3 | a.xlsx",
                "attachment; filename=\"a;b.xlsx\"; size=3 | a;b.xlsx",
                "attachment; filename=\"=?gb18030?B?zbO8xrHt?=.xlsx\" | 统计表.xlsx",
                "attachment; filename*=utf-8''%E9%BB%84.xlsx | 黄.xlsx",
                "attachment; filename*=UTF-8'zh'%E9%BB%84%zz.xlsx | 黄%zz.xlsx",
                "attachment; filename=old.xlsx; filename*=utf-8''%E9%BB%84.xlsx | 黄.xlsx",
                "attachment; filename*=utf-8''%E9%BB%84.xlsx; filename=old.xlsx | 黄.xlsx",
                "attachment; filename*0*=gb18030''%BB%C6; filename*1*=%CB%AE; filename*2=.xlsx | 黄水.xlsx",
                "attachment; filename*1=b.xlsx; filename*0=a | ab.xlsx",
                "attachment; filename=whole.xlsx; filename*0=a; filename*1=b.xlsx | ab.xlsx"
            })
    void a_name_is_read_in_every_way_that_it_is_written(String header, String name) {
        assertThat(new Parameters(header).get("filename")).hasValue(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attachment", "attachment; filename=", "attachment; filename=\" \"", "filename=a.xlsx", ""})
    void an_empty_or_missing_one_is_none(String header) {
        assertThat(new Parameters(header).get("filename")).isEmpty();
        assertThat(new Parameters(null).get("filename")).isEmpty();
    }

    @Test
    void a_folded_header_is_one_line() {
        assertThat(new Parameters("attachment;\r\n\tfilename=\"a\r\n b.xlsx\"").get("filename"))
                .hasValue("a b.xlsx");
    }

    @Test
    void bare_bytes_are_guessed_at() {
        String raw = new String("黄水镇.xlsx".getBytes(Charset.forName("GB18030")), StandardCharsets.ISO_8859_1);

        assertThat(new Parameters("attachment; filename=" + raw).get("filename"))
                .hasValue("黄水镇.xlsx");
    }

    @Test
    void a_long_value_takes_no_room_on_the_stack() {
        String name = "a\\\"".repeat(200_000);

        assertThat(new Parameters("attachment; filename=\"" + name + "\"").get("filename"))
                .hasValueSatisfying(read -> assertThat(read).hasSize(400_000));
    }
}
