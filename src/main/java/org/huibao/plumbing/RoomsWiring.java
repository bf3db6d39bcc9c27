package org.huibao.plumbing;

import java.time.Clock;
import org.huibao.checking.Checking;
import org.huibao.checking.EarlierFigures;
import org.huibao.intake.RealTime;
import org.huibao.reading.Reading;
import org.huibao.recognition.Recognition;
import org.huibao.recognition.RoundMemory;
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
    Recognition forms(Clock clock, RoundMemory memory) {
        return new Recognition(clock, memory);
    }

    @Bean
    Checking checks(EarlierFigures earlier) {
        return new Checking(earlier);
    }
}
