package org.huibao.reading.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibao.files.DocumentFormat;
import org.huibao.reading.AWorkbook;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.formats.OpenedDocument;
import org.huibao.reading.grid.Sheet;
import org.huibao.reading.zip.ZipPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OdsReadingTests {
    private static final String CELL = "<table-row><table-cell><p>甲</p></table-cell></table-row>";

    private static OpenedDocument flat(String content) throws IOException {
        return OdsReading.flat("<?xml version='1.0'?><document>" + content + "</document>", new Budget(Limits.USUAL));
    }

    private static OpenedDocument packed(Map<String, String> parts) throws IOException {
        Budget budget = new Budget(Limits.USUAL);
        return OdsReading.open(ZipPackage.of(AWorkbook.zip(parts), budget), budget);
    }

    @Test
    void each_table_is_a_sheet_and_a_style_may_hide_it() throws IOException {
        OpenedDocument opened = flat("<automatic-styles><style name='seen'><table-properties display='true'/></style>"
                + "<style name='unseen'><table-properties display='false'/></style></automatic-styles>"
                + "<body><spreadsheet><table name='一' style-name='seen'>" + CELL + "</table>"
                + "<table name='二' style-name='unseen'>" + CELL + "</table><table/></spreadsheet></body>");
        List<? extends Sheet> sheets = opened.sheets();
        assertThat(opened.carrier()).isEqualTo(DocumentFormat.ODS);
        assertThat(sheets).extracting(Sheet::name).containsExactly("一", "二", "");
        assertThat(sheets).extracting(Sheet::isHidden).containsExactly(false, true, false);
        assertThat(sheets.get(1).text(0, 0)).isEqualTo("甲");
    }

    @Test
    void tables_of_earlier_states_are_none() throws IOException {
        assertThat(flat("<body><spreadsheet><tracked-changes><table name='旧'/></tracked-changes>"
                                + "<table name='新'/><data-pilot-tables><table/></data-pilot-tables></spreadsheet></body>")
                        .sheets())
                .extracting(Sheet::name)
                .containsExactly("新");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "presentation", "drawing"})
    void another_kind_of_document_is_told_as_one(String kind) throws IOException {
        assertThatThrownBy(() -> flat("<body><" + kind + "/></body>")).hasMessageContaining("unsupported-format");
        assertThat(flat("<body><spreadsheet><table><shapes/><" + kind + "/></table></spreadsheet></body>")
                        .sheets())
                .hasSize(1);
    }

    @Test
    void one_with_a_password_is_told_as_locked() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("content.xml", "<document><body><spreadsheet><table name='一'/></spreadsheet></body></document>");
        assertThat(packed(parts).sheets()).hasSize(1);
        parts.put("META-INF/manifest.xml", "<manifest><file-entry/></manifest>");
        assertThat(packed(parts).sheets()).hasSize(1);
        parts.put("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>");
        assertThatThrownBy(() -> packed(parts)).hasMessageContaining("password-protected");
    }
}
