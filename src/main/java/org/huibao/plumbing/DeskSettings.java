package org.huibao.plumbing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the interface answers.
 *
 * @param port 0 picks a free one
 * @param apiToken what programs must show; the interface is off while it is not set
 */
@ConfigurationProperties("huibao.desk")
record DeskSettings(
        @DefaultValue("8080") int port,
        @DefaultValue("127.0.0.1") String bind,
        @Nullable String apiToken) {

    boolean isOff() {
        return apiToken == null || apiToken.isBlank();
    }

    /** The token stays out of logs. */
    @Override
    public String toString() {
        return bind + ":" + port;
    }
}
