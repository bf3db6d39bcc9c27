package org.huibao.plumbing;

import java.util.List;
import java.util.stream.Stream;
import org.huibao.intake.settings.SettingsProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the interface answers.
 *
 * @param port 0 picks a free one
 * @param apiToken what programs must show; the interface is off while it is not set
 * @param hosts names beside this machine's own under which the desk answers
 * @param behindProxy whether something in front of it encrypts
 */
@ConfigurationProperties("huibao.desk")
record DeskSettings(
        @DefaultValue("8080") int port,
        @DefaultValue("127.0.0.1") String bind,
        @Nullable String apiToken,
        @DefaultValue({}) List<String> hosts,
        @DefaultValue("false") boolean behindProxy) {

    /** All names under which the desk answers but those of this machine itself. */
    List<String> names() {
        return Stream.concat(Stream.of(bind), hosts.stream()).toList();
    }

    /** Whether others than this machine can reach the desk. */
    private boolean isOpenToOthers() {
        return !bind.startsWith("127.") && !bind.equals("::1") && !bind.equals("localhost");
    }

    void mustBeEncrypted(String scheme) {
        if (isOpenToOthers() && !behindProxy && !scheme.equals("https")) {
            throw new SettingsProblem("huibao.desk.bind", "not-encrypted", bind);
        }
    }

    /** Where a person of this machine finds the desk. */
    String address(String scheme, int actualPort) {
        String host = bind.equals("0.0.0.0") || bind.equals("::") ? "127.0.0.1" : bind;
        return scheme + "://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + actualPort;
    }

    boolean isOff() {
        return apiToken == null || apiToken.isBlank();
    }

    /** The token stays out of logs. */
    @Override
    public String toString() {
        return bind + ":" + port;
    }
}
