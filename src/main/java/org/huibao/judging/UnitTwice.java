package org.huibao.judging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huibao.checking.Judged;
import org.huibao.intake.arrivals.Document;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Listing;
import org.huibao.vocabulary.NestedName;
import org.huibao.vocabulary.ShownName;
import org.huibao.vocabulary.Special;
import org.huibao.vocabulary.Submission;

/**
 * Several documents of one arrival that hold valid figures of the same unit and round and do not agree, such as the old table
 * beside the corrected one: which of them lies first says nothing, so none is taken and the sender is asked.
 */
final class UnitTwice {
    private final Map<Key, List<Held>> contested;

    private record Key(String campaign, String round, String unit) {
        static Key of(Campaign campaign, Submission submission) {
            return new Key(
                    campaign.id(), submission.round().id(), submission.unit().name());
        }
    }

    private record Held(Document document, Submission submission) {
        boolean agreesWith(Held other) {
            return submission.saysTheSameAs(other.submission);
        }
    }

    private UnitTwice(Map<Key, List<Held>> contested) {
        this.contested = contested;
    }

    /** The arrival without the figures of which nobody can say whether they count. */
    static InJudgement<JudgedDocument> leftOpen(InJudgement<JudgedDocument> judged) {
        Map<Key, List<Held>> contested = valid(judged);
        contested.values().removeIf(held -> held.stream().allMatch(held.get(0)::agreesWith));
        UnitTwice twice = new UnitTwice(contested);
        return contested.isEmpty() ? judged : judged.map((document, one) -> twice.leftOpen(one));
    }

    private static Map<Key, List<Held>> valid(InJudgement<JudgedDocument> judged) {
        Map<Key, List<Held>> valid = new LinkedHashMap<>();
        judged.documents()
                .forEach(one -> one.made()
                        .judged()
                        .parts()
                        .forEach(part -> part.submissions().stream()
                                .filter(submission -> submission.verdict().isValid())
                                .forEach(submission -> valid.computeIfAbsent(
                                                Key.of(part.campaign(), submission), key -> new ArrayList<>())
                                        .add(new Held(one.document(), submission)))));
        return valid;
    }

    private JudgedDocument leftOpen(JudgedDocument document) {
        List<Judged.Part> kept = new ArrayList<>();
        List<Judged.Part> proposed = new ArrayList<>(document.proposals());
        List<Finding> findings = new ArrayList<>();
        for (Judged.Part part : document.judged().parts()) {
            Map<Boolean, List<Submission>> open =
                    part.submissions().stream().collect(Collectors.partitioningBy(one -> isOpen(part, one)));
            List<Submission> asked = open.getOrDefault(true, List.of());
            kept.add(part.of(open.getOrDefault(false, List.of())));
            if (!asked.isEmpty()) {
                proposed.add(part.of(asked));
            }
            asked.forEach(one -> findings.add(why(Key.of(part.campaign(), one))));
        }
        return findings.isEmpty() ? document : document.leftOpen(kept, proposed, findings);
    }

    private boolean isOpen(Judged.Part part, Submission submission) {
        return submission.verdict().isValid() && contested.containsKey(Key.of(part.campaign(), submission));
    }

    private Finding why(Key key) {
        String files = Listing.of(contested.getOrDefault(key, List.of()).stream()
                .map(held -> ShownName.of(NestedName.own(held.document().name())))
                .distinct());
        return Finding.of(FindingCode.UNIT_TWICE, Map.of("unit", key.unit(), "files", files))
                .as(Special.BESIDE)
                .ofUnit(key.unit());
    }
}
