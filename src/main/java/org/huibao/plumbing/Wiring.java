package org.huibao.plumbing;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The service, put together by Spring. */
@SpringBootApplication(scanBasePackages = "org.huibao")
@ConfigurationPropertiesScan("org.huibao")
public class Wiring {

    /** Starts the service and tells in Chinese why it cannot. */
    public static int start(List<String> settings) {
        return start(settings, Locale.SIMPLIFIED_CHINESE);
    }

    /**
     * Starts the service with the settings of the command line.
     *
     * @param locale the language in which a refusal is told on the error stream
     * @return 0 when it runs, 2 when a setting is wrong, 1 when something unforeseen stands in the way
     */
    public static int start(List<String> settings, Locale locale) {
        OutOfMemory.endsTheProcess();
        return start(settings, locale, System.err);
    }

    static int start(List<String> settings, Locale locale, PrintStream refusals) {
        try {
            SpringApplication.run(Wiring.class, settings.toArray(String[]::new));
            return 0;
        } catch (RuntimeException failed) {
            return StartRefused.of(failed).tell(refusals, locale);
        }
    }
}
