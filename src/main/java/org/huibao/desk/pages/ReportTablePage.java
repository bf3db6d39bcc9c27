package org.huibao.desk.pages;

import java.util.List;
import java.util.Map;
import org.huibao.campaigns.InForce;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.forwarding.SendingByHand;
import org.huibao.ledger.Standings;
import org.huibao.ledger.UnitStanding;
import org.huibao.vocabulary.Standing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 汇总表 as it would be sent now, with who is missing from it and why, and what in it is still to be explained. */
@Controller
class ReportTablePage {
    private final InForce campaigns;
    private final Standings standings;
    private final SendingByHand upward;
    private final SheetsAsSent sheets;

    ReportTablePage(InForce campaigns, Standings standings, SendingByHand upward, SheetsAsSent sheets) {
        this.campaigns = campaigns;
        this.standings = standings;
        this.upward = upward;
        this.sheets = sheets;
    }

    @GetMapping("/campaigns/{id}/rounds/{round}/report/table")
    String table(@PathVariable String id, @PathVariable String round, Model page) {
        ChosenRound chosen = ChosenRound.of(campaigns, id, round);
        List<UnitStanding> units = standings.of(chosen.campaign(), chosen.round());
        page.addAttribute("campaign", chosen.campaign());
        page.addAttribute("round", chosen.round());
        page.addAttribute("missing", names(units, Standing.MISSING));
        page.addAttribute("returned", names(units, Standing.RETURNED));
        page.addAttribute("queried", names(units, Standing.QUERIED));
        page.addAttribute("exempt", names(units, Standing.EXEMPT));
        page.addAttribute(
                "sheet",
                sheets.in(upward.preview(chosen.campaign(), chosen.round())).stream()
                        .findFirst()
                        .map(sheet -> ShownSheet.of(sheet, Map.of()))
                        .orElse(null));
        return "pages/report-table";
    }

    private static List<String> names(List<UnitStanding> units, Standing standing) {
        return units.stream()
                .filter(unit -> unit.standing() == standing)
                .map(unit -> unit.unit().name())
                .toList();
    }
}
