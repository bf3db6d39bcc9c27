package org.huibao.reading.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.huibao.reading.cells.Cell;
import org.junit.jupiter.api.Test;

class AppearancesTests {
    private static final int PERCENT = 9;
    private static final int DATE = 14;
    private static final int CHINESE_MONTH = 57;
    private static final int OWN = 165;

    private static Appearances formats(Map<Integer, String> codes, int... formats) {
        return new Appearances(formats, codes, false);
    }

    private static Cell cell(Appearances appearances, int style, String number) {
        return appearances.of(style).cell(new BigDecimal(number), null);
    }

    @Test
    void a_style_that_is_not_there_or_has_no_format_is_the_general_one() {
        assertThat(Appearances.NONE.of(0)).isSameAs(Appearance.GENERAL);
        assertThat(formats(Map.of(), 0).of(0)).isSameAs(Appearance.GENERAL);
        assertThat(formats(Map.of(), PERCENT).of(1)).isSameAs(Appearance.GENERAL);
    }

    @Test
    void formats_that_every_office_knows_need_no_code() {
        Appearances known = formats(Map.of(), PERCENT, DATE, CHINESE_MONTH, 9_999);
        assertThat(cell(known, 0, "0.5").shown()).isEqualTo("50%");
        assertThat(cell(known, 1, "45596").text()).isEqualTo("2024-10-31");
        assertThat(cell(known, 2, "45596").shown()).isEqualTo("2024年10月");
        assertThat(cell(known, 3, "45596").shown()).isNull();
    }

    @Test
    void a_workbooks_own_code_comes_first() {
        Appearances own = formats(Map.of(PERCENT, "0.00", CHINESE_MONTH, "0\"户\"", OWN, "m\"月\""), PERCENT, 57, OWN);
        assertThat(cell(own, 0, "0.505").shown()).isEqualTo("0.51");
        assertThat(cell(own, 1, "5").shown()).isEqualTo("5户");
        assertThat(cell(own, 2, "45596").kind()).isEqualTo(Cell.Kind.DATE);
    }

    @Test
    void styles_of_one_format_share_their_appearance() {
        Appearances twice = formats(Map.of(OWN, "0\"户\""), OWN, OWN);
        assertThat(twice.of(0)).isSameAs(twice.of(1)).isSameAs(twice.of(0));
    }

    @Test
    void a_date_that_was_written_as_one_is_one_whatever_its_cell_looks_like() {
        assertThat(cell(Appearances.NONE, Appearances.ISO_DATE, "45596").text()).isEqualTo("2024-10-31");
        Appearances from1904 = new Appearances(new int[0], Map.of(), true);
        assertThat(from1904.from1904()).isTrue();
        assertThat(cell(from1904, Appearances.ISO_DATE, "44134").text()).isEqualTo("2024-10-31");
    }

    @Test
    void a_code_that_nobody_understands_leaves_the_number_as_it_is() {
        assertThat(formats(Map.of(OWN, "[$-]0E+;[=\"x"), OWN)
                        .of(0)
                        .cell(BigDecimal.ONE, null)
                        .number())
                .isEqualByComparingTo("1");
    }
}
