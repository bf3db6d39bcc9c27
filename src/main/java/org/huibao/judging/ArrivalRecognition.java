package org.huibao.judging;

import java.util.List;
import java.util.Optional;
import org.huibao.campaigns.InForce;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.intake.arrivals.Channel;
import org.huibao.intake.arrivals.Document;
import org.huibao.intake.arrivals.Sender;
import org.huibao.judging.ReadArrival.ReadDocument;
import org.huibao.judging.RecognisedArrival.RecognisedDocument;
import org.huibao.reading.Contents;
import org.huibao.recognition.Recognised;
import org.huibao.recognition.Recognition;
import org.huibao.recognition.whose.Clues;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.ReportingUnit;
import org.jspecify.annotations.Nullable;

/** Recognises every document of an arrival, by its cells and by what is known of how it came. */
public final class ArrivalRecognition {
    private static final Recognised NOTHING = new Recognised(List.of(), List.of(), List.of());

    private final Recognition recognition;
    private final InForce campaigns;
    private final Arrivals arrivals;
    private final Threads threads;

    public ArrivalRecognition(Recognition recognition, InForce campaigns, Arrivals arrivals, Threads threads) {
        this.recognition = recognition;
        this.campaigns = campaigns;
        this.arrivals = arrivals;
        this.threads = threads;
    }

    public RecognisedArrival recognise(ReadArrival read) {
        return new RecognisedArrival(
                read.arrival(),
                read.sender(),
                read.idle(),
                read.documents().stream().map(one -> recognise(one, read)).toList(),
                read.turn());
    }

    private RecognisedDocument recognise(ReadDocument document, ReadArrival read) {
        if (document.aside() != null) {
            return new RecognisedDocument(document.document(), NOTHING, null, document.aside());
        }
        return document.contents()
                .fold(
                        sheets -> recognised(sheets, document.document(), read),
                        unreadable -> unreadable(document.document(), unreadable.why()));
    }

    private RecognisedDocument recognised(Contents.Sheets sheets, Document document, ReadArrival read) {
        Clues clues = clues(read.arrival(), read.sender(), document.name());
        return read.turn()
                .spend(
                        document.name(),
                        () -> new RecognisedDocument(
                                document, recognition.recognise(sheets, clues, campaigns.campaigns()), null, null),
                        late -> unreadable(document, late));
    }

    private static RecognisedDocument unreadable(Document document, Finding why) {
        return new RecognisedDocument(document, NOTHING, why, null);
    }

    /** A stranger's table is looked at like county staff's: whose it seems to be is then proposed to a person. */
    private Clues clues(Arrival arrival, Sender sender, String name) {
        Arrivals.Choice choice = arrivals.choice(arrival);
        boolean mail = arrival.channel() == Channel.MAILBOX;
        @Nullable
        String round = choice.round() != null
                ? choice.round()
                : threads.round(arrival.references()).orElse(null);
        return new Clues(
                mail ? name : below(arrival.path(), name),
                mail ? arrival.name() : "",
                sender.units(),
                sender.kind() != Sender.Kind.UNIT,
                unit(choice.unit()).orElse(null),
                round,
                arrival.receivedAt());
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
