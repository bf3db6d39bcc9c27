package org.huibao.reminders;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.huibao.needs.Need;

/**
 * Something that waits, as another program is told of it.
 *
 * @param what as the list of needs calls it, or of an alert the journal
 * @param count how many of the kind
 * @param about the last of them, for instance {@code arrival/17}
 */
record Waiting(String what, int count, String about) {

    /** One for each kind of thing that waits. */
    static List<Waiting> of(List<Need> needs, List<Journal.Line> alerts) {
        Map<String, List<About>> kinds = Stream.concat(
                        needs.stream().map(need -> Map.entry(need.what().word(), need.about())),
                        alerts.stream()
                                .filter(Waiting::isToldByItself)
                                .map(line -> Map.entry(line.what().word(), line.about())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return kinds.entrySet().stream()
                .map(kind -> of(kind.getKey(), kind.getValue()))
                .toList();
    }

    private static Waiting of(String what, List<About> abouts) {
        return new Waiting(
                what,
                abouts.size(),
                abouts.get(abouts.size() - 1).withoutWhere().text());
    }

    /** What stands in the list of needs is told from there. */
    private static boolean isToldByItself(Journal.Line line) {
        return line.what().told() == Happening.Told.BELL || line.what().told() == Happening.Told.LETTER;
    }
}
