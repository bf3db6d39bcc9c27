package org.huibao.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;

/** What every township means, round by round, and the tables in which it says so. */
final class Townships {
    private static final long SEED = 2023;

    private final Campaign campaign;
    private final List<Map<String, BigDecimal>> first = new ArrayList<>();

    Townships(Campaign campaign) {
        this.campaign = campaign;
        for (int number = 0; number < size(); number++) {
            first.add(MadeFigures.of(random(number)));
        }
    }

    private static Random random(int number) {
        return new Random(SEED * 1000 + number);
    }

    int size() {
        return campaign.roster().units().size();
    }

    ReportingUnit unit(int number) {
        return campaign.roster().units().get(number);
    }

    /** What the township means in the round (0 or 1); nothing where it never answers. */
    Map<String, BigDecimal> meant(int number, int round) {
        if (number == Roles.IS_SILENT) {
            return Map.of();
        }
        Map<String, BigDecimal> before = first.get(number);
        if (round == 0) {
            return before;
        }
        return number == Roles.FORGETS_WHAT_IT_SAID
                ? MadeFigures.halved(before, "relief_")
                : MadeFigures.grown(before, 1 + number % 4);
    }

    /** The totals that the townships mean together, by column key. */
    Map<String, BigDecimal> totals(int round) {
        Map<String, BigDecimal> totals = new TreeMap<>();
        for (int number = 0; number < size(); number++) {
            meant(number, round).forEach((key, figure) -> totals.merge(key, figure, BigDecimal::add));
        }
        return totals;
    }

    /** What each township means, by its name. */
    Map<String, Map<String, BigDecimal>> rows(int round) {
        Map<String, Map<String, BigDecimal>> rows = new HashMap<>();
        for (int number = 0; number < size(); number++) {
            rows.put(unit(number).name(), meant(number, round));
        }
        return rows;
    }

    /** The table as the township fills it in, with this mistake. */
    MadePaper paper(int number, int round, MadeOccasion occasion, MadeMistake mistake) {
        MadeTable table =
                new MadeTable(unit(number), number, MadeHabit.of(number), occasion, meant(number, round), mistake);
        try {
            return new MadeWorkbook(campaign, table, random(number + 100 * round)).paper();
        } catch (IOException cause) {
            throw new Failed("the table of " + unit(number).name() + " cannot be written", cause);
        }
    }
}
