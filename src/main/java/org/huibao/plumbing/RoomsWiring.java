package org.huibao.plumbing;

import java.time.Clock;
import org.huibao.checking.Checking;
import org.huibao.checking.EarlierFigures;
import org.huibao.intake.FirstLoads;
import org.huibao.intake.RealTime;
import org.huibao.reading.Reading;
import org.huibao.recognition.Recognition;
import org.huibao.recognition.RoundMemory;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rooms that know no framework, made for the service. */
@Configuration(proxyBeanMethods = false)
class RoomsWiring {

    @Bean
    RealTime realTime() {
        return new RealTime(Clock.systemUTC());
    }

    @Bean
    Reading tables() {
        return new Reading();
    }

    @Bean
    @ConditionalOnMissingBean
    RoundMemory closedRounds(FirstLoads loads) {
        return new RoundMemory() {
            @Override
            public boolean isForwarded(Campaign campaign, Round round) {
                return loads.isClosed(campaign, round);
            }

            @Override
            public boolean hasValid(Campaign campaign, Round round, ReportingUnit unit) {
                return true;
            }
        };
    }

    @Bean
    Recognition forms(Clock clock, RoundMemory memory) {
        return new Recognition(clock, memory);
    }

    @Bean
    Checking checks(ObjectProvider<EarlierFigures> earlier) {
        return new Checking(earlier.getIfAvailable(() -> EarlierFigures.NONE));
    }
}
