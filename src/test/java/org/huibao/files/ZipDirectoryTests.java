package org.huibao.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;

class ZipDirectoryTests {
    private static void refuses(byte[] zip, ZipFlaw.Kind why) {
        assertThatThrownBy(() -> ZipDirectory.document(zip, 10))
                .isInstanceOfSatisfying(
                        ZipFlaw.class, flaw -> assertThat(flaw.kind()).isEqualTo(why));
    }

    @Test
    void lists_a_document_s_files_by_what_programs_call_them() throws IOException {
        assertThat(ZipDirectory.document(AZip.of("[Content_Types].xml", "xl/", "/XL/Workbook.xml"), 10))
                .containsOnlyKeys("[content_types].xml", "xl/workbook.xml");
    }

    @Test
    void a_document_has_no_two_files_of_one_name_and_an_archive_may() throws IOException {
        byte[] zip = AZip.of("a.xml", "A.xml");
        refuses(zip, ZipFlaw.Kind.DUPLICATE);
        assertThat(ZipDirectory.archive(zip, 10)).extracting(ZipMember::name).containsExactly("a.xml", "A.xml");
    }

    @Test
    void a_document_s_entries_are_called_the_same_in_both_places() throws IOException {
        byte[] zip = AZip.of("a.xml");
        zip[AZip.central(zip, 0) + 46] = 'b';
        refuses(zip, ZipFlaw.Kind.NAMES_DIFFER);
        assertThat(ZipDirectory.archive(zip, 10)).extracting(ZipMember::name).containsExactly("b.xml");
    }

    @Test
    void a_document_s_entries_share_no_bytes() throws IOException {
        byte[] zip = AZip.of("a.xml", "b.xml");
        int second = AZip.central(zip, 1);
        AZip.raw(zip).putInt(second + 42, 0);
        zip[second + 46] = 'a';
        zip[second + 47] = '.';
        refuses(zip, ZipFlaw.Kind.DUPLICATE);

        byte[] longer = AZip.of("a.xml", "b.xml");
        AZip.raw(longer).putInt(AZip.central(longer, 0) + 20, 60);
        refuses(longer, ZipFlaw.Kind.OVERLAP);
    }

    @Test
    void more_than_asked_for_is_not_listed() throws IOException {
        byte[] zip = AZip.of("a", "b", "c");
        assertThat(ZipDirectory.archive(zip, 3)).hasSize(3);
        assertThatThrownBy(() -> ZipDirectory.archive(zip, 2))
                .isInstanceOfSatisfying(
                        ZipFlaw.class, flaw -> assertThat(flaw.kind()).isEqualTo(ZipFlaw.Kind.TOO_MANY));
        assertThatThrownBy(() -> ZipDirectory.document(zip, 2))
                .isInstanceOfSatisfying(
                        ZipFlaw.class, flaw -> assertThat(flaw.kind()).isEqualTo(ZipFlaw.Kind.TOO_MANY));
    }

    @Test
    void fewer_entries_than_it_claims_are_listed_of_an_archive() throws IOException {
        byte[] zip = AZip.of("a", "b");
        AZip.raw(zip).putShort(AZip.end(zip) + 10, (short) 3);
        refuses(zip, ZipFlaw.Kind.BROKEN);
        assertThat(ZipDirectory.archive(zip, 10)).hasSize(2);
    }

    @Test
    void an_entry_that_is_longer_than_the_file_or_reaches_into_the_directory_is_cut_off() throws IOException {
        byte[] name = AZip.of("a", "b");
        AZip.raw(name).putShort(AZip.central(name, 1) + 28, (short) 0x7FFF);
        byte[] data = AZip.of("a", "b");
        AZip.raw(data).putInt(AZip.central(data, 0) + 20, data.length - 60);
        for (byte[] zip : List.of(name, data)) {
            assertThatThrownBy(() -> ZipDirectory.archive(zip, 10))
                    .isInstanceOfSatisfying(
                            ZipFlaw.class, flaw -> assertThat(flaw.kind()).isEqualTo(ZipFlaw.Kind.CUT_OFF));
        }
    }

    @Test
    void more_entries_than_it_claims_are_listed_of_an_archive() throws IOException {
        byte[] zip = AZip.of("a", "b");
        AZip.raw(zip).putShort(AZip.end(zip) + 10, (short) 1);
        assertThat(ZipDirectory.archive(zip, 10)).hasSize(2);
        assertThat(ZipDirectory.document(zip, 10)).containsOnlyKeys("a");
    }

    @Test
    void what_is_cut_off_anywhere_ends_in_a_flaw() throws IOException {
        byte[] zip = AZip.of("a.xml", "b.xml");
        for (int length = 4; length < zip.length; length++) {
            byte[] cut = Arrays.copyOf(zip, length);
            refuses(cut, ZipFlaw.Kind.CUT_OFF);
            assertThatThrownBy(() -> ZipDirectory.archive(cut, 10)).isInstanceOf(ZipFlaw.class);
            assertThat(ZipDirectory.names(cut)).isEmpty();
        }
    }

    @Test
    void offsets_that_point_beyond_the_file_are_cut_off() throws IOException {
        for (int field : new int[] {20, 42}) {
            byte[] zip = AZip.of("a.xml");
            AZip.raw(zip).putInt(AZip.central(zip, 0) + field, zip.length + 1);
            refuses(zip, ZipFlaw.Kind.CUT_OFF);
        }
        byte[] zip = AZip.of("a.xml");
        AZip.raw(zip).putInt(AZip.end(zip) + 16, zip.length + 1);
        refuses(zip, ZipFlaw.Kind.CUT_OFF);
        assertThatThrownBy(() -> ZipDirectory.archive(zip, 10)).isInstanceOf(ZipFlaw.class);
    }

    @Test
    void a_directory_is_found_before_a_comment() throws IOException {
        byte[] zip = AZip.of("a.xml");
        assertThat(ZipDirectory.document(Arrays.copyOf(zip, zip.length + 65_535), 10))
                .containsOnlyKeys("a.xml");
        refuses(Arrays.copyOf(zip, zip.length + 65_536), ZipFlaw.Kind.CUT_OFF);
    }

    @Test
    void large_numbers_are_read_where_zip64_keeps_them() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            out.setUseZip64(Zip64Mode.Always);
            out.putArchiveEntry(new ZipArchiveEntry("a.xml"));
            out.write(new byte[] {1, 2, 3});
            out.closeArchiveEntry();
        }
        ZipMember member = ZipDirectory.document(bytes.toByteArray(), 10).get("a.xml");
        assertThat(member).isNotNull();
        assertThat(Objects.requireNonNull(member).size()).isEqualTo(3);
        assertThat(member.open()).hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    void an_archive_of_nothing_has_no_entries() throws IOException {
        assertThat(ZipDirectory.archive(new AZip().end(), 10)).isEmpty();
    }
}
