package org.huibao.reading.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherFilesTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1]Sheet1!A1",
                "'[旧表.xls]Sheet1'!A1",
                "SUM(A1,[1]Sheet1!A1)",
                "WEBSERVICE(\"http://a.example\")",
                "webservice (A1)",
                "RTD(\"a\",,\"b\")",
                "cmd|'/c calc'!A0",
                "IMAGE(A1)"
            })
    void another_file_address_or_program_is_named(String formula) {
        assertThat(OtherFiles.isNamedIn(formula)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUM(A1:B2)",
                "\"[1]|WEBSERVICE(\"",
                "'张三''s'!A1",
                "表1[户数]",
                "SUM(Table1[[#This Row],[paid]])",
                "MYIMAGES(A1)",
                "RECALL(1)",
                ""
            })
    void words_and_the_columns_of_ones_own_tables_are_none(String formula) {
        assertThat(OtherFiles.isNamedIn(formula)).isFalse();
    }
}
