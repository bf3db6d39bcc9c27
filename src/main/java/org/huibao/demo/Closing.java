package org.huibao.demo;

import java.util.List;
import java.util.Map;
import org.huibao.vocabulary.Campaign;

/** The end of the demo: what the bureau holds against what was meant. */
final class Closing {
    private static final int SHOWN = 10;

    private final Stage stage;
    private final Campaign campaign;
    private final Townships townships;

    Closing(Stage stage, Campaign campaign, Townships townships) {
        this.stage = stage;
        this.campaign = campaign;
        this.townships = townships;
    }

    /** Whether the bureau holds one mail for each round, with one workbook that says exactly what was meant. */
    boolean hold(Town town) {
        List<List<byte[]>> mails = new BureauMail(town.mailsOf(campaign.bureau().email())).workbooks();
        stage.say("closing", Map.of("mails", mails.size()));
        boolean right = mails.size() == campaign.rounds().size();
        for (int round = 0; round < Math.min(mails.size(), campaign.rounds().size()); round++) {
            right &= holds(mails.get(round), round);
        }
        stage.say(right ? "closing.right" : "closing.wrong");
        return right;
    }

    private boolean holds(List<byte[]> workbooks, int round) {
        if (workbooks.size() != 1) {
            stage.say("closing.workbooks", Map.of("count", workbooks.size()));
            return false;
        }
        List<String> differences =
                new TownVerdict(campaign, townships).differences(BureauTable.of(workbooks.get(0)), round);
        stage.say(
                differences.isEmpty() ? "closing.round.right" : "closing.round.wrong",
                Map.of(
                        "round",
                        campaign.rounds().get(round).title(),
                        "columns",
                        campaign.form().columns().size(),
                        "units",
                        townships.size(),
                        "count",
                        differences.size()));
        differences.stream().limit(SHOWN).forEach(difference -> stage.say("difference", Map.of("what", difference)));
        return differences.isEmpty();
    }
}
