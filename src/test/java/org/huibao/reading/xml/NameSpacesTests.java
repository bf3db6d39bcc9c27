package org.huibao.reading.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSpacesTests {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, false",
                "'', false",
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main, false",
                "http://purl.oclc.org/ooxml/spreadsheetml/main, false",
                "urn:oasis:names:tc:opendocument:xmlns:table:1.0, false",
                "urn:schemas-microsoft-com:office:spreadsheet, false",
                "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main, true",
                "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0, true",
                "urn:somebody, true"
            })
    void what_a_program_added_of_its_own_is_foreign(String space, boolean foreign) {
        NameSpaces spaces = new NameSpaces();
        assertThat(spaces.isForeign(space)).isEqualTo(foreign);
        assertThat(spaces.isForeign(space)).isEqualTo(foreign);
    }

    @Test
    void the_outermost_element_is_at_home() {
        NameSpaces spaces = new NameSpaces();
        spaces.root("urn:somebody");
        spaces.root("urn:other");
        assertThat(spaces.isForeign("urn:somebody")).isFalse();
        assertThat(spaces.isForeign("urn:other")).isTrue();
    }

    @Test
    void foreign_names_keep_their_prefix_and_say_nothing_here() throws IOException {
        try (Markup xml = Markup.of("<a xmlns='urn:a' xmlns:y='urn:y'><y:b y:r='1' r='2'/></a>")) {
            xml.next();
            assertThat(xml.name()).isEqualTo("a");
            xml.next();
            assertThat(xml.name()).isEqualTo("y:b");
            assertThat(xml.attributeName(0)).isEqualTo("y:r");
            assertThat(xml.attribute("r")).isEqualTo("2");
        }
    }
}
