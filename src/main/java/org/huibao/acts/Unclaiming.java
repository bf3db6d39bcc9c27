package org.huibao.acts;

import java.util.List;
import java.util.Optional;
import org.huibao.campaigns.InForce;
import org.huibao.intake.arrivals.EndedByHand;
import org.huibao.intake.arrivals.EndedByHand.Placed;
import org.huibao.journal.About;
import org.huibao.ledger.DocumentVersions;
import org.huibao.ledger.TakenBack;
import org.huibao.ledger.Version;
import org.huibao.vocabulary.DocumentState;
import org.springframework.stereotype.Component;

/** 撤销 of a claim: the document waits again as it did, and what came of it counts for nothing. */
@Component
public class Unclaiming {
    private final Undoing undoing;
    private final Acts acts;
    private final EndedByHand documents;
    private final DocumentVersions versions;
    private final TakenBack books;
    private final InForce campaigns;
    private final Registering registering;
    private final InFile file;

    public Unclaiming(
            Undoing undoing,
            Acts acts,
            EndedByHand documents,
            DocumentVersions versions,
            TakenBack books,
            InForce campaigns,
            Registering registering,
            InFile file) {
        this.undoing = undoing;
        this.acts = acts;
        this.documents = documents;
        this.versions = versions;
        this.books = books;
        this.campaigns = campaigns;
        this.registering = registering;
        this.file = file;
    }

    /** The letter that answers the unit waits as long as the claim can be undone. */
    Act hold(Act act, long letter) {
        return undoing.hold(act, letter);
    }

    /** While the letter waits, by whoever claimed it. */
    public Outcome undo(long id, String who) {
        file.lookFirst();
        Optional<Placed> document = documents.document(id);
        List<Version> standing = versions.standing(id);
        if (document.isEmpty()) {
            return Outcome.unknown("no-document", "there is no document " + id);
        }
        return standing.stream()
                .findFirst()
                .flatMap(this::at)
                .map(at -> file.carryOut(() -> undone(document.get(), at, standing, who)))
                .orElseGet(() -> Outcome.conflict("nothing-to-undo", "no version came of a claim"));
    }

    /** What was remembered is forgotten last, because that writes a file. */
    private Outcome undone(Placed document, UnitInRound at, List<Version> standing, String who) {
        About about = About.document(document.id());
        Outcome undone = undoing.undo(about, at, Act.Kind.CLAIM, who, act -> back(document, at, standing, act));
        if (undone instanceof Outcome.Done) {
            registering.forget(at, about, who);
        }
        return undone;
    }

    private void back(Placed document, UnitInRound at, List<Version> standing, Act act) {
        standing.forEach(version -> books.withdraw(at.campaign(), version));
        String[] before = acts.before(act).split(" ", 2);
        documents.end(document, DocumentState.of(before[0]), before[1].isEmpty() ? null : before[1]);
    }

    private Optional<UnitInRound> at(Version version) {
        return campaigns
                .campaign(version.campaign())
                .flatMap(campaign -> campaign.round(version.round())
                        .flatMap(round -> campaign.roster()
                                .named(version.unit())
                                .map(unit -> new UnitInRound(campaign, round, unit))));
    }
}
