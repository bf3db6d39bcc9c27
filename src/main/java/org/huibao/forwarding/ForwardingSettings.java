package org.huibao.forwarding;

import java.time.Duration;
import org.huibao.intake.settings.SettingsProblem;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * How reports go upward.
 *
 * @param patience how long a report that is due waits, in real time, for what arrived before its time and is not judged yet
 */
@ConfigurationProperties("huibao.forwarding")
record ForwardingSettings(@Name("wait") @DefaultValue("10m") Duration patience) {
    ForwardingSettings {
        if (patience.isNegative()) {
            throw new SettingsProblem("huibao.forwarding.wait", "not-positive", patience.toString());
        }
    }
}
