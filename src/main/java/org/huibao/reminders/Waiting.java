package org.huibao.reminders;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.huibao.rounds.BeforeOurTime;
import org.springframework.stereotype.Component;

/** Which lines of the journal tell of something that waits for a person. */
@Component
class Waiting {
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
        Map<Happening, List<Journal.Line>> waiting = lines.stream()
                .filter(this::isWaiting)
                .collect(Collectors.groupingBy(Journal.Line::what, LinkedHashMap::new, Collectors.toList()));
        return waiting.entrySet().stream()
                .map(kind -> need(kind.getKey(), kind.getValue()))
                .toList();
    }

    private static Need need(Happening what, List<Journal.Line> lines) {
        About last = lines.get(lines.size() - 1).about();
        return new Need(what.word(), lines.size(), last.withoutWhere().text());
    }

    private boolean isWaiting(Journal.Line line) {
        return switch (line.what().told()) {
            case NOBODY -> false;
            case BELL -> !isPast(line.about());
            case LETTER -> true;
        };
    }

    private boolean isPast(About about) {
        OptionalLong arrival = about.arrivalId();
        return arrival.isPresent()
                && arrivals.byId(arrival.getAsLong()).filter(longAgo::isPast).isPresent();
    }
}
