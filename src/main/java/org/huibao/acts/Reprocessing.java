package org.huibao.acts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.campaigns.InForce;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.EndedByHand.Placed;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.ledger.JudgedAfresh;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;
import org.springframework.stereotype.Component;

/** 重新审核: what came is judged once more, by the rules, the roster and the program of today. Who has nothing new to hear is told nothing. */
@Component
public class Reprocessing {
    private final Acts acts;
    private final VersionsAfresh versions;
    private final ReprocessedLetters letters;
    private final ArrivalsAfresh arrivals;
    private final InForce campaigns;
    private final Changes changes;

    public Reprocessing(
            Acts acts,
            VersionsAfresh versions,
            ReprocessedLetters letters,
            ArrivalsAfresh arrivals,
            InForce campaigns,
            Changes changes) {
        this.acts = acts;
        this.versions = versions;
        this.letters = letters;
        this.arrivals = arrivals;
        this.campaigns = campaigns;
        this.changes = changes;
    }

    /** What would change in a round, in the order of the roster. */
    public List<JudgedAfresh.Change> look(Campaign campaign, Round round) {
        return versions.of(campaign, round).stream()
                .map(VersionsAfresh.Afresh::change)
                .toList();
    }

    /** It is changed, and each unit whose verdict is another is told. */
    public Outcome round(Campaign campaign, Round round, String who, String why) {
        List<VersionsAfresh.Afresh> afresh = versions.of(campaign, round);
        return changes.make(() -> {
            Acts.Words words = new Acts.Words(who, why.strip(), Map.of());
            return new Outcome.Done(carriedOut(afresh, About.round(campaign.id(), round.id()), words, true));
        });
    }

    /** The versions that came in it, and what nobody could take a version from. */
    public Outcome arrival(long id, String who, String why) {
        Optional<Arrival> arrival = arrivals.arrival(id);
        if (arrival.isEmpty()) {
            return Outcome.unknown("no-arrival", "there is no arrival " + id);
        }
        List<Placed> documents = arrivals.documents(id);
        List<Long> open = arrivals.open(documents);
        List<VersionsAfresh.Afresh> afresh = documents.stream()
                .flatMap(document -> arrivals.versions(document.id()))
                .flatMap(version ->
                        campaigns
                                .campaign(version.campaign())
                                .flatMap(campaign -> versions.of(campaign, version))
                                .stream())
                .toList();
        Acts.Words words = new Acts.Words(who, why.strip(), Map.of());
        return documents.isEmpty() || !open.isEmpty()
                ? sentOnItsWay(arrival.get(), open, afresh, words)
                : changes.make(() -> new Outcome.Done(carriedOut(afresh, About.arrival(id), words, true)));
    }

    /** It goes the way of everything that arrives, at whose end its sender is told what is new. */
    private Outcome sentOnItsWay(
            Arrival arrival, List<Long> open, List<VersionsAfresh.Afresh> afresh, Acts.Words words) {
        Outcome outcome = changes.make(() -> {
            if (!arrivals.begin(arrival, open)) {
                return Outcome.conflict("in-hand", "the arrival is being judged at this moment");
            }
            return new Outcome.Done(carriedOut(afresh, About.arrival(arrival.id()), words, false));
        });
        if (outcome instanceof Outcome.Done) {
            arrivals.judge(arrival);
        }
        return outcome;
    }

    private Act carriedOut(List<VersionsAfresh.Afresh> afresh, About about, Acts.Words words, boolean isTold) {
        Act act = acts.enter(Act.Kind.REPROCESSING, about, words, Acts.Made.NOTHING);
        List<VersionsAfresh.Afresh> changed =
                afresh.stream().filter(versions::carryOut).toList();
        arrivals.endAgain(changed.stream()
                .map(one -> one.change().version().document())
                .distinct()
                .toList());
        if (isTold) {
            changed.forEach(one -> letters.tell(one, act));
        }
        return act;
    }
}
