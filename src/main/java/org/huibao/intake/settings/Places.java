package org.huibao.intake.settings;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The folders of the service. Relative ones lie under {@code huibao.home}, which is the working directory unless set.
 *
 * @param campaigns one folder for each notice
 * @param routes the floor plan; where it is absent the packaged copy is used
 * @param inbox where people drop files
 * @param outbox what the service hands to people
 * @param data what only the service touches
 */
@ConfigurationProperties("huibao")
public record Places(
        @DefaultValue("") Path home,
        @DefaultValue("campaigns") Path campaigns,
        @DefaultValue("routes") Path routes,
        @DefaultValue("inbox") Path inbox,
        @DefaultValue("outbox") Path outbox,
        @DefaultValue("data") Path data) {

    public Places {
        home = home.toAbsolutePath().normalize();
        campaigns = home.resolve(campaigns).normalize();
        routes = home.resolve(routes).normalize();
        inbox = home.resolve(inbox).normalize();
        outbox = home.resolve(outbox).normalize();
        data = home.resolve(data).normalize();
    }

    /** The usual folders of one home. */
    public static Places in(Path home) {
        return new Places(
                home, Path.of("campaigns"), Path.of("routes"), Path.of("inbox"), Path.of("outbox"), Path.of("data"));
    }
}
