package org.huibao.reading.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlternativesTests {
    private static final String SPACES = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' "
            + "xmlns:mc='" + NameSpaces.ALTERNATIVES + "' xmlns:y='urn:somebody' "
            + "xmlns:x14='http://schemas.microsoft.com/office/spreadsheetml/2009/9/main'";

    /** The names of what begins inside, one after the other. */
    private static String begun(String content) throws IOException {
        StringBuilder names = new StringBuilder();
        try (Markup xml = Markup.of("<r " + SPACES + ">" + content + "</r>")) {
            for (int event = xml.next(); event != Markup.CLOSED; event = xml.next()) {
                names.append(event == Markup.START ? xml.name() + ' ' : "");
            }
            assertThat(xml.depth()).isZero();
        }
        return names.toString().strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<mc:Choice Requires='y'><a/></mc:Choice><mc:Fallback><b/></mc:Fallback> | r b z",
                "<mc:Choice Requires='x14'><a/></mc:Choice><mc:Fallback><b/></mc:Fallback> | r a z",
                "<mc:Choice Requires='y'><a/></mc:Choice><mc:Choice Requires='x14'><c/></mc:Choice> | r c z",
                "<mc:Choice Requires='x14 y'><a/></mc:Choice><mc:Fallback><b/></mc:Fallback> | r b z",
                "<mc:Choice Requires='x14'><a/></mc:Choice><mc:Choice Requires='x14'><c/></mc:Choice> | r a z",
                "<mc:Choice Requires='y'><a><d/></a></mc:Choice> | r z",
                "<mc:Choice><a/></mc:Choice><mc:Fallback/> | r z",
                "<mc:Fallback><mc:AlternateContent><mc:Fallback><b/></mc:Fallback></mc:AlternateContent><c/></mc:Fallback> | r b c z"
            })
    void one_of_the_alternatives_is_there(String choices, String names) throws IOException {
        assertThat(begun("<mc:AlternateContent>" + choices + "</mc:AlternateContent><z/>"))
                .isEqualTo(names);
    }
}
