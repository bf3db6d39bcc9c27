package org.huibao.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstWordsTests {
    private static FileKind of(String text) {
        return FileKind.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BEGIN:VCARD,N:王;某 | VISITING_CARD",
                "\uFEFF begin:vcard | VISITING_CARD",
                "BEGIN:VCALENDAR | CALENDAR",
                "[InternetShortcut] URL=https://docs.example/a | SHORTCUT_TO_PAGE",
                "<?xml version='1.0'?><plist><dict><key>URL</key> | SHORTCUT_TO_PAGE",
                "-----BEGIN PGP SIGNATURE----- | SIGNATURE",
                "-----BEGIN PGP MESSAGE----- | ENCRYPTED",
                "<svg xmlns='http://www.w3.org/2000/svg'> | SVG",
                "<?xml version='1.0'?><!DOCTYPE svg><svg> | SVG",
                "<!-- a --><svg> | SVG",
                "junk from a scanner %PDF-1.4 | PDF"
            })
    void tell_what_has_no_mark(String text, FileKind kind) {
        assertThat(of(text)).isEqualTo(kind);
        assertThat(of(text).isNeverTable()).isEqualTo(kind != FileKind.ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位,户数\n黄水镇,12",
                "<html><body><svg></svg><table>",
                "<?xml version='1.0'?><html><svg>",
                "0,1,2",
                "名片：BEGIN:VCARD"
            })
    void leave_a_text_a_text(String text) {
        assertThat(of(text)).isEqualTo(FileKind.UNMARKED);
    }

    @Test
    void a_picture_of_windows_is_known_behind_its_head() {
        byte[] picture = new byte[60];
        picture[0] = 1;
        System.arraycopy(" EMF".getBytes(StandardCharsets.US_ASCII), 0, picture, 40, 4);

        assertThat(FileKind.of(picture)).isEqualTo(FileKind.EMF);
        assertThat(FileKind.of(Arrays.copyOf(picture, 30))).isEqualTo(FileKind.UNMARKED);
    }
}
