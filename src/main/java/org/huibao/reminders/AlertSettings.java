package org.huibao.reminders;

import java.net.URI;
import java.util.Set;
import org.huibao.intake.settings.SettingsProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * A second way to a person.
 *
 * @param webhook where a small JSON text is posted when something waits for a person, or null
 */
@ConfigurationProperties("huibao.alerts")
record AlertSettings(@Nullable URI webhook) {
    AlertSettings {
        if (webhook != null && webhook.toString().isBlank()) {
            webhook = null;
        }
        if (webhook != null
                && (webhook.getHost() == null || !Set.of("http", "https").contains(webhook.getScheme()))) {
            throw new SettingsProblem("huibao.alerts.webhook", "not-a-web-address", where(webhook));
        }
    }

    /** The address without what comes after the host: many services put their secret there. */
    private static String where(URI webhook) {
        return webhook.getScheme() + "://" + webhook.getHost();
    }

    /** Secrets stay out of logs. */
    @Override
    public String toString() {
        return webhook == null ? "" : where(webhook);
    }
}
