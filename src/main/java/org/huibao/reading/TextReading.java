package org.huibao.reading;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.reading.formats.OpenedDocument;
import org.huibao.reading.ods.OdsReading;
import org.huibao.reading.spreadsheetml.XmlSpreadsheetReading;
import org.huibao.reading.text.CsvReading;
import org.huibao.reading.text.Decoding;
import org.huibao.reading.text.HtmlReading;
import org.huibao.reading.text.WebArchiveReading;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Tableless;
import org.huibao.vocabulary.UnreadFormat;

/** Reads documents that are text, by what the text looks like: XML spreadsheets, HTML, or values between separators. */
final class TextReading {
    private static final int HEAD = 8_192;
    private static final Pattern MARKUP = Pattern.compile("<(!doctype html|html|head|body|table|meta|div|p|br)\\b");
    private static final String SPREADSHEET_2003 = "urn:schemas-microsoft-com:office:spreadsheet";
    private static final Pattern WORKBOOK_2003 = Pattern.compile("<([a-z0-9]+:)?workbook\\b");

    private TextReading() {}

    static OpenedDocument open(byte[] bytes, Budget budget) throws IOException {
        String text = Decoding.text(bytes);
        if (text == null) {
            throw ReadingRefused.tableless(Tableless.BINARY);
        }
        String head =
                text.substring(0, Math.min(text.length(), HEAD)).stripLeading().toLowerCase(Locale.ROOT);
        if (head.isEmpty()) {
            throw ReadingRefused.of(FindingCode.EMPTY_FILE);
        }
        if (head.startsWith("<")) {
            return markup(text, head, budget);
        }
        if (isWebArchive(head)) {
            return WebArchiveReading.open(bytes, budget);
        }
        if (head.startsWith("table\r\n0,1") || head.startsWith("table\n0,1")) {
            throw ReadingRefused.unsupported(UnreadFormat.DIF);
        }
        if (head.startsWith("id;p")) {
            throw ReadingRefused.unsupported(UnreadFormat.SLK);
        }
        return MARKUP.matcher(head).find() && text.toLowerCase(Locale.ROOT).contains("</table>")
                ? HtmlReading.open(text, budget)
                : CsvReading.open(text, budget);
    }

    private static OpenedDocument markup(String text, String head, Budget budget) throws IOException {
        if (head.contains(SPREADSHEET_2003) && WORKBOOK_2003.matcher(head).find()) {
            return XmlSpreadsheetReading.open(text, budget);
        }
        if (head.contains("<office:document")) {
            return OdsReading.flat(text, budget);
        }
        if (MARKUP.matcher(head).find()) {
            return HtmlReading.open(text, budget);
        }
        throw ReadingRefused.tableless(Tableless.XML);
    }

    private static boolean isWebArchive(String head) {
        return head.contains("mime-version:")
                && (head.contains("multipart/related") || head.contains("content-type: text/html"));
    }
}
