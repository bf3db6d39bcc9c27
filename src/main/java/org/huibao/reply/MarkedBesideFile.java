package org.huibao.reply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huibao.campaigns.InForce;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.inbox.BesideFile;
import org.huibao.ledger.ArrivalFindings;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.DocumentState;
import org.springframework.stereotype.Component;

/** The sender's table with its findings marked, laid beside a file that was returned or is nobody's. */
@Component
class MarkedBesideFile implements BesideFile {
    private final ArrivalFindings found;
    private final InForce campaigns;
    private final MarkedTable marked;

    MarkedBesideFile(ArrivalFindings found, InForce campaigns, MarkedTable marked) {
        this.found = found;
        this.campaigns = campaigns;
        this.marked = marked;
    }

    @Override
    public Map<String, byte[]> beside(Arrival arrival, DocumentState state, String name) {
        Locale locale = found.campaign(arrival.id())
                .flatMap(campaigns::campaign)
                .map(Campaign::letters)
                .orElse(Locale.SIMPLIFIED_CHINESE);
        List<ArrivalFindings.InDocument> documents = found.in(arrival.id()).stream()
                .filter(document ->
                        document.state() == DocumentState.RETURNED || document.state() == DocumentState.UNCLAIMED)
                .toList();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ArrivalFindings.InDocument document : documents) {
            String called = documents.size() == 1 ? name : name + "." + files.size() + ".x";
            marked.of(called, document.sha256(), document.findings(), locale)
                    .ifPresent(file -> files.put(file.name(), file.bytes()));
        }
        return files;
    }
}
