package org.huibao.recognition.whose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Listing;
import org.huibao.vocabulary.ReportingUnit;
import org.jspecify.annotations.Nullable;

/** What is asked where a table stands in a blank that was made for another form or unit: what it says itself counts for more. */
public final class StampDoubts {
    private StampDoubts() {}

    /**
     * @param owners whose the table is
     * @param all the campaigns that are known here; another office's blank says nothing
     */
    public static Optional<Finding> of(
            @Nullable Stamp stamp, Campaign campaign, Set<ReportingUnit> owners, List<Campaign> all) {
        if (stamp == null) {
            return Optional.empty();
        }
        if (!stamp.isOf(campaign)) {
            return all.stream().filter(stamp::isOf).findFirst().map(other -> asked(other.title(), campaign.title()));
        }
        return stamp.unitIn(campaign)
                .filter(unit -> !owners.isEmpty() && !owners.contains(unit))
                .map(unit -> asked(unit.name(), Listing.of(owners.stream().map(ReportingUnit::name))));
    }

    private static Finding asked(String found, String expected) {
        return Finding.of(FindingCode.OTHER_BLANK, Map.of("found", found, "expected", expected));
    }
}
