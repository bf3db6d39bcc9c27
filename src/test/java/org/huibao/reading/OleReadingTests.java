package org.huibao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.huibao.files.DocumentFormat;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.formats.OpenedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OleReadingTests {
    private static OpenedDocument open(byte[] bytes) throws IOException {
        return OleReading.open(bytes, new Budget(Limits.USUAL));
    }

    private static byte[] container(String... names) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            for (String name : names) {
                container.createDocument(new ByteArrayInputStream(new byte[5_000]), name);
            }
            return bytes(container);
        }
    }

    private static byte[] bytes(POIFSFileSystem container) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        container.writeFilesystem(bytes);
        return bytes.toByteArray();
    }

    private static byte[] stream() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue("低保");
            return workbook.getBytes();
        }
    }

    @ParameterizedTest
    @CsvSource({"Workbook", "WORKBOOK", "workbook"})
    void a_workbook_s_stream_may_be_called_in_any_case(String name) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(stream()), name);
            OpenedDocument opened = open(bytes(container));
            assertThat(opened.carrier()).isEqualTo(DocumentFormat.XLS);
            assertThat(opened.macros()).isFalse();
            assertThat(opened.sheets().get(0).text(0, 0)).isEqualTo("低保");
        }
    }

    @Test
    void programs_beside_a_workbook_are_told() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(stream()), "Workbook");
            container.createDirectory("_VBA_PROJECT_CUR");
            assertThat(open(bytes(container)).macros()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EncryptedPackage, password-protected",
        "WordDocument, unsupported-format doc",
        "PowerPoint Document, unsupported-format ppt",
        "__properties_version1.0, unsupported-format msg",
        "Contents, unsupported-format ole2"
    })
    void what_else_lies_in_such_a_container_is_told_as_what_it_is(String name, String told) throws IOException {
        byte[] bytes = container(name);
        assertThat(Refusal.of(() -> open(bytes))).isEqualTo(told);
    }

    @Test
    void one_that_is_cut_off_is_told_as_such() throws IOException {
        byte[] whole = container("Workbook", "Other");
        assertThat(Refusal.of(() -> open(Arrays.copyOf(whole, 1024)))).isEqualTo("truncated");
    }
}
