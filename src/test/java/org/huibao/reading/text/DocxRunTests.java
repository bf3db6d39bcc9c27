package org.huibao.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.reading.AnOffice;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.reading.grid.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs in the cells of text documents. */
class DocxRunTests {
    private static Sheet sheet(byte[] bytes) {
        return ((Contents.Sheets) new Reading().read("made", bytes)).sheets().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p><r><rPr><strike/></rPr><t>80</t></r><r><t>88</t></r></p> | 88",
                "<p><r><rPr><dstrike val='true'/></rPr><t>80</t></r><r><t>88</t></r></p> | 88",
                "<p><r><rPr><strike val='off'/></rPr><t>8</t></r><r><t>8</t></r></p> | 88",
                "<p><r><t>88</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>2</t></r></p> | 88",
                "<p><r><t>88</t></r><r><rPr><position val='6'/></rPr><t>2</t></r></p> | 88",
                "<p><r><rPr><rStyle val='Old'/></rPr><t>80</t></r><r><t>88</t></r></p> | 88",
                "<p><r><rPr><rStyle val='Older'/></rPr><t>80</t></r><r><t>88</t></r></p> | 88",
                "<p><r><rPr><rPrChange><rPr><strike/></rPr></rPrChange></rPr><t>88</t></r></p> | 88",
                "<p><moveFrom><r><t>80</t></r></moveFrom><moveTo><r><t>88</t></r></moveTo></p> | 88",
                "<p><del><r><t>80</t></r></del><ins><r><t>88</t></r></ins></p> | 88",
                "<p><r><ruby><rt><r><t>2</t></r></rt><rubyBase><r><t>88</t></r></rubyBase></ruby></r></p> | 88",
                "<p><r><sym font='Symbol' char='F038'/><t>8</t></r></p> | 88",
                "<p><r><sym font='Wingdings' char='F0FE'/><t>8</t></r></p> | \uF0FE8",
                "<p><r><fldChar><ffData><ddList><result val='1'/><listEntry val='80'/><listEntry val='88'/></ddList></ffData></fldChar></r></p> | 88",
                "<p><r><t>88</t><ptab/><t>130</t></r></p> | '88\t130'"
            })
    void runs_of_text_documents(String paragraph, String read) {
        String document = "<document><body><tbl><tr><tc>" + paragraph + "</tc><tc><p><r><t>乙</t></r></p></tc></tr>"
                + "<tr><trPr><del/></trPr><tc><p><r><t>旧</t></r></p></tc><tc><p><r><t>7</t></r></p></tc></tr>"
                + "<tr><tc><p><r><t>丙</t></r></p></tc><tc><p><r><t>9</t></r></p></tc></tr></tbl></body></document>";
        String styles = "<styles><style styleId='Old'><pPr><rPr><vanish/></rPr></pPr><rPr><strike/></rPr></style>"
                + "<style styleId='Older'><basedOn val='Old'/></style></styles>";
        Sheet sheet = sheet(AnOffice.words(document, styles));
        assertThat(sheet.text(0, 0)).isEqualTo(read.replace("'", ""));
        assertThat(sheet.text(1, 0) + sheet.text(1, 1)).isEqualTo("丙9");
        assertThat(sheet.rows()).isEqualTo(2);
    }
}
