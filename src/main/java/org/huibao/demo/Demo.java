package org.huibao.demo;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.huibao.commands.Playing;
import org.huibao.commands.Terminal;
import org.huibao.commands.Words;
import org.huibao.vocabulary.Campaign;

/**
 * The demo: this process is the town with its mail server, another one is the ordinary service, whose clock the demo
 * moves from event to event. Nothing but this machine's loopback and a fresh folder is touched.
 */
public final class Demo implements Playing {
    private static final String BEGIN = "2023-01-03T08:00";
    private static final Duration READING = Duration.ofSeconds(5);

    @Override
    public int play(Terminal terminal, Clock real, Locale locale, Wish wish) {
        Chatter.silence();
        Words words = Words.in("demo", locale);
        Stage stage = new Stage(terminal.out(), words, wish.fast() ? Duration.ZERO : READING, Play.SCENES);
        Instant begun = real.instant();
        try {
            DemoHome home = DemoHome.in(wish.folder());
            return play(stage, home, locale, desk -> {
                        stage.say(
                                "took",
                                Map.of(
                                        "seconds",
                                        Duration.between(begun, real.instant()).toSeconds()));
                        if (wish.stay()) {
                            stage.say("stay", Map.of("address", desk.oneTimeAddress()));
                            desk.untilStopped();
                        }
                    })
                    ? 0
                    : 1;
        } catch (IOException | Failed failed) {
            terminal.err().println(words.of("failed", Map.of("why", String.valueOf(failed.getMessage()))));
            return 1;
        }
    }

    /** What is done with the desk when the play is over. */
    private interface Afterwards {
        void with(ServeProcess desk) throws IOException;
    }

    private static boolean play(Stage stage, DemoHome home, Locale locale, Afterwards afterwards) throws IOException {
        Campaign campaign = home.campaign();
        Townships townships = new Townships(campaign);
        String secret = secret();
        stage.say("opening", Map.of("title", campaign.title(), "units", townships.size(), "home", home.path()));
        try (Town town = new Town(campaign, secret)) {
            stage.say("town", Map.of("smtp", town.smtpPort(), "imap", town.imapPort()));
            home.keep(secret, BEGIN);
            try (ServeProcess service = ServeProcess.start(home, settings(town), locale)) {
                Interface desk = new Interface(service.address(), secret);
                stage.say("service", Map.of("address", desk.address()));
                TownPost post = new TownPost(town, campaign.contact().email(), home);
                new Play(new Scenes(campaign, townships, post, service, desk, stage)).perform();
                boolean right = new Closing(stage, campaign, townships).hold(town);
                new Epilogue(stage, home, campaign, secret).say();
                afterwards.with(service);
                return right;
            }
        }
    }

    private static Map<String, String> settings(Town town) {
        Map<String, String> settings = new TreeMap<>(town.settings());
        settings.put("huibao.inbox-quiet", "0s");
        settings.put("huibao.inbox-poll", "300ms");
        return settings;
    }

    private static String secret() {
        byte[] bytes = new byte[12];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
