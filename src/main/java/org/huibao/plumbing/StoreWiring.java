package org.huibao.plumbing;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.huibao.intake.settings.Places;
import org.huibao.intake.settings.SettingsProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the store that the settings name, and hands its parts to the rooms. */
@Configuration(proxyBeanMethods = false)
class StoreWiring {
    private static final Logger LOG = LoggerFactory.getLogger(StoreWiring.class);

    @Bean
    DataFolder dataFolder(Places places) {
        return DataFolder.lock(places.data());
    }

    @Bean
    Store store(Environment settings, DataFolder folder) {
        return open(settings, folder.path());
    }

    /**
     * The store that the settings name, brought up to date.
     *
     * @param data where it lies unless they name another
     */
    static Store open(Environment settings, Path data) {
        @Nullable String url = settings.getProperty("spring.datasource.url");
        boolean usual = url == null || url.isBlank();
        String key = usual ? "huibao.data" : "spring.datasource.url";
        String place = usual ? data.toString() : String.valueOf(url).replaceAll("\\?.*", "");
        try {
            Store store = usual
                    ? Store.sqlite(data)
                    : Store.at(
                            String.valueOf(url),
                            settings.getProperty("spring.datasource.username"),
                            settings.getProperty("spring.datasource.password"));
            return sound(store, key, place).migrated();
        } catch (SettingsProblem told) {
            throw told;
        } catch (RuntimeException unusable) {
            LOG.debug("the database cannot be used", unusable);
            throw new SettingsProblem(
                    key, "database-unusable", place + ": " + innermost(unusable).getMessage());
        }
    }

    /** A damaged file is worked on by nobody: what it says of letters and figures may be wrong. */
    private static Store sound(Store store, String key, String place) {
        store.damage().ifPresent(damage -> {
            store.close();
            throw new SettingsProblem(key, "database-damaged", place + ": " + damage);
        });
        return store;
    }

    private static Throwable innermost(Throwable trouble) {
        Throwable cause = trouble;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(Store store) {
        return store.dataSource();
    }

    @Bean
    PlatformTransactionManager transactionManager(Store store) {
        return store.transactions();
    }

    @Bean
    TransactionTemplate writer(Store store) {
        return store.writer();
    }
}
