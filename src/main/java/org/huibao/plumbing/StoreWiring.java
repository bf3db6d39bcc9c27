package org.huibao.plumbing;

import javax.sql.DataSource;
import org.huibao.intake.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;

/** Opens the store that the settings name, and hands its parts to the rooms. */
@Configuration(proxyBeanMethods = false)
class StoreWiring {

    @Bean
    DataFolder dataFolder(Places places) {
        return DataFolder.lock(places.data());
    }

    @Bean
    Store store(Environment settings, DataFolder folder) {
        @Nullable String url = settings.getProperty("spring.datasource.url");
        Store store = url == null || url.isBlank()
                ? Store.sqlite(folder.path())
                : Store.at(
                        url,
                        settings.getProperty("spring.datasource.username"),
                        settings.getProperty("spring.datasource.password"));
        return store.migrated();
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(Store store) {
        return store.dataSource();
    }

    @Bean
    PlatformTransactionManager transactionManager(Store store) {
        return store.transactions();
    }
}
