package org.huibao.desk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huibao.desk.asked.Paging;
import org.huibao.desk.asked.Zones;
import org.huibao.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 留痕: what happened, newest first; all of it, or what happened to one thing. */
@RestController
class JournalApi {
    private final Journal journal;

    JournalApi(Journal journal) {
        this.journal = journal;
    }

    /**
     * One thing that happened.
     *
     * @param who the person who did it; empty where the program did
     */
    record JournalEntry(
            long id, String at, String who, String what, String about, String why, Map<String, String> details) {

        static JournalEntry of(Journal.Line line) {
            Map<String, String> details = new TreeMap<>(line.details());
            return new JournalEntry(
                    line.id(),
                    Zones.text(line.at(), Zones.USUAL),
                    details.getOrDefault("who", ""),
                    line.what().word(),
                    line.about().text(),
                    details.getOrDefault("why", ""),
                    details);
        }
    }

    @GetMapping("/api/journal")
    List<JournalEntry> lines(@RequestParam(required = false) @Nullable String about, Paging paging) {
        List<Journal.Line> lines = about == null || about.isBlank()
                ? journal.newest(paging.before(), paging.size())
                : journal.newest(about.strip(), paging.before(), paging.size());
        return lines.stream().map(JournalEntry::of).toList();
    }
}
