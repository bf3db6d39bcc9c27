package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huibao.intake.settings.MailboxSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** A setting that is not in the manual is found here, and so is one that the manual has made up. */
class SettingsPageTests {
    private static final Path PAGE = Path.of("docs/settings.md");

    @Test
    void every_setting_is_in_the_manual() throws Exception {
        assertThat(undocumented(Files.readString(PAGE))).isEmpty();
    }

    @Test
    void a_setting_that_is_missing_in_the_manual_is_noticed() throws Exception {
        assertThat(undocumented(Files.readString(PAGE).replace("`huibao.inbox-quiet`", "")))
                .containsExactly("huibao.inbox-quiet");
    }

    private static List<String> undocumented(String page) throws Exception {
        return settings().stream()
                .filter(setting -> !page.contains("`" + setting + "`") && !page.contains("`" + setting + "."))
                .toList();
    }

    private static List<String> settings() throws Exception {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        List<String> settings = new ArrayList<>();
        for (var candidate : scan.findCandidateComponents("org.huibao")) {
            Class<?> type = Class.forName(candidate.getBeanClassName());
            add(type.getAnnotation(ConfigurationProperties.class).value(), type, settings);
        }
        assertThat(settings).hasSizeGreaterThan(40);
        return settings;
    }

    private static void add(String prefix, Class<?> type, List<String> settings) {
        for (Parameter component : SettingName.components(type).toList()) {
            String key = prefix + "." + kebab(SettingName.of(component));
            if (component.getType() == MailboxSettings.class || isGroup(component.getType())) {
                add(key, component.getType(), settings);
            } else {
                settings.add(Map.class.isAssignableFrom(component.getType()) ? key + ".<name>" : key);
            }
        }
    }

    private static boolean isGroup(Class<?> type) {
        return type.isRecord() && type.getName().startsWith("org.huibao");
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
