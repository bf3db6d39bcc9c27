package org.huibao.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTests {
    private static final Path REAL = Path.of("src/test/resources/real");

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "504b0506, EMPTY_ARCHIVE",
        "d0cf11e0a1b11ae1, OLE2",
        "255044462d312e34, PDF",
        "89504e470d0a, PNG",
        "ffd8ffe0, JPEG",
        "474946383961, GIF",
        "424d3612000000000000, BMP",
        "49492a0008, TIFF",
        "4d4d002a00, TIFF_BIG",
        "524946460000000057454250, WEBP",
        "0000001866747970, HEIC",
        "d7cdc69a0000, WMF",
        "010009000003, WMF_BARE",
        "0000000c6a502020, JPEG_2000",
        "00000100010010, ICON",
        "3842505300, PHOTOSHOP",
        "0005160700020000, APPLE_DOUBLE",
        "0005160000020000, APPLE_SINGLE",
        "000000014275643100, DS_STORE",
        "4c0000000114020000000000c000000000000046, SHORTCUT",
        "30820aaa06092a864886f70d010702a0, SIGNATURE",
        "308006092a864886f70d010703a0, ENCRYPTED",
        "524946460000000057415645, RIFF_WAVE",
        "4944330400, MP3",
        "526172211a07, RAR",
        "377abcaf271c, SEVEN_ZIP",
        "1f8b08, GZIP",
        "425a6839, BZIP",
        "fd377a585a00, XZ",
        "7b5c72746631, RTF",
        "0908100000, BIFF_8_BARE",
        "0908080000, BIFF_5_BARE",
        "09000400, BIFF_2"
    })
    void is_told_by_the_first_bytes(String hex, FileKind kind) {
        assertThat(FileKind.of(HexFormat.of().parseHex(hex))).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "单位,户数", "BM,数量,备注,合计\n", "%PD", "P"})
    void a_text_gives_nothing_away(String text) {
        assertThat(FileKind.of(text(text))).isEqualTo(FileKind.UNMARKED);
    }

    @Test
    void a_zip_is_told_by_the_names_of_its_own_parts() throws IOException {
        assertThat(FileKind.of(AZip.of("[Content_Types].xml", "xl/workbook.xml")))
                .isEqualTo(FileKind.OFFICE);
        assertThat(FileKind.of(AZip.of("xl/workbook.xml"))).isEqualTo(FileKind.OFFICE_DAMAGED);
        assertThat(FileKind.of(AZip.of("mimetype", "content.xml"))).isEqualTo(FileKind.OPEN_DOCUMENT);
        assertThat(FileKind.of(AZip.of("OFD.xml"))).isEqualTo(FileKind.OFD);
        assertThat(FileKind.of(AZip.of("Index/Document.iwa"))).isEqualTo(FileKind.NUMBERS);
        assertThat(FileKind.of(AZip.of("黄水镇.xlsx", "王场镇.xlsx"))).isEqualTo(FileKind.ARCHIVE);
    }

    @Test
    void a_zip_without_its_end_is_told_by_its_beginning() throws IOException {
        byte[] workbook = AZip.of("[Content_Types].xml", "xl/workbook.xml");
        byte[] cut = Arrays.copyOf(workbook, workbook.length - 40);
        assertThat(FileKind.of(cut)).isEqualTo(FileKind.OFFICE);
        assertThat(FileKind.mayHoldTable(cut)).isTrue();
        byte[] archive = AZip.of("黄水镇.csv");
        assertThat(FileKind.of(Arrays.copyOf(archive, archive.length - 40))).isEqualTo(FileKind.ARCHIVE);
    }

    @Test
    void archives_hold_files_and_documents_are_none() {
        assertThat(Arrays.stream(FileKind.values()).filter(FileKind::isArchive))
                .containsExactly(FileKind.ARCHIVE, FileKind.EMPTY_ARCHIVE);
    }

    @Test
    void a_package_is_a_zip_with_something_in_it() {
        assertThat(Arrays.stream(FileKind.values()).filter(FileKind::isPackage))
                .containsExactly(
                        FileKind.OFFICE,
                        FileKind.OFFICE_DAMAGED,
                        FileKind.OPEN_DOCUMENT,
                        FileKind.OFD,
                        FileKind.NUMBERS,
                        FileKind.ARCHIVE);
    }

    @Test
    void pictures_and_scans_are_those_that_nobody_reads_figures_from() {
        assertThat(Arrays.stream(FileKind.values()).filter(FileKind::isPicture))
                .containsExactly(
                        FileKind.OFD,
                        FileKind.PDF,
                        FileKind.PNG,
                        FileKind.JPEG,
                        FileKind.GIF,
                        FileKind.BMP,
                        FileKind.TIFF,
                        FileKind.TIFF_BIG,
                        FileKind.WEBP,
                        FileKind.HEIC,
                        FileKind.WMF,
                        FileKind.WMF_BARE,
                        FileKind.EMF,
                        FileKind.ICON,
                        FileKind.PHOTOSHOP,
                        FileKind.JPEG_2000,
                        FileKind.SVG);
    }

    @Test
    void a_table_may_be_had_from_a_workbook_a_text_with_one_and_lines_with_cells() throws IOException {
        byte[] xlsx = Files.readAllBytes(REAL.resolve("rongan_2023_jinju/rongan_2023_jinju.xlsx"));
        byte[] docx = Files.readAllBytes(REAL.resolve("jinan_2020q1_linshi/jinan_2020q1_linshi.docx"));
        byte[] words = new AZip()
                .with("[Content_Types].xml", "")
                .with("word/document.xml", "<w:p/>")
                .end();
        assertThat(FileKind.mayHoldTable(xlsx)).isTrue();
        assertThat(FileKind.mayHoldTable(docx)).isTrue();
        assertThat(FileKind.mayHoldTable(words)).isFalse();
        assertThat(FileKind.mayHoldTable(AZip.of("mimetype", "content.xml"))).isTrue();
        assertThat(FileKind.mayHoldTable(text("单位,户数\n黄水镇,3\n"))).isTrue();
        assertThat(FileKind.mayHoldTable("单位\t户数\n黄水镇\t3\n".getBytes(StandardCharsets.UTF_16)))
                .isTrue();
        assertThat(FileKind.mayHoldTable(text("各镇:\n请查收。\n"))).isFalse();
        assertThat(FileKind.mayHoldTable(text("%PDF-1.4\n1,2\n3,4\n"))).isFalse();
    }

    @Test
    void a_file_without_a_name_is_given_the_usual_ending() throws IOException {
        assertThat(FileKind.ending(AZip.of("[Content_Types].xml", "xl/workbook.xml")))
                .isEqualTo(".xlsx");
        assertThat(FileKind.ending(AZip.of("[Content_Types].xml", "word/document.xml")))
                .isEqualTo(".docx");
        assertThat(FileKind.ending(AZip.of("a.csv"))).isEqualTo(".zip");
        assertThat(FileKind.ending(text("%PDF-1.4"))).isEqualTo(".pdf");
        assertThat(FileKind.ending(text("<html><table>"))).isEqualTo(".html");
        assertThat(FileKind.ending(text("单位,户数\n黄水镇,3\n"))).isEqualTo(".csv");
        assertThat(FileKind.ending(text("您好"))).isEqualTo(".bin");
    }
}
