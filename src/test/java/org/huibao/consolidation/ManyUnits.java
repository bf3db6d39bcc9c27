package org.huibao.consolidation;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.huibao.vocabulary.Forwarding.Rows;
import org.huibao.vocabulary.Standing;

/** A program that writes the table of very many units, each of which exists only while it is looked at. */
final class ManyUnits {
    private ManyUnits() {}

    public static void main(String[] arguments) throws Exception {
        int units = Integer.parseInt(arguments[0]);
        ConsolidatedTable.of(snapshot(units)).write(Path.of(arguments[1]));
    }

    static Snapshot snapshot(int units) {
        ExampleCampaign campaign = new ExampleCampaign();
        return new Snapshot(campaign.reportingTo(Rows.UNITS, List.of()), ExampleCampaign.round(), () -> reports(units));
    }

    private static Iterator<UnitReport> reports(int units) {
        return IntStream.range(0, units)
                .mapToObj(i -> new UnitReport(
                        ExampleCampaign.unit(i),
                        Standing.ACCEPTED,
                        false,
                        ExampleCampaign.figures(new Random(i)),
                        List.of()))
                .iterator();
    }
}
