package org.huibao.plumbing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.huibao.desk.entry.Languages;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;

/** What pages need beside their rooms: their sentences, and the reader's language. */
@Configuration(proxyBeanMethods = false)
class PagesWiring {

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource sentences = new ResourceBundleMessageSource();
        sentences.setBasename("messages.desk");
        sentences.setDefaultEncoding(StandardCharsets.UTF_8.name());
        sentences.setFallbackToSystemLocale(false);
        sentences.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return sentences;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Languages();
    }
}
