package org.huibao.intake.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.huibao.files.Charsets;
import org.huibao.intake.archives.Unpacking;
import org.huibao.intake.mime.MimePieces.Attached;
import org.huibao.intake.parts.Part;
import org.junit.jupiter.api.Test;

class OutlookMailTests {
    private static final byte[] TABLE = "a,b\nc,1\n".getBytes(StandardCharsets.US_ASCII);
    private static final String PAGE = "<table><tr><td>单位</td><td>户数</td></tr><tr><td>黄水镇</td><td>12</td></tr></table>";

    private static void put(DirectoryEntry folder, String name, byte[] bytes) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(bytes));
    }

    private static byte[] wide(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    private static DirectoryEntry attachment(DirectoryEntry mail, int number) throws IOException {
        DirectoryEntry folder = mail.createDirectory("__attach_version1.0_#0000000" + number);
        put(folder, "__properties_version1.0", new byte[8]);
        return folder;
    }

    private static byte[] mail(Filling filling) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            put(file.getRoot(), "__properties_version1.0", new byte[32]);
            put(file.getRoot(), "__substg1.0_0037001F", wide("转发：统计表"));
            filling.fill(file.getRoot());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private interface Filling {
        void fill(DirectoryEntry mail) throws IOException;
    }

    private static byte[] withFile() throws IOException {
        return mail(root -> {
            DirectoryEntry one = attachment(root, 0);
            put(one, "__substg1.0_37010102", TABLE);
            put(one, "__substg1.0_3707001F", wide("黄水镇.csv"));
        });
    }

    private static MimePieces pieces(byte[] bytes) {
        return OutlookMail.pieces(bytes).orElseThrow();
    }

    @Test
    void its_files_come_out_with_their_names() throws IOException {
        MimePieces pieces = pieces(withFile());

        assertThat(pieces.subject()).isEqualTo("转发：统计表");
        assertThat(pieces.attached()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("黄水镇.csv");
            assertThat(file.bytes()).isEqualTo(TABLE);
        });
    }

    @Test
    void names_may_be_short_or_missing_or_in_the_senders_code_page() throws IOException {
        MimePieces pieces = pieces(mail(root -> {
            DirectoryEntry one = attachment(root, 0);
            put(one, "__substg1.0_37010102", TABLE);
            put(one, "__substg1.0_3704001F", wide("short.csv"));
            put(attachment(root, 1), "__substg1.0_37010102", TABLE);
            DirectoryEntry old = attachment(root, 2);
            put(old, "__substg1.0_37010102", TABLE);
            put(old, "__substg1.0_3707001E", "表.csv".getBytes(Charsets.GB18030));
        }));

        assertThat(pieces.attached())
                .extracting(Attached::name)
                .containsExactlyInAnyOrder("short.csv", "附件2.csv", "表.csv");
    }

    @Test
    void its_page_is_read_like_that_of_any_mail() throws IOException {
        byte[] saved = mail(root -> put(root, "__substg1.0_10130102", PAGE.getBytes(Charsets.GB18030)));

        assertThat(pieces(saved).html()).containsExactly(PAGE);
        assertThat(new Unpacking().open("来信.msg", saved)).extracting(Part::name).containsExactly("来信.msg!正文.html");
    }

    @Test
    void a_mail_in_it_is_opened() throws IOException {
        byte[] saved = mail(root -> {
            DirectoryEntry inner = attachment(root, 0).createDirectory("__substg1.0_3701000D");
            put(inner, "__properties_version1.0", new byte[24]);
            DirectoryEntry one = attachment(inner, 0);
            put(one, "__substg1.0_37010102", TABLE);
            put(one, "__substg1.0_3707001F", wide("inner.csv"));
        });

        assertThat(pieces(saved).attached()).extracting(Attached::name).containsExactly("inner.csv");
    }

    @Test
    void a_broken_one_is_told_as_what_it_is_and_nothing_stumbles() throws IOException {
        byte[] whole = withFile();
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] broken = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int j = 0; j < 8; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            assertThat(new Unpacking().open("来信.msg", broken)).isNotEmpty();
        }
        assertThat(OutlookMail.pieces(new byte[] {1, 2})).isEmpty();
    }
}
