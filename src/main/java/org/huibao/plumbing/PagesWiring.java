package org.huibao.plumbing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.huibao.desk.entry.Languages;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

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

    /** After a form has been handed in a browser is led on with 303, which it must follow with GET. */
    @Bean
    SmartInitializingSingleton seeOther(ThymeleafViewResolver pages) {
        return () -> pages.setRedirectHttp10Compatible(false);
    }

    /** What a page tells is told of one moment. */
    @Bean
    WebMvcConfigurer looks(Store store) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new LookOfPage(store.dataSource()));
            }
        };
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Languages();
    }
}
