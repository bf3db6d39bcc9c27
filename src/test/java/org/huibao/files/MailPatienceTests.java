package org.huibao.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.huibao.fixtures.StartsAServer;
import org.huibao.intake.archives.Unpacking;
import org.huibao.reading.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same mail is read in the same way whatever the program has read before it. */
@StartsAServer
class MailPatienceTests {
    private static final String PAGE =
            "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"p\"\r\n\r\n--p\r\n"
                    + "Content-Type: text/html\r\n\r\n<table><tr><td>a<td>b<tr><td>c<td>d</table>\r\n--p--\r\n";

    private static final List<String> MAILS = List.of(
            "Content-Type: multipart/mixed; boundary=a=b\r\n\r\n--a=b\r\nContent-Type: text/csv; name=a.csv\r\n\r\na,b\r\nc,1\r\n--a=b--\r\n",
            "Content-Type: multipart/mixed;; boundary=x\r\n\r\n--x\r\nContent-Type: text/csv; name=a.csv\r\n\r\na,b\r\nc,1\r\n--x--\r\n",
            "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/csv; name=a.csv\r\nContent-Transfer-Encoding: base64\r\n\r\nYSxiDQpjLDE*NCg==\r\n--x--\r\n",
            "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x--\r\n",
            "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/csv; name=a b.csv\r\nContent-Transfer-Encoding: odd\r\n\r\na,b\r\nc,1\r\n--x\r\n");

    /** What comes of the mails, after whatever the first argument says. */
    public static void main(String[] first) {
        for (String order : first) {
            switch (order) {
                case "page" -> new Reading().read("a.mht", PAGE.getBytes(StandardCharsets.US_ASCII));
                case "address" -> new jakarta.mail.internet.InternetAddress();
                case "type" -> jakarta.mail.internet.MimeUtility.mimeCharset("a");
                default ->
                    MAILS.forEach(mail -> System.out.println(new Unpacking()
                            .openMail("", mail.getBytes(StandardCharsets.US_ASCII)).stream()
                                    .map(part -> part.name() + " "
                                            + (part instanceof org.huibao.intake.parts.Part.Item item
                                                    ? new String(item.bytes(), StandardCharsets.US_ASCII)
                                                            .replaceAll("\\s+", " ")
                                                    : "refused"))
                                    .toList()));
            }
        }
    }

    private static String inAFreshMachine(String... order) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                MailPatienceTests.class.getName()));
        command.addAll(List.of(order));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    @ParameterizedTest
    @ValueSource(strings = {"page", "address", "type"})
    void what_was_read_before_changes_nothing(String before) throws IOException, InterruptedException {
        String first = inAFreshMachine("mails");

        assertThat(inAFreshMachine(before, "mails")).isEqualTo(first);
        assertThat(first.lines()).hasSize(MAILS.size());
        assertThat(first.lines().filter(line -> line.contains("a,b"))).hasSize(4);
    }
}
