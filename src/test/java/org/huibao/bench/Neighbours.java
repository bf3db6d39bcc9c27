package org.huibao.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.PostgresServer;

/**
 * What a service under measurement talks to, until standard input ends; the settings for it are printed, one a line.
 * {@code Neighbours postgres} is an empty database, {@code Neighbours mails FOLDER COUNT} a mailbox with so many mails of
 * 50 kB, each with a workbook of the folder from the mailbox of its township.
 */
final class Neighbours {
    private static final int LINE = 76;
    /** The workbook takes about 17 kB of a mail; the rest is a picture of no size that anybody draws. */
    private static final int ENCLOSED = 24_000;

    private Neighbours() {}

    public static void main(String... arguments) throws IOException {
        if (arguments[0].equals("postgres")) {
            String url = PostgresServer.running().freshDatabase();
            told(List.of("spring.datasource.url=" + url, "spring.datasource.username=postgres"));
            System.exit(0);
        }
        try (MailServer server = MailServer.start();
                Stream<Path> folder = Files.list(Path.of(arguments[1]))) {
            List<Path> files = folder.sorted().toList();
            for (int number = 0; number < Integer.parseInt(arguments[2]); number++) {
                int unit = number % files.size();
                server.deliver(mail(unit, number, Files.readAllBytes(files.get(unit))));
            }
            told(server.mailbox());
        }
        System.exit(0);
    }

    private static void told(List<String> settings) throws IOException {
        settings.forEach(System.out::println);
        System.out.println();
        while (System.in.read() >= 0) {
            // until whoever measures has done
        }
    }

    private static String mail(int unit, int number, byte[] workbook) {
        byte[] enclosed = new byte[ENCLOSED];
        new Random(number).nextBytes(enclosed);
        return """
                From: unit%05d@bench.example
                To: office@county.example
                Subject: =?UTF-8?B?%s?=
                Message-ID: <%d@bench.example>
                Date: Tue, 10 Jan 2023 09:00:00 +0800
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
                Content-Disposition: attachment; filename="%05d.xlsx"
                Content-Transfer-Encoding: base64

                %s
                --b
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename="enclosed.dat"
                Content-Transfer-Encoding: base64

                %s
                --b--
                """.formatted(
                        unit,
                        Base64.getEncoder().encodeToString("年报".getBytes(StandardCharsets.UTF_8)),
                        number,
                        unit,
                        base64(workbook),
                        base64(enclosed));
    }

    private static String base64(byte[] bytes) {
        return Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(bytes);
    }
}
