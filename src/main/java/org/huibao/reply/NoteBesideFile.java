package org.huibao.reply;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huibao.campaigns.InForce;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.inbox.BesideFile;
import org.huibao.ledger.ArrivalFindings;
import org.huibao.ledger.ArrivalFindings.InDocument;
import org.huibao.lexicon.OurWords;
import org.huibao.post.LetterText;
import org.huibao.post.LetterWords;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Wording;
import org.springframework.stereotype.Component;

/** The {@code 说明.txt} beside a file that was returned or that nobody claimed: what a letter would say. */
@Component
class NoteBesideFile implements BesideFile {
    /** Without it, Notepad on older Chinese Windows takes the text for GBK. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private static final ZoneId USUAL = ZoneId.of("Asia/Shanghai");

    private final ArrivalFindings found;
    private final InForce campaigns;

    NoteBesideFile(ArrivalFindings found, InForce campaigns) {
        this.found = found;
        this.campaigns = campaigns;
    }

    @Override
    public Map<String, byte[]> beside(Arrival arrival, DocumentState state, String name) {
        List<Campaign> loaded = campaigns.campaigns();
        Optional<Campaign> campaign = found.campaign(arrival.id())
                .flatMap(campaigns::campaign)
                .or(() -> loaded.stream().findFirst());
        return Map.of(name + "." + OurWords.EXPLANATION + ".txt", bytes(text(arrival, state, name, campaign)));
    }

    /** Where no campaign can be used at the moment, nobody signs. */
    private String text(Arrival arrival, DocumentState state, String name, Optional<Campaign> campaign) {
        Locale letters = campaign.map(Campaign::letters).orElse(Locale.SIMPLIFIED_CHINESE);
        LetterWords words = LetterWords.in(letters);
        String time =
                words.time(arrival.receivedAt(), campaign.map(Campaign::zone).orElse(USUAL));
        LetterText text = new LetterText(words);
        text.say("beside.title", Map.of("file", words.file(name)));
        text.say("beside." + explained(state).word(), Map.of("time", time));
        FindingLines lines = new FindingLines(words, Wording.in(letters));
        List<InDocument> documents = found.in(arrival.id()).stream()
                .filter(document -> document.state() != DocumentState.IGNORED)
                .toList();
        for (InDocument document : documents) {
            if (documents.size() > 1) {
                text.say("document", Map.of("file", words.file(document.name())));
            }
            lines.list(text, document.findings());
        }
        return campaign.map(one -> text.signed(one.reportingUnit(), one.contact()))
                .orElseGet(text::toString);
    }

    private static DocumentState explained(DocumentState state) {
        return state == DocumentState.RETURNED || state == DocumentState.UNREADABLE ? state : DocumentState.UNCLAIMED;
    }

    private static byte[] bytes(String text) {
        return (BYTE_ORDER_MARK + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
    }
}
