package org.huibao.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TextDocumentTests {
    private static byte[] of(String markup) throws IOException {
        return new AZip().with("word/document.xml", markup).end();
    }

    @Test
    void holds_a_table_where_its_text_has_one() throws IOException {
        assertThat(TextDocument.mayHoldTable(of("<w:p/><w:tbl><w:tr/></w:tbl>")))
                .isTrue();
        assertThat(TextDocument.mayHoldTable(of("<w:p/>"))).isFalse();
    }

    @Test
    void may_hold_one_where_its_text_cannot_be_seen() throws IOException {
        byte[] words = of("<w:p/>");
        assertThat(TextDocument.mayHoldTable(Arrays.copyOf(words, words.length - 5)))
                .isTrue();
        assertThat(TextDocument.mayHoldTable(AZip.of("a.xml"))).isTrue();
        assertThat(TextDocument.mayHoldTable(of("<\0w\0:\0p\0/\0>\0"))).isTrue();
    }
}
