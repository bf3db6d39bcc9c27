package org.huibao.judging;

import java.util.Optional;
import org.huibao.campaigns.InForce;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.intake.arrivals.Channel;
import org.huibao.intake.arrivals.Document;
import org.huibao.intake.arrivals.Sender;
import org.huibao.recognition.whose.Clues;
import org.huibao.recognition.whose.Conversation;
import org.huibao.vocabulary.ReportingUnit;
import org.jspecify.annotations.Nullable;

/** What is known of a document by how it came: through which door, from whom, in answer to what. */
public final class ArrivalClues {
    private final InForce campaigns;
    private final Arrivals arrivals;
    private final Threads threads;

    public ArrivalClues(InForce campaigns, Arrivals arrivals, Threads threads) {
        this.campaigns = campaigns;
        this.arrivals = arrivals;
        this.threads = threads;
    }

    /** A stranger's table is looked at like county staff's: whose it seems to be is then proposed to a person. */
    Clues of(Document document, Sender sender) {
        Arrival arrival = document.arrival();
        String name = document.name();
        Arrivals.Choice choice = arrivals.choice(arrival);
        boolean mail = arrival.channel() == Channel.MAILBOX;
        return new Clues(
                mail ? name : below(arrival.path(), name),
                mail ? arrival.name() : "",
                sender.units(),
                sender.kind() != Sender.Kind.UNIT,
                unit(choice.unit()).orElse(null),
                choice.round(),
                arrival.receivedAt(),
                mail ? threads.of(arrival.references(), arrival.name()) : Conversation.NONE);
    }

    private static String below(String path, String name) {
        return path.substring(0, path.lastIndexOf('/') + 1) + name;
    }

    private Optional<ReportingUnit> unit(@Nullable String name) {
        return name == null
                ? Optional.empty()
                : campaigns.campaigns().stream()
                        .flatMap(campaign -> campaign.roster().named(name).stream())
                        .findFirst();
    }
}
