package org.huibao.reading.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.cost.ReadingRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackedMemberTests {
    private static final byte[] CONTENT = "合计 ".repeat(500).getBytes(StandardCharsets.UTF_8);
    private static final String NAME = "a.xml";
    private static final int LOCAL = 30 + NAME.length();

    private static byte[] zip(int method) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry(NAME);
            CRC32 sum = new CRC32();
            sum.update(CONTENT);
            entry.setMethod(method);
            entry.setSize(CONTENT.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(CONTENT);
        }
        return bytes.toByteArray();
    }

    private static InputStream part(byte[] zip, long unpacked) {
        Limits limits = new Limits(1 << 20, unpacked, 10, 1, 1, 1);
        return ZipPackage.of(zip, new Budget(limits)).part(NAME);
    }

    private static byte[] content(byte[] zip) throws IOException {
        try (InputStream part = part(zip, CONTENT.length)) {
            return part.readAllBytes();
        }
    }

    /** Of the only entry's place in the directory. */
    private static byte[] changed(byte[] zip, int at, int value) {
        int central = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\001\002");
        zip[central + at] = (byte) value;
        return zip;
    }

    @ParameterizedTest
    @ValueSource(ints = {ZipEntry.STORED, ZipEntry.DEFLATED})
    void comes_out_as_it_went_in(int method) throws IOException {
        assertThat(content(zip(method))).isEqualTo(CONTENT);
        try (InputStream part = part(zip(method), CONTENT.length)) {
            assertThat(part.read()).isEqualTo(CONTENT[0] & 0xFF);
            assertThat(part.read(new byte[4], 0, 0)).isZero();
            assertThat(part.readAllBytes()).hasSize(CONTENT.length - 1);
            assertThat(part.read()).isEqualTo(-1);
            assertThat(part.read(new byte[4], 0, 0)).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {ZipEntry.STORED, ZipEntry.DEFLATED})
    void is_paid_for_as_it_comes(int method) throws IOException {
        try (InputStream part = part(zip(method), CONTENT.length - 1)) {
            assertThatThrownBy(part::readAllBytes)
                    .isInstanceOf(ReadingRefused.class)
                    .hasMessageContaining("size");
        }
    }

    @Test
    void is_compared_with_its_checksum_at_the_end() throws IOException {
        byte[] other = zip(ZipEntry.STORED);
        other[LOCAL + 7]++;
        assertThatThrownBy(() -> content(other)).isInstanceOf(IOException.class).hasMessageContaining(NAME);
    }

    @Test
    void is_as_long_as_the_directory_says() throws IOException {
        byte[] shorter = changed(zip(ZipEntry.DEFLATED), 24, CONTENT.length - 1);
        assertThatThrownBy(() -> content(shorter)).hasMessageContaining("checksum");
    }

    @Test
    void what_is_not_well_packed_is_a_fault_of_the_bytes() throws IOException {
        byte[] broken = zip(ZipEntry.DEFLATED);
        broken[LOCAL] = (byte) 0xFF;
        assertThatThrownBy(() -> content(broken)).isInstanceOf(IOException.class);
    }

    @Test
    void what_needs_a_password_or_another_method_is_refused_at_once() throws IOException {
        byte[] locked = changed(zip(ZipEntry.DEFLATED), 8, 1);
        assertThatThrownBy(() -> part(locked, 9)).hasMessageContaining("password-protected");
        byte[] odd = changed(zip(ZipEntry.DEFLATED), 10, 14);
        assertThatThrownBy(() -> part(odd, 9)).hasMessageContaining("zip-method");
    }

    @Test
    void holds_nothing_any_more_once_it_is_closed() throws IOException {
        InputStream part = part(zip(ZipEntry.STORED), CONTENT.length);
        part.close();
        assertThat(part.read()).isEqualTo(-1);
    }
}
