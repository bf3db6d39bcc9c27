package org.huibao.mess;

import static org.huibao.mess.Odd.odd;
import static org.huibao.vocabulary.DocumentState.ACCEPTED;
import static org.huibao.vocabulary.DocumentState.UNREADABLE;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** Values between separators in every encoding, and texts that hold none. */
final class OddTexts {

    private OddTexts() {}

    static Stream<Odd> all() {
        Charset chinese = Charset.forName("GB18030");
        byte[] plain = OddFile.csv(StandardCharsets.UTF_8, "", ',', "\n");
        return Stream.of(
                odd("GB18030", "a.csv", () -> OddFile.csv(chinese, "", ',', "\r\n"), ACCEPTED, ""),
                odd("UTF-8 without a mark", "a.csv", () -> plain, ACCEPTED, ""),
                odd(
                        "UTF-16LE",
                        "a.csv",
                        () -> OddFile.csv(StandardCharsets.UTF_16LE, "\ufeff", '\t', "\r\n"),
                        ACCEPTED,
                        ""),
                odd(
                        "UTF-16BE",
                        "a.csv",
                        () -> OddFile.csv(StandardCharsets.UTF_16BE, "\ufeff", ',', "\r\n"),
                        ACCEPTED,
                        ""),
                odd("semicolons", "a.csv", () -> OddFile.csv(chinese, "", ';', "\r\n"), ACCEPTED, ""),
                odd("tabs", "a.tsv", () -> OddFile.csv(StandardCharsets.UTF_8, "", '\t', "\n"), ACCEPTED, ""),
                odd("bare carriage returns", "a.csv", () -> OddFile.csv(chinese, "", ',', "\r"), ACCEPTED, ""),
                odd(
                        "an open quote",
                        "a.csv",
                        () -> (new String(plain, StandardCharsets.UTF_8) + "\n\"注").getBytes(StandardCharsets.UTF_8),
                        UNREADABLE,
                        "truncated"),
                odd(
                        "a rare character in four bytes",
                        "a.csv",
                        () -> OddFile.csv(chinese, "\ud840\udc0b,,\r\n", ',', "\r\n"),
                        ACCEPTED,
                        ""),
                odd(
                        "UTF-8 with a mark",
                        "a.csv",
                        () -> OddFile.csv(StandardCharsets.UTF_8, "\ufeff", ',', "\r\n"),
                        ACCEPTED,
                        ""),
                odd(
                        "UTF-16 without a mark",
                        "a.csv",
                        () -> OddFile.csv(StandardCharsets.UTF_16LE, "", ',', "\r\n"),
                        ACCEPTED,
                        ""),
                odd("two encodings in one file", "a.csv", () -> mixed(plain, chinese), UNREADABLE, "unreadable"),
                odd("bytes of no encoding", "a.csv", () -> broken(plain), UNREADABLE, "unreadable"),
                odd(
                        "rows of odd length",
                        "a.csv",
                        () -> (new String(plain, StandardCharsets.UTF_8) + "\n\n说明\n,,,,,,,,,,,,,,,,,,,,\n")
                                .getBytes(StandardCharsets.UTF_8),
                        ACCEPTED,
                        ""),
                odd(
                        "a zero between two lines",
                        "a.csv",
                        () -> (new String(plain, StandardCharsets.UTF_8).replaceFirst("\n", "\n\u0000"))
                                .getBytes(StandardCharsets.UTF_8),
                        UNREADABLE,
                        "not-a-table"),
                odd(
                        "more bytes than a document may have",
                        "a.csv",
                        () -> Arrays.copyOf(plain, 21 << 20),
                        UNREADABLE,
                        "too-large"),
                odd("words", "a.txt", () -> "今天天气很好".getBytes(StandardCharsets.UTF_8), UNREADABLE, "not-a-table"),
                odd("zeros", "a.csv", () -> new byte[5_000], UNREADABLE, "not-a-table|unreadable|unsupported-format"));
    }

    private static byte[] mixed(byte[] plain, Charset other) {
        byte[] more = "\n石家乡,1,2\n".getBytes(other);
        byte[] mixed = Arrays.copyOf(plain, plain.length + more.length);
        System.arraycopy(more, 0, mixed, plain.length, more.length);
        return mixed;
    }

    private static byte[] broken(byte[] plain) {
        byte[] broken = Arrays.copyOf(plain, plain.length + 4);
        Arrays.fill(broken, plain.length, broken.length, (byte) 0xff);
        return broken;
    }
}
