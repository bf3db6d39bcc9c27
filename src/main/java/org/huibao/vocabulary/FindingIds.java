package org.huibao.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids of a document's findings: each has its own, so that somebody can answer one of them. */
public final class FindingIds {
    private FindingIds() {}

    /**
     * In the order of the findings. Where several have the same {@link Finding#id}, the second of them gets a {@code -2}
     * behind it, and so on.
     */
    public static List<String> of(List<Finding> findings) {
        Map<String, Integer> times = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (Finding finding : findings) {
            String id = finding.id();
            int time = times.merge(id, 1, Integer::sum);
            ids.add(time == 1 ? id : id + "-" + time);
        }
        return ids;
    }
}
