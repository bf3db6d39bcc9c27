package org.huibao.intake.arrivals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.huibao.campaigns.InForce;
import org.huibao.intake.mime.Authentication;
import org.huibao.intake.mime.Automatic;
import org.huibao.intake.mime.MailHead;
import org.huibao.intake.settings.IntakeSettings;
import org.huibao.intake.settings.MailboxSettings;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who sent an arrival: decided anew whenever it is judged, since rosters change. */
@Component
public class Senders {
    private final InForce campaigns;
    private final IntakeSettings settings;
    private final Archive archive;

    public Senders(InForce campaigns, IntakeSettings settings, Archive archive) {
        this.campaigns = campaigns;
        this.settings = settings;
        this.archive = archive;
    }

    public Sender of(Arrival arrival) {
        if (arrival.channel() != Channel.MAILBOX) {
            return Sender.of(Sender.Kind.STAFF);
        }
        Sender sender = ofMailbox(arrival.sender());
        if (arrival.automatic() && !mayBringATable(arrival, sender)) {
            return Sender.of(Sender.Kind.AUTOMATIC);
        }
        Optional<Authentication> found = authentication(arrival);
        boolean unproven = sender.kind() == Sender.Kind.STAFF
                && found.filter(one -> one == Authentication.OPEN).isPresent();
        return unproven || found.filter(one -> one == Authentication.FAILED).isPresent()
                ? Sender.of(Sender.Kind.FORGED)
                : sender;
    }

    /** A unit's mail that only asks for no answer is read like any other, and not answered. */
    private boolean mayBringATable(Arrival arrival, Sender sender) {
        return sender.kind() == Sender.Kind.UNIT && Automatic.isOnlyUnanswerable(head(arrival));
    }

    private Sender ofMailbox(@Nullable String mailbox) {
        if (mailbox == null) {
            return Sender.of(Sender.Kind.STRANGER);
        }
        if (settings.operator().email().contains(mailbox)) {
            return Sender.of(Sender.Kind.STAFF);
        }
        List<ReportingUnit> units = campaigns.campaigns().stream()
                .flatMap(campaign -> campaign.roster().registeredTo(mailbox).stream())
                .distinct()
                .toList();
        if (!units.isEmpty()) {
            return new Sender(Sender.Kind.UNIT, units);
        }
        boolean bureau = campaigns.campaigns().stream()
                .map(Campaign::bureau)
                .anyMatch(one -> one.email().equalsIgnoreCase(mailbox));
        return Sender.of(bureau ? Sender.Kind.BUREAU : Sender.Kind.STRANGER);
    }

    /** What the mailbox's own server found out, where one is named. */
    private Optional<Authentication> authentication(Arrival arrival) {
        return Optional.ofNullable(settings.watched().get(arrival.path()))
                .map(MailboxSettings::authservId)
                .filter(server -> !server.isBlank())
                .map(server -> Authentication.of(head(arrival), server));
    }

    private MailHead head(Arrival arrival) {
        try (InputStream mail = archive.open(arrival.sha256())) {
            return MailHead.of(mail);
        } catch (IOException cause) {
            throw new UncheckedIOException("the archive has lost " + arrival.sha256(), cause);
        }
    }
}
