package org.huibao.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;

/**
 * A county whose townships fill in the founding campaign's form, each in its own way: figures follow from a seed, and so
 * do the workbooks. Knows the form and nothing of the program that reads it.
 */
public final class MadeCounty {
    private static final MadeOccasion FIRST = new MadeOccasion("第一次", LocalDate.of(2023, 1, 11));

    private final Campaign campaign;
    private final long seed;

    public MadeCounty(Campaign campaign, long seed) {
        this.campaign = campaign;
        this.seed = seed;
    }

    /** One workbook of every unit of the roster, in its order, for the first round. */
    public List<MadePaper> papers() throws IOException {
        List<MadePaper> papers = new ArrayList<>();
        for (ReportingUnit unit : campaign.roster().units()) {
            papers.add(paper(unit, papers.size()));
        }
        return papers;
    }

    private MadePaper paper(ReportingUnit unit, int number) throws IOException {
        Random random = new Random(seed * 1000 + number);
        MadeTable table =
                new MadeTable(unit, number, MadeHabit.of(number), FIRST, MadeFigures.of(random), MadeMistake.NONE);
        return new MadeWorkbook(campaign, table, random).paper();
    }
}
