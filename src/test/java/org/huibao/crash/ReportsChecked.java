package org.huibao.crash;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibao.crash.Found.Copy;
import org.huibao.crash.Found.Letter;
import org.huibao.crash.Found.Report;

/** Every round has one report, under one Message-ID, whose file is the frozen one wherever it lies. */
final class ReportsChecked {
    private static final String BUREAU = "bureau@municipal.example";

    private final Fed fed;
    private final Found found;
    private final List<String> problems;

    ReportsChecked(Fed fed, Found found, List<String> problems) {
        this.fed = fed;
        this.found = found;
        this.problems = problems;
    }

    void check() {
        fed.rounds.forEach(this::check);
        long known = found.reports.size();
        Set<String> atTheBureau = found.copies.stream()
                .filter(copy -> copy.mailbox().equals(BUREAU))
                .map(Copy::messageId)
                .collect(Collectors.toSet());
        if (atTheBureau.size() != known) {
            problems.add("the bureau has " + atTheBureau + " for " + known + " reports");
        }
    }

    private void check(String round) {
        List<Report> reports = found.reports.stream()
                .filter(report -> report.round().equals(round))
                .toList();
        List<Letter> letters = found.letters.stream()
                .filter(letter -> letter.kind().equals("report") && round.equals(letter.round()))
                .toList();
        if (reports.size() != 1 || letters.size() != 1) {
            problems.add("round " + round + " has " + reports.size() + " reports and " + letters.size() + " letters");
            return;
        }
        Report report = reports.get(0);
        Letter letter = letters.get(0);
        if (report.letter() != letter.id()) {
            problems.add("the report of round " + round + " left with another letter");
        }
        if (!report.sha256().equals(found.outbox.get(report.file()))) {
            problems.add("the outbox holds another file than the report of round " + round);
        }
        found.copies.stream()
                .filter(copy -> copy.messageId().equals(letter.messageId()))
                .filter(copy -> !report.sha256().equals(copy.file()))
                .forEach(copy -> problems.add(copy.mailbox() + " has another file of round " + round));
    }
}
