package org.huibao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StampPropertyTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Properties><property name='Huibao'><lpwstr>a/b/c/d</lpwstr></property></Properties> | a/b/c/d",
                "<Properties><property name='其他'><lpwstr>x</lpwstr></property><property name='Huibao'><lpwstr>y</lpwstr>"
                        + "</property></Properties> | y",
                "<document-meta><meta><user-defined name='Huibao' value-type='string'>a/b</user-defined></meta>"
                        + "</document-meta> | a/b",
                "<Properties><property name='其他'><lpwstr>x</lpwstr></property></Properties> | ''",
                "<Properties><property name= | ''"
            })
    void the_property_of_ours_is_read_and_nothing_else(String part, String said) {
        assertThat(StampProperty.of(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(said);
    }
}
