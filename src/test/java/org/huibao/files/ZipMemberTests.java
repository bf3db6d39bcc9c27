package org.huibao.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;

class ZipMemberTests {
    private static final byte[] CONTENT = "单位,户数\n".repeat(50).getBytes(StandardCharsets.UTF_8);

    private static ZipMember only(byte[] zip) throws ZipFlaw {
        return ZipDirectory.archive(zip, 1).get(0);
    }

    @Test
    void is_described_by_the_directory() throws IOException {
        ZipMember member = only(AZip.of("统计/表.csv"));
        assertThat(member.name()).isEqualTo("统计/表.csv");
        assertThat(member.rawName()).isEqualTo("统计/表.csv".getBytes(StandardCharsets.UTF_8));
        assertThat(member.size()).isEqualTo(6);
        assertThat(member.method()).isEqualTo(ZipMember.DEFLATED);
        assertThat(member.isEncrypted()).isFalse();
        assertThat(member.isFolder()).isFalse();
        assertThat(member.isLink()).isFalse();
    }

    @Test
    void holds_what_was_packed_stored_or_deflated() throws IOException {
        assertThat(only(AZip.of("a")).open()).hasContent("内容");
        byte[] stored =
                new AZip().packed("a", ZipMethod.STORED, CONTENT, CONTENT).end();
        assertThat(only(stored).open()).hasBinaryContent(CONTENT);
    }

    @Test
    void holds_what_was_packed_by_bzip2() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (BZip2CompressorOutputStream out = new BZip2CompressorOutputStream(packed)) {
            out.write(CONTENT);
        }
        byte[] zip = new AZip()
                .packed("a", ZipMethod.BZIP2, packed.toByteArray(), CONTENT)
                .end();
        assertThat(only(zip).isUnpackable()).isTrue();
        assertThat(only(zip).open()).hasBinaryContent(CONTENT);
    }

    /** A block that is stored is written the same in both kinds of deflate (RFC 1951, 3.2.4). */
    @Test
    void holds_what_was_packed_by_deflate_64() throws IOException {
        byte[] packed = {1, 3, 0, (byte) 0xFC, (byte) 0xFF, 'a', 'b', 'c'};
        byte[] zip = new AZip()
                .packed("a", ZipMethod.ENHANCED_DEFLATED, packed, new byte[] {'a', 'b', 'c'})
                .end();
        assertThat(only(zip).open()).hasContent("abc");
    }

    /** Nine bits for each letter, the lowest first: codes below 256 are the letters themselves. */
    @Test
    void holds_what_was_shrunk() throws IOException {
        byte[] packed = {'a', (byte) ('b' << 1), (byte) ('c' << 2), 'c' >> 6};
        byte[] zip = new AZip()
                .packed("a", ZipMethod.UNSHRINKING, packed, new byte[] {'a', 'b', 'c'})
                .end();
        assertThat(only(zip).open()).hasContent("abc");
    }

    @Test
    void a_method_that_nobody_has_is_not_unpacked() throws IOException {
        byte[] zip = new AZip().packed("a", ZipMethod.LZMA, CONTENT, CONTENT).end();
        assertThat(only(zip).isUnpackable()).isFalse();
        assertThatThrownBy(() -> only(zip).open()).isInstanceOf(ZipFlaw.class);
    }

    @Test
    void data_that_is_cut_off_breaks_where_it_ends() throws IOException {
        byte[] zip = AZip.of("a");
        AZip.raw(zip).putInt(AZip.central(zip, 0) + 20, 3);
        try (InputStream in = only(zip).open()) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @Test
    void folders_and_links_are_no_files() throws IOException {
        ZipArchiveEntry link = new ZipArchiveEntry("到别处");
        link.setUnixMode(0120777);
        assertThat(only(new AZip().with(link, "/etc/passwd").end()).isLink()).isTrue();
        assertThat(only(AZip.of("统计/")).isFolder()).isTrue();
        byte[] dos = AZip.of("table");
        dos[AZip.central(dos, 0) + 50] = '\\';
        assertThat(only(dos).isFolder()).isTrue();
    }

    @Test
    void programs_look_for_a_name_without_case_from_the_root() {
        assertThat(ZipMember.key("/XL\\Workbook.xml")).isEqualTo("xl/workbook.xml");
    }
}
