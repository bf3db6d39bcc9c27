package org.huibao.judging;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.huibao.checking.Checking;
import org.huibao.checking.EarlierFigures;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.intake.arrivals.Senders;
import org.huibao.intake.settings.IntakeSettings;
import org.huibao.intake.settings.LimitSettings;
import org.huibao.reading.Reading;
import org.huibao.recognition.Recognition;
import org.huibao.recognition.whose.RoundMemory;
import org.huibao.vocabulary.Campaign;
import org.springframework.util.unit.DataSize;

/** The rooms through which a document goes, on an archive and a table of arrivals. */
public final class ClaimJudging {
    private ClaimJudging() {}

    public static JudgingAsClaimed on(Arrivals arrivals, Archive archive, List<Campaign> campaigns, Clock clock) {
        return new JudgingAsClaimed(
                opening(arrivals, archive, campaigns),
                new DocumentJudging.Rooms(
                        new Reading(),
                        new Recognition(clock, RoundMemory.NONE),
                        Checking.atArrival(EarlierFigures.NONE)));
    }

    static TakingApart opening(Arrivals arrivals, Archive archive, List<Campaign> campaigns) {
        IntakeSettings settings = new IntakeSettings(
                Duration.ZERO, Duration.ofSeconds(2), null, Map.of(), new IntakeSettings.Operator(List.of()));
        DataSize size = DataSize.ofMegabytes(20);
        return new TakingApart(
                arrivals,
                archive,
                new Senders(() -> campaigns, settings, archive),
                new LimitSettings(size, size, 500, 200, size, 1, 5, 1000, 32, size));
    }
}
