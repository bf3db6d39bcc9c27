package org.huibao.wild;

import static org.huibao.fixtures.MailText.attached;
import static org.huibao.fixtures.MailText.base64;
import static org.huibao.fixtures.MailText.html;
import static org.huibao.fixtures.MailText.joined;
import static org.huibao.fixtures.MailText.mail;
import static org.huibao.fixtures.MailText.mixed;
import static org.huibao.vocabulary.DocumentState.ACCEPTED;
import static org.huibao.vocabulary.DocumentState.IGNORED;
import static org.huibao.vocabulary.DocumentState.QUERIED;
import static org.huibao.vocabulary.DocumentState.UNCLAIMED;
import static org.huibao.vocabulary.DocumentState.UNREADABLE;
import static org.huibao.wild.MailShape.ROBOT;
import static org.huibao.wild.MailShape.STRANGER;
import static org.huibao.wild.MailShape.UNIT;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.huibao.fixtures.MailStructures;
import org.huibao.fixtures.MailText;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.pages.MailProgram;
import org.huibao.vocabulary.DocumentState;

/**
 * Mails of all shapes, written by hand: how programs build them, how they quote and pass on, how they write names, what lies
 * beside tables, what holds none, what programs send by themselves, and what strangers send.
 */
final class MailShapes {
    private static final Charset GBK = Charset.forName("GB18030");

    private final List<MailShape> all = new ArrayList<>();
    private int households = 100;

    private MailShapes() {}

    static List<MailShape> all() {
        MailShapes shapes = new MailShapes();
        shapes.structures();
        shapes.quotations();
        shapes.names();
        shapes.senders();
        shapes.beside();
        shapes.tableless();
        shapes.robots();
        shapes.strangers();
        return shapes.all;
    }

    private void add(String name, String subject, String text, DocumentState... ends) {
        all.add(MailShape.of(name, UNIT, subject, text, ends));
    }

    /** A table that no other mail holds. */
    private String csv() {
        households++;
        return SmallCampaign.table("东山镇", households, 1000 + households);
    }

    private String page() {
        households++;
        return page("东山镇", households);
    }

    private static String page(String unit, int households) {
        return "<table border=1><tr><td colspan=3>困难群众慰问情况统计表</td></tr><tr><td>地区</td><td>慰问户数</td><td>慰问人数</td></tr>"
                + "<tr><td>%s</td><td>%d</td><td>%d</td></tr></table>".formatted(unit, households, 1000 + households);
    }

    private String table() {
        return attached(
                "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=a.csv\r\nContent-Transfer-Encoding: base64",
                base64(csv()));
    }

    private void structures() {
        // each with figures of its own, for the same ones would be a repetition
        MailStructures.with(csv().getBytes(StandardCharsets.UTF_8))
                .keySet()
                .forEach(shape -> add(
                        "structure: " + shape,
                        "table",
                        Objects.requireNonNull(MailStructures.with(csv().getBytes(StandardCharsets.UTF_8))
                                .get(shape)),
                        // what calls itself a report comes from a program
                        shape.contains("multipart/report") ? IGNORED : ACCEPTED));
    }

    private void quotations() {
        for (MailProgram program : MailProgram.values()) {
            for (boolean chinese : new boolean[] {true, false}) {
                String name = "quoting: " + program + (chinese ? " zh" : " en");
                String thanks = chinese ? "<div>收到，谢谢。</div>" : "<div>Received, thanks.</div>";
                String old = page("西河镇", 7);
                add(
                        name + ", thanks",
                        chinese ? "回复：报送" : "Re: table",
                        answer(thanks + program.answering(chinese, old)),
                        IGNORED);
                add(
                        name + ", passed on",
                        chinese ? "转发：报送" : "Fw: table",
                        body("<div>请查收。</div>" + program.passingOn(chinese, page())),
                        ACCEPTED);
                add(
                        name + ", own table above",
                        chinese ? "回复：报送" : "Re: table",
                        answer("<p>已填好：</p>" + page() + program.answering(chinese, old)),
                        ACCEPTED);
            }
        }
    }

    private static String body(String html) {
        return mail("Content-Type: text/html; charset=utf-8", "<html><body>" + html + "</body></html>");
    }

    private static String answer(String html) {
        return body(html).replace(MailText.HEAD, MailText.HEAD + "In-Reply-To: <asked@county.example>\r\n");
    }

    private void names() {
        String chinese = "东山镇统计表.csv";
        String word = Base64.getEncoder().encodeToString(chinese.getBytes(GBK));
        String utf = Base64.getEncoder().encodeToString(chinese.getBytes(StandardCharsets.UTF_8));
        String raw = new String(chinese.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        List<String> written = List.of(
                "filename=\"=?gb18030?B?" + word + "?=\"",
                "filename=\"=?gb2312?B?" + word + "?=\"",
                "filename=\"=?utf-8?B?" + utf + "?=\"",
                "filename=\"=?gb2312?B?" + word.substring(0, 8) + "?= =?gb2312?B?" + word.substring(8) + "?=\"",
                "filename*=UTF-8''%E4%B8%9C%E5%B1%B1.csv",
                "filename*=gb2312''%B6%AB%C9%BD.csv",
                "filename*0*=UTF-8''%E4%B8%9C; filename*1*=%E5%B1%B1.csv",
                "filename*0=\"a\"; filename*1=\"b.csv\"",
                "filename=\"" + raw + "\"",
                "filename=\"涓滃北.csv\"",
                "filename=\"C:\\\\桌面\\\\a.csv\"",
                "filename=\"../../a.csv\"",
                "filename=\"a.csv\r\n\t b.csv\"",
                "filename=tcmime.1388.1527.1742.bin",
                "filename=\"" + "很长".repeat(300) + ".csv\"",
                "filename=\"a.pdf\"",
                "filename=\"a.csv\u202Evsc.exe\"",
                "filename=\"\"");
        for (String one : written) {
            add(
                    "name: " + one.substring(0, Math.min(60, one.length())),
                    "table",
                    mixed(attached(
                            "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; " + one
                                    + "\r\nContent-Transfer-Encoding: base64",
                            base64(csv()))),
                    ACCEPTED);
        }
        add(
                "name: none at all",
                "table",
                mixed(attached(
                        "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64", base64(csv()))),
                ACCEPTED);
        all.add(MailShape.of(
                "name: raw GBK",
                UNIT,
                "table",
                mixed(attached(
                        "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\""
                                + chinese + "\"\r\nContent-Transfer-Encoding: base64",
                        base64(csv()))),
                GBK,
                ACCEPTED));
        add(
                "text: GBK called utf-8",
                "table",
                mixed(attached(
                        "Content-Type: text/csv; charset=utf-8; name=a.csv\r\nContent-Transfer-Encoding: base64",
                        Base64.getMimeEncoder().encodeToString(csv().getBytes(GBK)))),
                ACCEPTED);
        add(
                "text: UTF-16",
                "table",
                mixed(attached(
                        "Content-Type: text/csv; name=a.csv\r\nContent-Transfer-Encoding: base64",
                        Base64.getMimeEncoder().encodeToString(csv().getBytes(StandardCharsets.UTF_16)))),
                ACCEPTED);
    }

    /** The same mailbox, as programs write it. */
    private void senders() {
        for (String from : List.of(
                "<" + UNIT + ">",
                "\"a, b\" <" + UNIT + ">",
                "=?gb18030?B?trHC7cvO?= <" + UNIT + ">",
                "DongShan@Town.Example",
                UNIT + " (office)")) {
            all.add(MailShape.of("from: " + from, from, "table", mixed(table()), ACCEPTED));
        }
        for (String header : List.of(
                "X-QQ-MIME: TCMime 1.0 by Tencent\r\nX-Mailer: QQMail 2.x",
                "X-Mailer: Foxmail 7.2.17.58[cn]\r\nX-Has-Attach: yes",
                "X-Coremail-Antispam: x\r\nDate: Mon, 9 Jan 2023 10:00:00 +0800 (GMT+08:00)",
                "Date: nonsense",
                "Message-ID:",
                "Disposition-Notification-To: <" + UNIT + ">",
                "Reply-To: " + STRANGER,
                "X-Auto-Response-Suppress: All",
                "Importance: high\r\nX-Priority: 1",
                "References: " + "<a@b.example> ".repeat(200),
                "CamelFileName: /etc/passwd\r\nmail.smtp.host: elsewhere.example",
                "Received: from a by b; nonsense\r\nReceived: \u0001")) {
            add(
                    "header: " + header.substring(0, Math.min(40, header.length())),
                    "table",
                    mixed(table()).replace(MailText.HEAD, MailText.HEAD + header + "\r\n"),
                    ACCEPTED);
        }
    }

    private void beside() {
        String logo = attached(
                "Content-Type: image/png; name=logo.png\r\nContent-ID: <l>\r\nContent-Transfer-Encoding: base64",
                "iVBORw0KGgo=");
        List<String> harmless = List.of(
                logo,
                file("a.heic", "\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000"),
                file("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                file("a.pdf", "\n%PDF-1.4\n"),
                file("smime.p7s", "0\u0003\u0006\u0001*"),
                file("empty.txt", ""),
                file("a.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n"),
                file("._a.xlsx", "\u0000\u0005\u0016\u0007\u0000\u0002\u0000\u0000"),
                file(".DS_Store", "\u0000\u0000\u0000\u0001Bud1"),
                file("Thumbs.db", "x"),
                file("a.jpg", "\u00FF\u00D8\u00FF\u00E0"),
                attached("Content-Type: text/calendar", "BEGIN:VCALENDAR\r\nEND:VCALENDAR"),
                attached("Content-Type: text/plain; charset=utf-8", "请查收附件。"),
                html("<p>请查收附件。</p><p>-- <br>东山镇</p>"));
        for (int at = 0; at < harmless.size(); at++) {
            add("beside a table: " + at, "table", mixed(table(), harmless.get(at)), ACCEPTED);
            add("before a table: " + at, "table", mixed(harmless.get(at), table()), ACCEPTED);
        }
        add("beside a table: the same again", "table", twice(), ACCEPTED, DocumentState.DUPLICATE);
        add("a table in the text alone", "table", body("<p>见下表</p>" + page()), ACCEPTED);
        add(
                "a table in two texts with a picture between",
                "table",
                mixed(html("<p>甲</p>"), logo, html(page())),
                ACCEPTED);
    }

    private String twice() {
        String table = table();
        return mixed(table, table);
    }

    private static String file(String name, String bytes) {
        return attached(
                "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"" + name
                        + "\"\r\nContent-Transfer-Encoding: base64",
                Base64.getMimeEncoder().encodeToString(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private void tableless() {
        add("no table: words", "报送", body("<p>本月数据下周报。</p>"), UNREADABLE);
        add("no table: nothing", "报送", mail("Content-Type: text/plain", ""), UNREADABLE);
        add("no table: a scan", "报送", mixed(file("a.pdf", "%PDF-1.4\n")), UNREADABLE);
        add("no table: a picture", "报送", mixed(file("a.jpg", "\u00FF\u00D8\u00FF\u00E0")), UNREADABLE);
        add("no table: a rar", "报送", mixed(file("a.rar", "Rar!\u001A\u0007\u0000")), UNREADABLE);
        add("no table: an empty workbook", "报送", mixed(file("a.xlsx", "")), UNREADABLE);
        add("no table: a torn workbook", "报送", mixed(file("a.xlsx", "PK\u0003\u0004torn")), UNREADABLE);
        add("no table: a lock", "报送", mixed(file("~$a.xlsx", "x")), UNREADABLE);
        add(
                "no table: a large attachment's link",
                "报送",
                body("从QQ邮箱发来的超大附件 a.xlsx (128.03M) 进入下载页面：http://mail.qq.com/cgi-bin/ftnExs_download?k=1"),
                UNREADABLE);
        add("no table: a table on the web", "报送", body("请见 https://docs.qq.com/sheet/ABC"), UNREADABLE);
        add(
                "no table: an invitation",
                "会议",
                mail(
                        "Content-Type: multipart/alternative; boundary=b",
                        joined(
                                "b",
                                attached("Content-Type: text/plain", "会议"),
                                attached("Content-Type: text/calendar; method=REQUEST", "BEGIN:VCALENDAR"))),
                IGNORED);
        add(
                "no table: a fragment",
                "报送",
                mail("Content-Type: message/partial; id=1; number=1; total=3", "Subject: x\r\n\r\na"),
                UNREADABLE);
        add(
                "no table: an address instead",
                "报送",
                mail(
                        "Content-Type: message/external-body; access-type=URL; URL=\"http://a.example/\"",
                        "Content-Type: text/csv\r\n\r\n"),
                UNREADABLE);
        add(
                "no table: PGP",
                "报送",
                mail(
                        "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b",
                        joined(
                                "b",
                                attached("Content-Type: application/pgp-encrypted", "Version: 1"),
                                attached(
                                        "Content-Type: application/octet-stream; name=encrypted.asc",
                                        "-----BEGIN PGP MESSAGE-----\r\nx"))),
                UNREADABLE);
        add("no table: thanks in a thread", "回复：报送", answer("<p>收到，谢谢！</p>"), IGNORED);
        add(
                "no table: another form",
                "报送",
                mixed(file("a.csv", "a,b\nc,1\n")),
                UNCLAIMED,
                UNREADABLE,
                DocumentState.RETURNED);
        add(
                "in doubt: another's head above the only table",
                "东山镇统计表",
                body("<p>请查收附表</p><p>发件人：县民政局<br>发送时间：2023年1月9日<br>主题：报送</p>" + page()),
                QUERIED,
                UNCLAIMED);
    }

    private void robots() {
        for (String header : List.of(
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-generated",
                "X-Autoreply: yes",
                "X-Autorespond: yes",
                "Precedence: junk",
                "Precedence: auto_reply",
                "List-Id: <list.town.example>",
                "Return-Path: <>",
                "X-Failed-Recipients: office@county.example",
                "X-POST-MessageClass: 9; Autoresponder")) {
            robot(header, "你好", mail(header + "\r\nContent-Type: text/plain; charset=utf-8", "我正在休假。" + header));
        }
        robot("subject", "自动回复：报送", mail("Content-Type: text/plain; charset=utf-8", "您的邮件已收到。"));
        robot("out of office", "Out of Office: table", mail("Content-Type: text/plain", "I am away."));
        robot(
                "suppressed",
                "你好",
                mail("X-Auto-Response-Suppress: All\r\nContent-Type: text/plain; charset=utf-8", "我不在。"));
        robot("bulk", "你好", mail("Precedence: bulk\r\nContent-Type: text/plain; charset=utf-8", "通知。"));
        robot(
                "read receipt",
                "已读: 报送",
                mail(
                        "Content-Type: multipart/report; report-type=disposition-notification; boundary=b",
                        joined(
                                "b",
                                attached("Content-Type: text/plain", "read"),
                                attached(
                                        "Content-Type: message/disposition-notification",
                                        "Disposition: manual-action/MDN-sent-manually; displayed"))));
        robot(
                "delivery report",
                "Undelivered",
                mail(
                        "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
                        joined(
                                "b",
                                attached("Content-Type: text/plain", "failed"),
                                attached("Content-Type: message/delivery-status", "Action: failed\r\nStatus: 5.1.1"))));
        all.add(MailShape.of(
                "robot: the carrier",
                "MAILER-DAEMON@town.example",
                "failure",
                mail("Content-Type: text/plain", "returned"),
                IGNORED));
        robot(
                "plain words, again and again",
                "你好",
                mail("Content-Type: text/plain; charset=utf-8", "本邮箱已停用，请改发新邮箱。"),
                UNREADABLE);
        robot(
                "plain words, once more",
                "你好",
                mail("Content-Type: text/plain; charset=utf-8", "本邮箱已停用，请改发新邮箱。"),
                UNREADABLE);
    }

    private void robot(String name, String subject, String text) {
        robot(name, subject, text, IGNORED);
    }

    private void robot(String name, String subject, String text, DocumentState end) {
        all.add(MailShape.of("robot: " + name, ROBOT, subject, text, end));
    }

    private void strangers() {
        stranger("a table", mixed(table()), UNCLAIMED);
        stranger("a table in the text", body(page()), UNCLAIMED);
        stranger("words", body("<p>您好</p>"), UNREADABLE);
        stranger("a scan", mixed(file("a.pdf", "%PDF-1.4\n")), UNREADABLE);
        stranger("a link", body("从QQ邮箱发来的超大附件"), UNREADABLE);
        for (String from : List.of(
                "a..b@elsewhere.example",
                "a, b@elsewhere.example",
                "x@elsewhere.example, " + UNIT,
                "",
                "@",
                "no-reply@elsewhere.example",
                UNIT + ".elsewhere.example")) {
            all.add(MailShape.of("stranger: " + from, from, "table", mixed(table()), UNCLAIMED));
        }
    }

    private void stranger(String name, String text, DocumentState end) {
        all.add(MailShape.of("stranger: " + name, STRANGER, "table", text, end));
    }
}
