package org.huibao.recognition.value;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.vocabulary.Entry;

/** What a cell says, on one line: the figure or why there is none, then each finding with its weight. */
final class ValuedText {
    private ValuedText() {}

    static String of(ValuedCell valued) {
        Stream<String> findings = valued.findings().stream()
                .map(finding ->
                        finding.code().id() + "/" + finding.severity().name().toLowerCase(Locale.ROOT));
        return Stream.concat(Stream.of(entry(valued.entry())), findings).collect(Collectors.joining(" "));
    }

    private static String entry(Entry entry) {
        if (entry instanceof Entry.Figure figure) {
            return figure.plain();
        }
        return entry instanceof Entry.Gap gap ? gap.why().word() : entry.original();
    }
}
