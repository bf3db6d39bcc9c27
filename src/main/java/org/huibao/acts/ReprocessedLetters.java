package org.huibao.acts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.ledger.Standings;
import org.huibao.ledger.Version;
import org.huibao.post.Letter;
import org.huibao.reply.FindingLines;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Verdict;
import org.huibao.vocabulary.Wording;
import org.springframework.stereotype.Component;

/** Tells a unit that the verdict on its version is another after it was judged once more. */
@Component
public class ReprocessedLetters {
    private final UnitLetters letters;
    private final Standings standings;

    public ReprocessedLetters(UnitLetters letters, Standings standings) {
        this.letters = letters;
        this.standings = standings;
    }

    /** Writes in the caller's transaction; nothing where the verdict is what it was, or the unit has no mailbox. */
    Optional<Long> tell(VersionsAfresh.Afresh afresh, Act act) {
        UnitInRound at = afresh.at();
        Version before = afresh.change().version();
        return standings.versions(at.campaign(), at.round(), at.unit()).stream()
                .filter(version -> version.id() == before.id() && version.verdict() != before.verdict())
                .findFirst()
                .flatMap(version -> tell(at, version, act));
    }

    private Optional<Long> tell(UnitInRound at, Version version, Act act) {
        List<Finding> findings = standings.submission(at.campaign(), version).findings();
        return letters.tell(
                at,
                version,
                act,
                new UnitLetters.News(
                        version.verdict() == Verdict.RETURNED ? Letter.Kind.RETURN : Letter.Kind.RECEIPT,
                        subject(version.verdict()),
                        List.of("act.reprocessing." + version.verdict().word()),
                        Map.of("version", String.valueOf(version.number())),
                        (text, words) ->
                                new FindingLines(words, Wording.in(at.campaign().letters())).list(text, findings)));
    }

    private static String subject(Verdict verdict) {
        return switch (verdict) {
            case RETURNED -> "subject.return";
            case QUERIED -> "subject.queried";
            case ACCEPTED -> "subject.receipt";
        };
    }
}
