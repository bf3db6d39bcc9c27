package org.huibao.wild;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What befalls a mail on its way, or is done to it. */
enum Harm {
    BYTES_FLIPPED {
        @Override
        byte[] to(byte[] mail, Random random) {
            byte[] harmed = mail.clone();
            for (int times = 1 + random.nextInt(8); times > 0; times--) {
                harmed[random.nextInt(harmed.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return harmed;
        }
    },
    CUT_OFF {
        @Override
        byte[] to(byte[] mail, Random random) {
            return Arrays.copyOf(mail, random.nextInt(mail.length));
        }
    },
    BEGINNING_LOST {
        @Override
        byte[] to(byte[] mail, Random random) {
            return Arrays.copyOfRange(mail, random.nextInt(mail.length), mail.length);
        }
    },
    LINES_LOST {
        @Override
        byte[] to(byte[] mail, Random random) {
            return lines(mail, lines -> lines.remove(random.nextInt(lines.size())), 1 + random.nextInt(3));
        }
    },
    LINES_TWICE {
        @Override
        byte[] to(byte[] mail, Random random) {
            return lines(
                    mail,
                    lines -> lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size()))),
                    1 + random.nextInt(3));
        }
    },
    LINES_SWAPPED {
        @Override
        byte[] to(byte[] mail, Random random) {
            return lines(
                    mail,
                    lines -> Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size())),
                    1 + random.nextInt(3));
        }
    },
    HEADS_REWRITTEN {
        @Override
        byte[] to(byte[] mail, Random random) {
            return lines(
                    mail,
                    lines -> lines.add(random.nextInt(Math.min(lines.size(), 12)), pick(HEADERS, random)),
                    1 + random.nextInt(3));
        }
    },
    WORDS_REPLACED {
        @Override
        byte[] to(byte[] mail, Random random) {
            String text = text(mail);
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                text = text.replace(pick(WORDS, random), pick(WORDS, random));
            }
            return bytes(text);
        }
    },
    ENDS_CHANGED {
        @Override
        byte[] to(byte[] mail, Random random) {
            return bytes(text(mail).replace("\r\n", random.nextBoolean() ? "\n" : "\r"));
        }
    },
    FILLED_UP {
        @Override
        byte[] to(byte[] mail, Random random) {
            String filling = pick(FILLINGS, random).repeat(1 + random.nextInt(5_000));
            int at = random.nextInt(mail.length);
            return bytes(text(mail).substring(0, at) + filling + text(mail).substring(at));
        }
    },
    IN_ANOTHER_MAIL {
        @Override
        byte[] to(byte[] mail, Random random) {
            String outer = text(mail)
                    .split("\r?\n\r?\n", 2)[0]
                    .replaceAll("(?i)Content-[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n?", "");
            return bytes(outer
                    + "\r\nContent-Type: multipart/mixed; boundary=outer\r\n\r\n--outer\r\nContent-Type: message/rfc822\r\n\r\n"
                    + text(mail) + "\r\n--outer--\r\n");
        }
    },
    TWO_IN_ONE {
        @Override
        byte[] to(byte[] mail, Random random) {
            return bytes(text(mail) + text(mail));
        }
    };

    private static final List<String> HEADERS = List.of(
            "Content-Type: multipart/mixed",
            "Content-Type: text/html; charset=nonsense",
            "Content-Type: application/pkcs7-mime",
            "Content-Type: application/ms-tnef",
            "Content-Type: message/rfc822",
            "Content-Transfer-Encoding: base64",
            "Content-Transfer-Encoding: quoted-printable",
            "Content-Transfer-Encoding: x-uuencode",
            "Content-Disposition: attachment; filename*0*=a''%; filename*1=",
            "From: ",
            "From: a, b, <c",
            "Subject: =?utf-8?B?/////?=",
            "Auto-Submitted: auto-replied",
            "References: <<>>>",
            "Date: 99 Foo 99999",
            "\u0000\u0001: x",
            ": x",
            " folded",
            "");
    private static final List<String> WORDS = List.of(
            "base64",
            "quoted-printable",
            "multipart/mixed",
            "text/html",
            "text/csv",
            "message/rfc822",
            "application/octet-stream",
            "utf-8",
            "gb2312",
            "boundary",
            "filename",
            "attachment",
            "<table",
            "<td>",
            "</div>",
            "=",
            "\"",
            ";",
            "--b",
            ":");
    private static final List<String> FILLINGS = List.of(
            "\u0000", "<div>", "--b\r\n", "\r\n", "=", "=?utf-8?B?", ";", "\"", "A", "\u00FF", "<a@b.example> ");

    abstract byte[] to(byte[] mail, Random random);

    private interface Change {
        void of(List<String> lines);
    }

    private static byte[] lines(byte[] mail, Change change, int times) {
        List<String> lines = new ArrayList<>(List.of(text(mail).split("\r?\n", -1)));
        for (int time = 0; time < times && lines.size() > 1; time++) {
            change.of(lines);
        }
        return bytes(String.join("\r\n", lines));
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static String text(byte[] mail) {
        return new String(mail, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
