package org.huibao.judging;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Channel;
import org.huibao.intake.arrivals.Document;
import org.huibao.intake.arrivals.Origin;
import org.huibao.intake.arrivals.Sender;

/** Arrivals that no table of arrivals knows. */
final class Arriving {
    private Arriving() {}

    static Arrival file(long id) {
        return new Arrival(
                id, Channel.FOLDER, Origin.file("表.csv", "表.csv"), "", Instant.parse("2023-01-10T01:00:00Z"), false);
    }

    static Document document(Arrival arrival) {
        return Document.of(arrival, arrival.name(), Archive.Kept.NOTHING);
    }

    /** What county staff put before us, and what the rooms have made of its only document. */
    static <T> InJudgement<Course<T>> with(T made) {
        Arrival arrival = file(1);
        return new InJudgement<>(
                arrival,
                Sender.of(Sender.Kind.STAFF),
                null,
                List.of(new InJudgement.Carried<>(document(arrival), Course.going(made))));
    }

    static InJudgement<Course<Bytes>> of(Arrival arrival, byte[]... documents) {
        return new InJudgement<>(
                arrival,
                Sender.of(Sender.Kind.STAFF),
                null,
                Stream.of(documents)
                        .map(bytes -> new InJudgement.Carried<>(document(arrival), Course.<Bytes>going(() -> bytes)))
                        .toList());
    }
}
