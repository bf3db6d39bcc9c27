package org.huibao.desk.pages;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.huibao.journal.About;
import org.huibao.journal.Journal;
import org.huibao.journal.JournalWording;
import org.springframework.stereotype.Component;

/** What happened to one thing, as a page shows it: the newest first. */
@Component
class Happened {
    private static final int MOST = 20;

    private final Journal journal;

    Happened(Journal journal) {
        this.journal = journal;
    }

    /**
     * @param who empty where the program did it
     * @param sentence without naming the thing, which the page is about
     */
    record Line(String at, String who, String sentence) {}

    List<Line> to(About about, ZoneId zone, Locale locale) {
        JournalWording words = JournalWording.in(locale);
        return journal.newest(about.text(), Long.MAX_VALUE, MOST).stream()
                .map(line -> new Line(
                        ShownTime.of(line.at(), zone),
                        line.details().getOrDefault("who", ""),
                        words.of(line).replace(line.about().text(), "").strip()))
                .toList();
    }
}
