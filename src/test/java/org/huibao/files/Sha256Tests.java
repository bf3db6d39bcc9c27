package org.huibao.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Tests {
    /** As FIPS 180-2 gives it in its appendix B.1. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void is_the_standard_s() {
        assertThat(Sha256.of("abc".getBytes(StandardCharsets.UTF_8))).isEqualTo(OF_ABC);
    }

    @Test
    void is_that_of_all_that_was_added() {
        assertThat(new Sha256().add("a").add(new byte[] {'b', 'c'}).hex()).isEqualTo(OF_ABC);
        assertThat(new Sha256().add("统").hex()).isEqualTo(Sha256.of("统".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void follows_a_stream_that_somebody_else_reads() throws IOException {
        Sha256 sha256 = new Sha256();
        try (InputStream bytes = sha256.following(new ByteArrayInputStream(new byte[] {'a', 'b', 'c'}))) {
            assertThat(bytes.readAllBytes()).hasSize(3);
        }
        assertThat(sha256.hex()).isEqualTo(OF_ABC);
    }
}
