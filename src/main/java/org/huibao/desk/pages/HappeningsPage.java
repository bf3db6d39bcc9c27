package org.huibao.desk.pages;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.huibao.desk.asked.Paging;
import org.huibao.desk.asked.Zones;
import org.huibao.journal.Journal;
import org.huibao.journal.JournalWording;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 留痕: what happened, newest first; all of it or about one thing; as a table for a spreadsheet, too. */
@Controller
@RequestMapping("/journal")
class HappeningsPage {
    private static final int ROWS = 100;
    private static final int MOST = 100_000;
    /** Office programs open a table of text in their own charset unless it begins so. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Journal journal;
    private final Zones zones;

    HappeningsPage(Journal journal, Zones zones) {
        this.journal = journal;
        this.zones = zones;
    }

    record ShownLine(long id, String at, String who, String about, String sentence) {}

    @GetMapping
    String lines(@RequestParam(defaultValue = "") String about, Paging paging, Model page, Locale locale) {
        List<ShownLine> lines = lines(about, paging.before(), ROWS, locale);
        page.addAttribute("about", about);
        page.addAttribute("lines", lines);
        page.addAttribute(
                "more", lines.size() < ROWS ? null : lines.get(ROWS - 1).id());
        return "pages/journal";
    }

    @GetMapping(path = "/table", produces = "text/csv")
    ResponseEntity<byte[]> table(@RequestParam(defaultValue = "") String about, Locale locale) throws IOException {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CSVPrinter table = new CSVPrinter(text, CSVFormat.EXCEL)) {
            for (ShownLine line : lines(about, Long.MAX_VALUE, MOST, locale)) {
                table.printRecord(line.id(), line.at(), inert(line.who()), inert(line.about()), inert(line.sentence()));
            }
        }
        String disposition = ContentDisposition.attachment()
                .filename("journal.csv", StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Text that a spreadsheet would take for a formula stays text. */
    private static String inert(String text) {
        return !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private List<ShownLine> lines(String about, long before, int rows, Locale locale) {
        JournalWording words = JournalWording.in(locale);
        ZoneId zone = zones.of(null);
        List<Journal.Line> lines =
                about.isBlank() ? journal.newest(before, rows) : journal.newest(about.strip(), before, rows);
        return lines.stream()
                .map(line -> new ShownLine(
                        line.id(),
                        ShownTime.of(line.at(), zone),
                        line.details().getOrDefault("who", ""),
                        line.about().text(),
                        words.of(line)))
                .toList();
    }
}
