package org.huibao.intake.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.intake.archives.Unpacked.TABLE;
import static org.huibao.intake.archives.Unpacked.of;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.huibao.intake.parts.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies beside a table in a mail and is none: kept, and in nobody's way. */
class BesideTableTests {
    private static final String IN_TEXT =
            "<table><tr><td>单位</td><td>户数</td></tr><tr><td>黄水镇</td><td>12</td></tr></table>";

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] picture(String mark, int at, int length) {
        byte[] bytes = new byte[length];
        byte[] begin = text(mark);
        System.arraycopy(begin, 0, bytes, at, begin.length);
        bytes[0] = at == 40 ? 1 : bytes[0];
        return bytes;
    }

    private static byte[] thumbs() throws java.io.IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem cache = new POIFSFileSystem()) {
            cache.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "Catalog");
            cache.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> things() throws java.io.IOException {
        Map<String, byte[]> things = new LinkedHashMap<>();
        things.put("IMG_1.HEIC", picture("ftypheic", 4, 64));
        things.put("p.avif", picture("ftypavif", 4, 64));
        things.put("image001.emf", picture(" EMF", 40, 64));
        things.put("image002.wmf", hex("d7cdc69a000000000000"));
        things.put("image003.wmf", hex("010009000003000000000000"));
        things.put("drawing.svg", text("<?xml version='1.0'?><!DOCTYPE svg><svg><text>1,2</text></svg>"));
        things.put("scan.pdf", text("\r\nscanner 1,2;3\r\n%PDF-1.4\r\n1,2\r\n3,4\r\n"));
        things.put("smime.p7s", hex("30820aaa06092a864886f70d010702a0820a"));
        things.put("signature.asc", text("-----BEGIN PGP SIGNATURE-----\n\nabc,d\ne,f\n-----END PGP SIGNATURE-----"));
        things.put("card.vcf", text("BEGIN:VCARD\r\nN:王;某;;;\r\nADR:;;镇政府,1号\r\nEND:VCARD"));
        things.put("invite.ics", text("BEGIN:VCALENDAR\r\nATTENDEE;CN=a:b\r\nX;Y:z\r\nEND:VCALENDAR"));
        things.put("._黄水镇.xlsx", hex("000516070002000000000000000000000000"));
        things.put("resource", hex("00051607000200004d6163204f5320582020"));
        things.put(".DS_Store", hex("000000014275643100001000"));
        things.put("~$黄水镇.xlsx", picture("Clerk", 1, 165));
        things.put("Thumbs.db", thumbs());
        things.put("desktop.ini", text("[.ShellClassInfo]\r\nIconFile=a,b\r\nX=c,d"));
        things.put("表.lnk", hex("4c0000000114020000000000c00000000000004600"));
        things.put("表.url", text("[InternetShortcut]\r\nURL=https://a.example/?x=1,2\r\nB=1,2"));
        things.put("voice.amr", text("#!AMR\n1,2\n3,4"));
        things.put("ppt.ico", hex("0000010001001010"));
        things.put("fax.tif", hex("49492a0008000000"));
        return things;
    }

    static List<String> names() throws java.io.IOException {
        return List.copyOf(things().keySet());
    }

    private static byte[] thing(String name) throws java.io.IOException {
        return java.util.Objects.requireNonNull(things().get(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void beside_an_attached_table_it_is_an_enclosure(String name) throws java.io.IOException {
        byte[] mail = MailOf.parts()
                .attachment(name.replaceAll("[^ -~]", "x"), thing(name))
                .attachment("a.csv", TABLE)
                .end();

        assertThat(Unpacked.documents(of("m.eml", mail))).containsExactly("m.eml!a.csv");
        assertThat(Unpacked.enclosures(of("m.eml", mail))).hasSize(1);
        assertThat(Unpacked.refusals(of("m.eml", mail))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void it_does_not_hide_the_table_in_the_text(String name) throws java.io.IOException {
        byte[] mail = MailOf.parts()
                .html("<p>见下表</p>" + IN_TEXT)
                .attachment(name.replaceAll("[^ -~]", "x"), thing(name))
                .end();

        assertThat(Unpacked.documents(of("m.eml", mail))).containsExactly("m.eml!正文.html");
        assertThat(Unpacked.enclosures(of("m.eml", mail))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("names")
    void alone_it_is_what_was_sent(String name) throws java.io.IOException {
        List<Part> parts = of(
                "m.eml",
                MailOf.parts()
                        .attachment(name.replaceAll("[^ -~]", "x"), thing(name))
                        .end());

        assertThat(Unpacked.documents(parts)).hasSize(1);
    }

    @Test
    void a_picture_beside_a_table_may_be_larger_than_any_document() {
        byte[] large = picture("ftypheic", 4, (20 << 20) + 1);
        byte[] mail = MailOf.parts()
                .attachment("a.heic", large)
                .attachment("a.csv", TABLE)
                .end();

        assertThat(Unpacked.enclosures(of("m.eml", mail))).containsExactly("m.eml!a.heic");
        assertThat(Unpacked.refusals(of("m.eml", mail))).isEmpty();
    }

    @Test
    void a_workbook_stays_a_document_whatever_it_is_called() {
        byte[] mail = MailOf.parts()
                .attachment(".csv", TABLE)
                .attachment("a.png", text("单位;户数\n王场镇;3\n"))
                .end();

        assertThat(Unpacked.documents(of("m.eml", mail))).containsExactly("m.eml!.csv", "m.eml!a.png");
    }
}
