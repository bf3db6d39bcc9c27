package org.huibao.plumbing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.huibao.intake.settings.MailboxSettings;
import org.huibao.intake.settings.SettingsProblem;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.ConfigurationPropertiesBean;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.stereotype.Component;

/**
 * What stands on the command line and in {@code huibao.yaml} must be settings that exist: a trial run whose
 * {@code only-to} is misspelt would write to everybody. The environment belongs to others as well and is not judged.
 */
@Component
class WrittenSettings implements SmartInitializingSingleton {
    private static final ConfigurationPropertyName OURS = ConfigurationPropertyName.of("huibao");
    private static final String ANY = "*";

    private final ApplicationContext context;
    private final ApplicationArguments arguments;

    WrittenSettings(ApplicationContext context, ApplicationArguments arguments) {
        this.context = context;
        this.arguments = arguments;
    }

    @Override
    public void afterSingletonsInstantiated() {
        arguments.getNonOptionArgs().stream().findFirst().ifPresent(word -> {
            throw new SettingsProblem(word, "unknown-setting", "");
        });
        List<List<String>> known = ConfigurationPropertiesBean.getAll(context).values().stream()
                .flatMap(bean -> Stream.ofNullable(bean.getInstance()))
                .<Class<?>>map(Object::getClass)
                .filter(type -> type.getName().startsWith("org.huibao"))
                .flatMap(type -> keys(prefix(type), type))
                .toList();
        written()
                .filter(name -> known.stream().noneMatch(key -> isOf(name, key)))
                .findFirst()
                .ifPresent(name -> {
                    // the value may be a password
                    throw new SettingsProblem(name.toString(), "unknown-setting", "…");
                });
    }

    private static List<String> prefix(Class<?> type) {
        ConfigurationProperties group = Objects.requireNonNull(type.getAnnotation(ConfigurationProperties.class));
        return List.of(group.value().split("\\."));
    }

    private Stream<ConfigurationPropertyName> written() {
        Iterable<ConfigurationPropertySource> sources = ConfigurationPropertySources.get(context.getEnvironment());
        return StreamSupport.stream(sources.spliterator(), false)
                .filter(WrittenSettings::isOurs)
                .filter(IterableConfigurationPropertySource.class::isInstance)
                .flatMap(source -> ((IterableConfigurationPropertySource) source).stream())
                .filter(OURS::isAncestorOf);
    }

    private static boolean isOurs(ConfigurationPropertySource source) {
        return source.getUnderlyingSource() instanceof PropertySource<?> written
                && (written instanceof CommandLinePropertySource<?>
                        || written.getName().contains("huibao.yaml"));
    }

    /** The keys of a record of settings, element by element as the binder compares them: small letters only. */
    private static Stream<List<String>> keys(List<String> prefix, Class<?> type) {
        return SettingName.components(type).flatMap(component -> {
            List<String> key = with(prefix, SettingName.of(component).toLowerCase(Locale.ROOT));
            Class<?> of = component.getType();
            if (Map.class.isAssignableFrom(of)) {
                return keys(with(key, ANY), MailboxSettings.class);
            }
            return of.isRecord() && of.getName().startsWith("org.huibao") ? keys(key, of) : Stream.of(key);
        });
    }

    private static List<String> with(List<String> key, String element) {
        return Stream.concat(key.stream(), Stream.of(element)).toList();
    }

    /** What follows the key can only be the number of an item of its list. */
    private static boolean isOf(ConfigurationPropertyName name, List<String> key) {
        if (name.getNumberOfElements() < key.size()) {
            return false;
        }
        for (int i = 0; i < name.getNumberOfElements(); i++) {
            boolean fits = i < key.size()
                    ? key.get(i).equals(ANY) || key.get(i).equals(name.getElement(i, Form.UNIFORM))
                    : name.isNumericIndex(i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
