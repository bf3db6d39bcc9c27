package org.huibao.reading.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.IntStream;
import org.huibao.reading.looks.Appearance;
import org.huibao.reading.looks.Appearances;
import org.huibao.reading.xml.Markup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StyleSheetTests {
    private static Appearances styles(String content) throws IOException {
        try (Markup xml = Markup.of("<styleSheet>" + content + "</styleSheet>")) {
            return StyleSheet.of(xml, false);
        }
    }

    /** What a person sees of the number 26 in a cell of this style, or null for the number itself. */
    private static @Nullable String shown(Appearances styles, int style) {
        return styles.of(style).cell(BigDecimal.valueOf(26), null).shown();
    }

    @Test
    void a_cells_style_is_its_place_among_the_cells_styles() throws IOException {
        Appearances styles = styles("<numFmts><numFmt numFmtId='165' formatCode='0&quot;户&quot;'/>"
                + "<numFmt numFmtId='166' formatCode='0_x0022_人_x0022_'/></numFmts>"
                + "<fonts><xf numFmtId='9'/></fonts><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs>"
                + "<cellXfs><xf/><xf numFmtId='165'/><xf numFmtId='166'/><xf numFmtId='-3'/></cellXfs>");
        assertThat(shown(styles, 0)).isNull();
        assertThat(shown(styles, 1)).isEqualTo("26户");
        assertThat(shown(styles, 2)).isEqualTo("26人");
        assertThat(shown(styles, 3)).isNull();
        assertThat(shown(styles, 4)).isNull();
    }

    @Test
    void what_is_written_in_the_colour_of_the_paper_is_faint_unless_something_stands_behind_it() throws IOException {
        Appearances styles =
                styles("<fonts><font/><font><color rgb='FFFFFFFF'/></font><font><color theme='0'/></font></fonts>"
                        + "<fills><fill><patternFill/></fill><fill><patternFill patternType='gray125'/></fill>"
                        + "<fill><patternFill patternType='solid'><fgColor rgb='FF0070C0'/></patternFill></fill>"
                        + "<fill><patternFill patternType='solid'><fgColor rgb='FFFFFFFF'/></patternFill></fill></fills>"
                        + "<cellXfs><xf/><xf fontId='1'/><xf fontId='2' fillId='0'/><xf fontId='1' fillId='2'/>"
                        + "<xf fontId='1' fillId='3'/></cellXfs>");
        assertThat(IntStream.range(0, 5).filter(styles::isFaint)).containsExactly(1, 2, 4);
    }

    @Test
    void what_stands_behind_the_cells_styles_is_no_style_of_theirs() throws IOException {
        Appearances styles = styles("<numFmts><numFmt numFmtId='165'/></numFmts><cellXfs><xf numFmtId='9'/></cellXfs>"
                + "<dxfs><numFmt numFmtId='9' formatCode='0&quot;户&quot;'/><xf numFmtId='10'/>"
                + "<dxf><numFmt numFmtId='9' formatCode='0&quot;人&quot;'/></dxf><dxf/></dxfs>");
        assertThat(shown(styles, 0)).isEqualTo("2600%");
        assertThat(shown(styles, 1)).isNull();
        Appearance differing = Objects.requireNonNull(styles.differing(0));
        assertThat(differing.cell(BigDecimal.valueOf(26), null).shown()).isEqualTo("26人");
        assertThat(styles.differing(1)).isNull();
        assertThat(styles.differing(-1)).isNull();
    }

    @Test
    void there_may_be_hundreds_of_them() throws IOException {
        Appearances styles = styles("<cellXfs>" + "<xf/>".repeat(300) + "<xf numFmtId='9'/></cellXfs>");
        assertThat(shown(styles, 299)).isNull();
        assertThat(shown(styles, 300)).isEqualTo("2600%");
    }
}
