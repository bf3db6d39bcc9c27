package org.huibao.blanks;

import java.util.ArrayList;
import java.util.List;
import org.huibao.vocabulary.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the form that a blank becomes.
 *
 * @param sources what says so: a footnote, a head, a formula, 其中
 * @param doubt what last round's figures say against it, or null
 */
public record DraftRule(
        Rule rule, List<Said> sources, @Nullable Said doubt) {
    public DraftRule {
        sources = List.copyOf(sources);
    }

    static DraftRule from(Rule rule, Said source) {
        return new DraftRule(rule, List.of(source), null);
    }

    /** What two places say alike is one rule with two sources. */
    static List<DraftRule> merged(List<DraftRule> rules) {
        List<DraftRule> merged = new ArrayList<>();
        for (DraftRule rule : rules) {
            int at = indexOf(merged, rule);
            if (at < 0) {
                merged.add(rule);
            } else {
                List<Said> sources = new ArrayList<>(merged.get(at).sources());
                sources.addAll(rule.sources());
                merged.set(
                        at,
                        new DraftRule(
                                merged.get(at).rule(),
                                sources.stream().distinct().toList(),
                                null));
            }
        }
        return merged;
    }

    private static int indexOf(List<DraftRule> rules, DraftRule rule) {
        for (int at = 0; at < rules.size(); at++) {
            if (rules.get(at).rule().text().equals(rule.rule().text())) {
                return at;
            }
        }
        return -1;
    }

    DraftRule doubted(Said why) {
        return new DraftRule(rule, sources, why);
    }
}
