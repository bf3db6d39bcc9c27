package org.huibao.intake.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedContentTests {
    private static final String SIGNED = "06092a864886f70d010702";
    private static final String DATA = "06092a864886f70d010701";
    /** In pieces, each end marked, as Outlook writes it. */
    private static final String MARKED = "3080" + SIGNED + "a0803080020101" + "3100" + "3080" + DATA + "a08024800402"
            + "6162" + "0401" + "63" + "0000" + "0000" + "0000";

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                MARKED,
                "3024" + SIGNED + "a017" + "3015" + "020101" + "3100" + "3010" + DATA + "a005" + "0403" + "616263",
                "3026" + SIGNED + "a019" + "3017" + "020101" + "3100" + "3012" + DATA + "a007" + "2405" + "0403"
                        + "616263"
            })
    void is_what_stands_within(String der) {
        assertThat(SignedContent.of(hex(der)))
                .hasValueSatisfying(
                        content -> assertThat(content).isEqualTo("abc".getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3000",
                "301d" + SIGNED + "a010" + "300e" + "020101" + "3100" + "300b" + DATA,
                "3084ffffffff",
                "308406092a",
                "616263"
            })
    void is_nothing_where_nothing_is_signed_within(String der) {
        assertThat(SignedContent.of(hex(der))).isEmpty();
    }

    @Test
    void of_whatever_bytes_is_looked_for_without_stumbling() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            byte[] der = hex(MARKED);
            for (int j = 0; j < 1 + random.nextInt(4); j++) {
                der[random.nextInt(der.length)] = (byte) random.nextInt(256);
            }
            SignedContent.of(Arrays.copyOf(der, 1 + random.nextInt(der.length)));
        }
    }
}
