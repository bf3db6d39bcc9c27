package org.huibao.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.hssf.record.RecordInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FaultOfBytesTests {
    private static boolean isFaultOfBytes(ThrowingCallable work) {
        return FaultOfBytes.isBehind(catchThrowableOfType(RuntimeException.class, work));
    }

    @Test
    void a_library_throws_at_bytes_that_are_not_as_their_format_demands() {
        byte[] tooLong = {0x31, 0, 0x7F, 0x7F};
        assertThat(isFaultOfBytes(() -> new RecordInputStream(new ByteArrayInputStream(tooLong)).nextRecord()))
                .isTrue();
    }

    @Test
    void what_our_own_code_throws_is_no_fault_of_the_bytes() {
        assertThat(isFaultOfBytes(() -> {
                    throw new IllegalStateException("not foreseen");
                }))
                .isFalse();
    }

    @Test
    void what_java_throws_at_our_own_code_is_no_fault_of_the_bytes_either() {
        assertThat(isFaultOfBytes(() -> List.of().get(0))).isFalse();
        assertThat(isFaultOfBytes(() -> Integer.parseInt("x"))).isFalse();
    }

    @Test
    void nobody_is_blamed_where_it_is_not_known_who_threw() {
        IllegalStateException unknown = new IllegalStateException("thrown so often that Java leaves out where");
        unknown.setStackTrace(new StackTraceElement[0]);
        assertThat(FaultOfBytes.isBehind(unknown)).isFalse();
    }
}
