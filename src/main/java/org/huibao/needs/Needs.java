package org.huibao.needs;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** 工作台: one list of all that needs a person, the nearest deadline first. */
@Component
public class Needs {
    private static final Comparator<Need> ORDER = Comparator.comparing(
                    Need::deadline, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(Need::since)
            .thenComparing(need -> need.about().key().length())
            .thenComparing(need -> need.about().text());

    private final List<NeedSource> sources;

    public Needs(List<NeedSource> sources) {
        this.sources = List.copyOf(sources);
    }

    public List<Need> all() {
        return sources.stream().flatMap(NeedSource::needs).sorted(ORDER).toList();
    }
}
