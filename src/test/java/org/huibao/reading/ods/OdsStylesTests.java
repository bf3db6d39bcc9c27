package org.huibao.reading.ods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.huibao.reading.cells.Mark;
import org.huibao.reading.xml.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdsStylesTests {
    private static OdsStyles seen(String styles) throws IOException {
        OdsStyles seen = new OdsStyles();
        try (Markup xml = Markup.of("<styles>" + styles + "</styles>")) {
            for (int event = xml.next(); event != Markup.CLOSED; event = xml.next()) {
                if (event == Markup.START) {
                    seen.see(xml);
                }
            }
        }
        return seen;
    }

    @ParameterizedTest
    @CsvSource({
        "text-line-through-style='solid', STRUCK",
        "text-line-through-type='double', STRUCK",
        "text-line-through-style='none', PLAIN",
        "text-line-through-style='solid' text-line-through-type='none', PLAIN",
        "text-position='super', RAISED",
        "text-position='sub 58%', RAISED",
        "text-position='-8% 100%', RAISED",
        "text-position='0% 100%', PLAIN",
        "display='none', HIDDEN",
        "color='#ffffff', FAINT",
        "color='#000000', PLAIN"
    })
    void a_style_marks_its_text(String properties, Mark mark) throws IOException {
        assertThat(seen("<style name='T'><text-properties " + properties + "/></style>")
                        .mark("T"))
                .isEqualTo(mark);
    }

    @Test
    void a_style_rests_on_another() throws IOException {
        OdsStyles styles = seen("<style name='A'><text-properties text-line-through-style='solid'/></style>"
                + "<style name='B' parent-style-name='A'/>"
                + "<style name='C' parent-style-name='A'><text-properties text-line-through-style='none'/></style>"
                + "<default-style><text-properties display='none'/></default-style>");
        assertThat(styles.mark("B")).isEqualTo(Mark.STRUCK);
        assertThat(styles.mark("C")).isEqualTo(Mark.PLAIN);
        assertThat(styles.mark("D")).isEqualTo(Mark.PLAIN);
        assertThat(styles.mark(null)).isEqualTo(Mark.PLAIN);
    }

    @Test
    void letters_in_the_colour_of_the_paper_are_seen_on_a_ground_of_another() throws IOException {
        OdsStyles styles =
                seen(faint("A", "", "") + faint("B", "", "<table-cell-properties background-color='#4472c4'/>")
                        + faint("C", "", "<table-cell-properties background-color='transparent'/>")
                        + "<style name='D' parent-style-name='B'/><style name='E' parent-style-name='A'/>"
                        + "<style name='F' parent-style-name='A'><text-properties color='#000000'/></style>"
                        + faint("G", "parent-style-name='B'", "<table-cell-properties background-color='#ffffff'/>"));
        assertThat(Stream.of("A", "C", "E", "G").map(styles::cell)).containsOnly(Mark.FAINT);
        assertThat(Stream.of("B", "D", "F").map(styles::cell)).containsOnly(Mark.PLAIN);
    }

    private static String faint(String name, String parent, String more) {
        return "<style name='" + name + "' " + parent + ">" + more + "<text-properties color='#FFFFFF'/></style>";
    }

    @Test
    void a_table_may_be_hidden_by_its_style() throws IOException {
        OdsStyles styles = seen("<style name='A'><table-properties display='false'/></style>"
                + "<style name='B'><table-properties display='true'/></style>");
        assertThat(styles.hidesTable("A")).isTrue();
        assertThat(styles.hidesTable("B")).isFalse();
    }
}
