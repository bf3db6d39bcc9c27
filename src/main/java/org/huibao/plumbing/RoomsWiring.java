package org.huibao.plumbing;

import jakarta.servlet.MultipartConfigElement;
import java.time.Clock;
import org.huibao.campaigns.InForce;
import org.huibao.checking.Checking;
import org.huibao.checking.EarlierFigures;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.intake.settings.LimitSettings;
import org.huibao.judging.ArrivalClues;
import org.huibao.judging.DocumentJudging;
import org.huibao.judging.InTime;
import org.huibao.judging.JudgingAsClaimed;
import org.huibao.judging.JudgingStages;
import org.huibao.judging.Stumbles;
import org.huibao.judging.TakingApart;
import org.huibao.judging.Threads;
import org.huibao.reading.Reading;
import org.huibao.reading.cost.Limits;
import org.huibao.recognition.Recognition;
import org.huibao.recognition.whose.RoundMemory;
import org.huibao.vocabulary.RealTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rooms that know no framework, made for the service; beans that routes call are named like their routes. */
@Configuration(proxyBeanMethods = false)
class RoomsWiring {
    private static final long REST_OF_A_REQUEST = 1L << 20;

    @Bean
    RealTime realTime() {
        return RealTime.from(Clock.systemUTC(), System::nanoTime);
    }

    @Bean
    Reading tables(LimitSettings limits) {
        return new Reading(new Limits(
                limits.document().toBytes(),
                Limits.USUAL.unpacked(),
                Limits.USUAL.entries(),
                limits.cells(),
                limits.sheets(),
                Limits.USUAL.memory()));
    }

    /** An upload may be as large as a mail; beside the file a request holds a few words. */
    @Bean
    MultipartConfigElement requestSize(LimitSettings limits) {
        long file = limits.mail().toBytes();
        return new MultipartConfigElement("", file, file + REST_OF_A_REQUEST, 0);
    }

    @Bean
    Recognition forms(Clock clock, RoundMemory memory) {
        return new Recognition(clock, memory);
    }

    @Bean
    Checking checks(EarlierFigures earlier) {
        return Checking.atArrival(earlier);
    }

    @Bean
    DocumentJudging judging(Reading tables, Recognition forms, Checking checks, InForce campaigns) {
        return new DocumentJudging(
                new DocumentJudging.Rooms(tables, forms, checks), campaigns, new InTime(), Stumbles.LET_OUT);
    }

    @Bean
    JudgingAsClaimed judgingAsClaimed(TakingApart opening, Reading tables, Recognition forms, Checking checks) {
        return new JudgingAsClaimed(opening, new DocumentJudging.Rooms(tables, forms, checks));
    }

    @Bean
    ArrivalClues clues(InForce campaigns, Arrivals arrivals, ObjectProvider<Threads> threads) {
        return new ArrivalClues(campaigns, arrivals, threads.getIfAvailable(() -> Threads.NONE));
    }

    /** Each of the three routes finds its stage under its own name. */
    @Bean({"reading", "recognition", "checking"})
    JudgingStages stages(TakingApart opening, DocumentJudging judging, ArrivalClues clues) {
        return new JudgingStages(opening, judging, clues);
    }
}
