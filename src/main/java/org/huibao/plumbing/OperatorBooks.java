package org.huibao.plumbing;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.huibao.commands.OperatorBook;
import org.huibao.intake.settings.Places;
import org.huibao.journal.Changes;
import org.huibao.journal.Journal;
import org.huibao.operators.OneTimeAddresses;
import org.huibao.operators.Operators;
import org.huibao.operators.Passwords;
import org.huibao.vocabulary.RealTime;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the book of operators beside a service that may run: of the service's parts only those that it needs. */
public final class OperatorBooks {
    private OperatorBooks() {}

    /** See {@link OperatorBook.Opening}. */
    public static int with(List<String> settings, Locale locale, ToIntFunction<OperatorBook> work) {
        try (ConfigurableApplicationContext parts = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .properties("logging.level.org.huibao=WARN")
                .run(settings.toArray(String[]::new))) {
            return work.applyAsInt(parts.getBean(OperatorBook.class));
        } catch (RuntimeException failed) {
            return StartRefused.of(failed).tell(System.err, locale);
        }
    }

    /** What the book needs; not found by the service, which has these parts itself. */
    @EnableConfigurationProperties({Places.class, DeskSettings.class})
    static class Parts {
        @Bean
        Store store(ConfigurableEnvironment environment, Places places) {
            return StoreWiring.open(environment, places.data());
        }

        @Bean
        OperatorBook book(Store store, DeskSettings desk, ConfigurableEnvironment environment) {
            JdbcClient jdbc = JdbcClient.create(store.dataSource());
            Clock real = Clock.systemUTC();
            Changes changes = new Changes(store.writer(), new Journal(jdbc, real), real);
            Operators operators = new Operators(jdbc, changes);
            RealTime time = RealTime.from(real, System::nanoTime);
            return new OperatorBook(
                    operators,
                    new OneTimeAddresses(jdbc, changes, operators, new Passwords(), time),
                    desk.address(FirstAddress.scheme(environment), desk.port()));
        }
    }
}
