package org.huibao.ledger;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Round;

/**
 * The very same table of two units, one of which is not its own. Both are asked while it counts for both; whoever sent it
 * after the other is asked though the other has sent a better one since.
 */
final class SameBytes {
    private final Books books;
    private final InTransaction counting;

    SameBytes(Books books, InTransaction counting) {
        this.books = books;
        this.counting = counting;
    }

    /** What is to be asked of the version, if anything. */
    List<Finding> asked(Version version) {
        List<Version> all = books.versions.ofBytes(version.campaign(), version.round(), version.sha256());
        Set<Long> documents = all.stream()
                .filter(one -> one.unit().equals(version.unit()))
                .map(Version::document)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(other -> !other.unit().equals(version.unit()))
                .filter(other -> counting.counts(other) || other.isBefore(version.receivedAt(), version.arrival()))
                .map(Version::unit)
                .distinct()
                .filter(unit ->
                        all.stream().noneMatch(one -> one.unit().equals(unit) && documents.contains(one.document())))
                .min(Comparator.naturalOrder())
                .map(unit -> Finding.of(FindingCode.SAME_AS_OTHER_UNIT, Map.of("other", unit))
                        .ofUnit(version.unit()))
                .stream()
                .toList();
    }

    /** The versions that count and may be asked otherwise since these have changed, these included. */
    List<Version> touchedBy(Campaign campaign, Round round, List<Version> changed) {
        Stream<Version> sharing = changed.stream()
                .flatMap(one -> books.versions.ofBytes(campaign.id(), round.id(), one.sha256()).stream());
        return counting(Stream.concat(sharing, asked(campaign, round)));
    }

    /** All versions of the round that count and may be asked. */
    List<Version> touched(Campaign campaign, Round round) {
        return counting(Stream.concat(
                books.versions.ofSharedBytes(campaign.id(), round.id()).stream(), asked(campaign, round)));
    }

    private Stream<Version> asked(Campaign campaign, Round round) {
        return books.looked.asking(campaign.id(), round.id(), FindingCode.SAME_AS_OTHER_UNIT.id()).stream()
                .flatMap(id -> books.versions.byId(id).stream());
    }

    private List<Version> counting(Stream<Version> versions) {
        Set<Long> seen = new HashSet<>();
        return versions.filter(version -> counting.counts(version) && seen.add(version.id()))
                .toList();
    }
}
