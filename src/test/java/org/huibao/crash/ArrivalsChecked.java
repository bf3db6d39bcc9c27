package org.huibao.crash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huibao.crash.Found.Arrival;
import org.huibao.crash.Found.Document;

/** Everything that was fed is an arrival, once, in a named state, with its bytes on the disk and its acts in the journal. */
final class ArrivalsChecked {
    private static final Set<String> ENDS =
            Set.of("returned", "unclaimed", "unreadable", "queried", "accepted", "duplicate", "ignored");

    private final Fed fed;
    private final Found found;
    private final List<String> problems;

    ArrivalsChecked(Fed fed, Found found, List<String> problems) {
        this.fed = fed;
        this.found = found;
        this.problems = problems;
    }

    void check() {
        same(
                "mails by their bytes",
                found.office,
                of("mailbox").map(Arrival::sha256).toList());
        same(
                "files",
                List.copyOf(fed.files.keySet()),
                of("folder").map(Arrival::name).toList());
        fed.files.forEach(this::filed);
        fed.mails.forEach(this::deliveries);
        found.arrivals.forEach(this::ended);
        found.documents.forEach(this::ended);
    }

    private Stream<Arrival> of(String channel) {
        return found.arrivals.stream().filter(arrival -> arrival.channel().equals(channel));
    }

    private void same(String what, List<String> expected, List<String> actual) {
        List<String> lost = new ArrayList<>(expected);
        actual.forEach(lost::remove);
        List<String> doubled = new ArrayList<>(actual);
        expected.forEach(doubled::remove);
        lost.forEach(one -> problems.add("lost of the " + what + ": " + one));
        doubled.forEach(one -> problems.add("doubled of the " + what + ": " + one));
    }

    private void filed(String name, Fed.Table table) {
        String folder = table.verdict().equals("accepted") ? "accepted/" : "returned/";
        if (!table.sha256().equals(found.inbox.get(folder + name))) {
            problems.add(folder + " does not hold " + name);
        }
    }

    private void deliveries(String messageId, Fed.Mailed mail) {
        List<Arrival> arrivals = found.arrivals.stream()
                .filter(arrival -> messageId.equals(arrival.messageId()))
                .toList();
        if (arrivals.size() != mail.deliveries()) {
            problems.add(messageId + " came " + mail.deliveries() + " times and arrived " + arrivals.size());
        }
        long judged = arrivals.stream()
                .filter(arrival -> found.documents.stream().anyMatch(one -> one.arrival() == arrival.id()))
                .filter(arrival -> !arrival.state().equals("duplicate"))
                .count();
        if (judged > 1) {
            problems.add(messageId + " was judged " + judged + " times");
        }
        if (!mail.isRegistered()
                && arrivals.stream().noneMatch(arrival -> arrival.state().equals("unclaimed"))) {
            problems.add(messageId + " of a stranger is not unclaimed");
        }
    }

    private void ended(Arrival arrival) {
        String name = "arrival/" + arrival.id();
        named(name, arrival.state());
        archived(name, arrival.sha256());
        once("arrival-taken " + name);
        once("arrival-" + arrival.state() + " " + name);
    }

    private void ended(Document document) {
        String name = "document/" + document.id();
        named(name, document.state());
        archived(name, document.sha256());
        once("document-" + document.state() + " " + name);
    }

    private void named(String what, String state) {
        if (!ENDS.contains(state)) {
            problems.add(what + " has not ended: " + state);
        }
    }

    private void archived(String what, String sha256) {
        if (!sha256.equals(found.archive.get(sha256))) {
            problems.add("the archive does not hold " + what);
        }
    }

    private void once(String entry) {
        int times = Collections.frequency(found.journal, entry);
        if (times != 1) {
            problems.add("the journal says " + times + " times: " + entry);
        }
    }
}
