package org.huibao.reply;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.huibao.campaigns.InForce;
import org.huibao.intake.Arrival;
import org.huibao.intake.BesideFile;
import org.huibao.ledger.Found;
import org.huibao.ledger.Found.InDocument;
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

    private final Found found;
    private final InForce campaigns;

    NoteBesideFile(Found found, InForce campaigns) {
        this.found = found;
        this.campaigns = campaigns;
    }

    @Override
    public Map<String, byte[]> beside(Arrival arrival, DocumentState state, String name) {
        List<Campaign> loaded = campaigns.campaigns();
        return found.campaign(arrival.id())
                .flatMap(campaigns::campaign)
                .or(() -> loaded.stream().findFirst())
                .map(campaign -> Map.of(name + ".说明.txt", bytes(text(arrival, state, name, campaign))))
                .orElse(Map.of());
    }

    private String text(Arrival arrival, DocumentState state, String name, Campaign campaign) {
        LetterWords words = LetterWords.in(campaign.letters());
        String time = words.time(arrival.receivedAt(), campaign.zone());
        LetterText text = new LetterText(words);
        text.say("beside.title", Map.of("file", name));
        text.say("beside." + explained(state).word(), Map.of("time", time));
        FindingLines lines = new FindingLines(words, Wording.in(campaign.letters()));
        List<InDocument> documents = found.in(arrival.id()).stream()
                .filter(document -> document.state() != DocumentState.IGNORED)
                .toList();
        for (InDocument document : documents) {
            if (documents.size() > 1) {
                text.say("document", Map.of("file", document.name()));
            }
            lines.list(text, document.findings());
        }
        return text.signed(campaign.reportingUnit(), campaign.contact());
    }

    private static DocumentState explained(DocumentState state) {
        return state == DocumentState.RETURNED || state == DocumentState.UNREADABLE ? state : DocumentState.UNCLAIMED;
    }

    private static byte[] bytes(String text) {
        return (BYTE_ORDER_MARK + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
    }
}
