package org.huibao.reminders;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.journal.Journal;
import org.huibao.rounds.BeforeOurTime;
import org.springframework.stereotype.Component;

/** Which lines of the journal tell of something that waits for a person. */
@Component
class Waiting {
    private static final String ARRIVAL = "arrival/";
    private static final Set<String> WORDS =
            Set.of("arrival-unclaimed", "arrival-unreadable", "letter-failed", "letter-uncertain");

    private final Arrivals arrivals;
    private final BeforeOurTime longAgo;

    Waiting(Arrivals arrivals, BeforeOurTime longAgo) {
        this.arrivals = arrivals;
        this.longAgo = longAgo;
    }

    /**
     * Something that waits.
     *
     * @param what as the journal calls it
     * @param count how many of the kind
     * @param about the last of them, for instance {@code arrival/17}
     */
    record Need(String what, int count, String about) {}

    /** One for each kind of thing that waits, and nothing for what does not. */
    List<Need> needs(List<Journal.Line> lines) {
        Map<String, Need> needs = new LinkedHashMap<>();
        lines.stream().filter(this::isWaiting).forEach(line -> {
            Need before = needs.get(line.what());
            needs.put(line.what(), new Need(line.what(), before == null ? 1 : before.count() + 1, about(line)));
        });
        return List.copyOf(needs.values());
    }

    private boolean isWaiting(Journal.Line line) {
        return line.what().startsWith("alert-") || WORDS.contains(line.what()) && !isPast(line.about());
    }

    private boolean isPast(String about) {
        return about.startsWith(ARRIVAL)
                && arrivals.byId(Long.parseLong(about.substring(ARRIVAL.length())))
                        .filter(longAgo::isPast)
                        .isPresent();
    }

    /** A door's name goes on with user and host, which are nobody else's business. */
    private static String about(Journal.Line line) {
        int more = line.about().indexOf(" (");
        return more < 0 ? line.about() : line.about().substring(0, more);
    }
}
