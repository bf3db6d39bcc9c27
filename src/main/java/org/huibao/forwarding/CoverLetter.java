package org.huibao.forwarding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.huibao.files.NameOnDisk;
import org.huibao.ledger.UnitStanding;
import org.huibao.post.Draft;
import org.huibao.post.Letter;
import org.huibao.post.LetterText;
import org.huibao.post.LetterWords;
import org.huibao.post.Matter;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Standing;
import org.huibao.vocabulary.Wording;

/** The 报送函: what goes with the table to the bureau. */
final class CoverLetter {
    private static final int MOST_QUERIES = 50;

    private final RoundSnapshot gathered;
    private final Edition edition;
    private final NotCounted notCounted;
    private final Set<String> answered;
    private final boolean trial;
    private final Campaign campaign;
    private final LetterWords words;

    /** With the names of the units that have written something about what they have to explain. */
    CoverLetter(RoundSnapshot gathered, Edition edition, NotCounted notCounted, Set<String> answered, boolean trial) {
        this.gathered = gathered;
        this.edition = edition;
        this.notCounted = notCounted;
        this.answered = Set.copyOf(answered);
        this.trial = trial;
        this.campaign = gathered.campaign();
        this.words = LetterWords.in(campaign.letters());
    }

    /** The name of the workbook, fit for any file system. */
    String fileName() {
        String name = words.of(edition.fileKey(), arguments());
        return NameOnDisk.fitting(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"));
    }

    Draft draft(byte[] workbook, String sha256) {
        String subject = words.of(edition.corrects() ? "subject.report.revision" : "subject.report", arguments());
        return new Draft(
                new Matter(
                        Letter.Kind.REPORT,
                        campaign.id() + "/" + gathered.round().id() + "/" + edition.revision(),
                        campaign.id(),
                        gathered.round().id()),
                List.of(campaign.bureau().email()),
                new Draft.Words((trial ? words.of("trial") : "") + subject, text(sha256)),
                List.of(new Draft.Attachment(fileName(), Draft.Attachment.WORKBOOK, workbook)),
                null,
                campaign.zone());
    }

    private String text(String sha256) {
        LetterText text = new LetterText(words)
                .say("report.to", Map.of("bureau", addressed()))
                .say("report.body", arguments());
        if (trial) {
            text.say("report.trial");
        }
        if (campaign.notice() != null) {
            text.say("report.notice", Map.of("notice", campaign.notice()));
        }
        OpenQueries queries = OpenQueries.of(gathered);
        queries(text, "report.doubtful", queries.farOut());
        text.paragraph(String.join("\n", standings()));
        queries(text, "report.queries", queries.others());
        text.say("report.hash", Map.of("sha256", sha256));
        return text.signed(campaign.reportingUnit(), campaign.contact());
    }

    private String addressed() {
        String contact = campaign.bureau().contact();
        return contact.isBlank() ? campaign.bureau().name() : campaign.bureau().name() + " " + contact;
    }

    private List<String> standings() {
        List<String> lines = new ArrayList<>();
        if (gathered.isComplete()) {
            lines.add(words.of("report.complete"));
        }
        names(
                lines,
                "report.nil",
                unit -> unit.version() != null
                        && unit.counts()
                        && unit.version().nil());
        names(lines, "report.late", unit -> unit.counts() && unit.late());
        Predicate<UnitStanding> isUnclaimed =
                unit -> notCounted.unclaimed().units().contains(unit.unit().name());
        names(lines, "report.missing", isUnclaimed.negate().and(unit -> unit.standing() == Standing.MISSING));
        names(lines, "report.returned", unit -> unit.standing() == Standing.RETURNED);
        List<String> waiting = new ArrayList<>(gathered.standings().stream()
                .filter(isUnclaimed.and(unit -> unit.standing() == Standing.MISSING))
                .map(unit -> unit.unit().name())
                .toList());
        others(waiting, notCounted.unclaimed());
        if (!waiting.isEmpty()) {
            lines.add(words.of("report.unclaimed", Map.of("names", joined(waiting))));
        }
        unjudged(lines);
        if (!gathered.isComplete()) {
            lines.add(words.of("report.unexplained"));
        }
        return lines;
    }

    private void others(List<String> names, NotCounted.OfWhom some) {
        if (some.others() > 0) {
            names.add(words.of("report.unclaimed.others", Map.of("count", String.valueOf(some.others()))));
        }
    }

    /** What was there in time and could not be waited for any longer. */
    private void unjudged(List<String> lines) {
        NotCounted.OfWhom some = notCounted.unjudged();
        if (!some.isNobody()) {
            List<String> names = new ArrayList<>(campaign.roster().units().stream()
                    .map(ReportingUnit::name)
                    .filter(some.units()::contains)
                    .toList());
            others(names, some);
            lines.add(words.of("report.unjudged", Map.of("names", joined(names))));
        }
        if (!notCounted.unseen().isEmpty()) {
            lines.add(words.of(
                    "report.unseen",
                    Map.of("count", String.valueOf(notCounted.unseen().size()))));
        }
    }

    private void names(List<String> lines, String key, Predicate<UnitStanding> which) {
        List<String> names = gathered.standings().stream()
                .filter(which)
                .map(unit -> unit.unit().name())
                .toList();
        if (!names.isEmpty()) {
            lines.add(words.of(key, Map.of("units", joined(names))));
        }
    }

    private String joined(List<String> names) {
        return String.join(words.of("list.between"), names);
    }

    private void queries(LetterText text, String key, List<OpenQueries.Query> queries) {
        Wording wording = Wording.in(campaign.letters());
        List<String> shown = new ArrayList<>(queries.stream()
                .limit(MOST_QUERIES)
                .map(query -> words.of(
                        answered.contains(query.unit()) ? "report.query.answered" : "report.query",
                        Map.of(
                                "unit",
                                query.unit(),
                                "message",
                                wording.fact(query.finding().shown()))))
                .toList());
        if (queries.size() > shown.size()) {
            shown.add(words.of("report.queries.more", Map.of("count", String.valueOf(queries.size() - shown.size()))));
        }
        text.list(key, shown);
    }

    private Map<String, String> arguments() {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("title", campaign.title());
        arguments.put("round", gathered.round().title());
        arguments.put("office", campaign.reportingUnit());
        arguments.put("revision", String.valueOf(edition.revision()));
        arguments.put("expected", String.valueOf(gathered.expected()));
        arguments.put("reported", String.valueOf(gathered.reported()));
        return arguments;
    }
}
