package org.huibao.reading.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.huibao.reading.cost.ReadingRefused;
import org.junit.jupiter.api.Test;

class XlsStreamTests {
    private static final int NUMBER = 0x203;
    private static final int BLANK = 0x201;
    private static final int MANY_BLANKS = 0xBE;
    private static final int MANY_NUMBERS = 0xBD;
    private static final int LOCKED = 0x2F;

    private final ByteArrayOutputStream stream = new ByteArrayOutputStream();

    private void record(int kind, int length) {
        stream.write(kind);
        stream.write(kind >> 8);
        stream.write(length);
        stream.write(length >> 8);
        stream.writeBytes(new byte[length]);
    }

    private void records(int count, int kind, int length) {
        for (int i = 0; i < count; i++) {
            record(kind, length);
        }
    }

    private POIFSFileSystem container() throws IOException {
        POIFSFileSystem container = new POIFSFileSystem();
        container.createDocument(new ByteArrayInputStream(stream.toByteArray()), "Workbook");
        return container;
    }

    private static byte[] left(POIFSFileSystem container) throws IOException {
        try (var in = container.createDocumentInputStream("Workbook")) {
            return in.readAllBytes();
        }
    }

    @Test
    void blank_cells_without_end_are_left_out_and_nothing_else() throws IOException {
        record(NUMBER, 14);
        records(100, MANY_BLANKS, 6 + 2 * 500);
        record(NUMBER, 14);
        record(BLANK, 6);
        stream.write(new byte[] {3, 2, 14, 0, 7});
        try (POIFSFileSystem heavy = container();
                POIFSFileSystem light = XlsStream.lighten(heavy, "Workbook")) {
            assertThat(light).isNotSameAs(heavy);
            assertThat(left(light)).hasSize(18 + 18 + 5).endsWith(3, 2, 14, 0, 7);
        }
    }

    @Test
    void a_sheet_with_a_few_blank_cells_stays_as_it_is() throws IOException {
        records(49_999, BLANK, 6);
        record(NUMBER, 14);
        try (POIFSFileSystem container = container()) {
            assertThat(XlsStream.lighten(container, "Workbook")).isSameAs(container);
        }
        record(BLANK, 6);
        try (POIFSFileSystem container = container();
                POIFSFileSystem light = XlsStream.lighten(container, "Workbook")) {
            assertThat(left(light)).hasSize(18);
        }
    }

    @Test
    void nothing_is_taken_out_of_a_locked_workbook() throws IOException {
        record(LOCKED, 54);
        records(60_000, BLANK, 6);
        try (POIFSFileSystem container = container()) {
            assertThat(XlsStream.lighten(container, "Workbook")).isSameAs(container);
        }
    }

    @Test
    void more_cells_than_fit_into_memory_are_refused_however_they_are_packed() throws IOException {
        records(2_000, MANY_NUMBERS, 6 + 6 * 1_000);
        try (POIFSFileSystem container = container()) {
            assertThat(XlsStream.lighten(container, "Workbook")).isSameAs(container);
        }
        record(NUMBER, 14);
        try (POIFSFileSystem container = container()) {
            assertThatThrownBy(() -> XlsStream.lighten(container, "Workbook"))
                    .isInstanceOf(ReadingRefused.class)
                    .hasMessageContaining("2000000");
        }
    }
}
