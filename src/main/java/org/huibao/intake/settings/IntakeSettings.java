package org.huibao.intake.settings;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.vocabulary.Campaign;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is watched, and how.
 *
 * @param inboxQuiet how long a file must stand still before it is taken; zero where files arrive by rename
 * @param mailbox the mailbox of an office that has one
 * @param mailboxes further mailboxes, by name
 * @param operator the person who runs the service
 */
@ConfigurationProperties("huibao")
public record IntakeSettings(
        @DefaultValue("10s") Duration inboxQuiet,
        @DefaultValue("2s") Duration inboxPoll,
        @Nullable MailboxSettings mailbox,
        @Nullable Map<String, MailboxSettings> mailboxes,
        @DefaultValue Operator operator) {

    public IntakeSettings {
        if (inboxQuiet.isNegative()) {
            throw new SettingsProblem("huibao.inbox-quiet", "not-positive", inboxQuiet.toString());
        }
        if (inboxPoll.isNegative() || inboxPoll.isZero()) {
            throw new SettingsProblem("huibao.inbox-poll", "not-positive", inboxPoll.toString());
        }
        Optional.ofNullable(mailbox).filter(MailboxSettings::isSet).ifPresent(one -> one.check("huibao.mailbox"));
        Optional.ofNullable(mailboxes).orElse(Map.of()).forEach((name, one) -> one.check("huibao.mailboxes." + name));
    }

    /** The name under which the only mailbox goes. */
    public static final String MAIN = "main";

    /** @param email the mailboxes whose mail counts as county staff's */
    public record Operator(@DefaultValue List<String> email) {
        public Operator {
            email = email.stream()
                    .map(address -> address.strip().toLowerCase(Locale.ROOT))
                    .toList();
        }
    }

    /** Whom at the county a campaign's notices go to: its contact and the operator. */
    public List<String> countyMailboxes(Campaign campaign) {
        return Stream.concat(Stream.of(campaign.contact().email()), operator.email().stream())
                .map(address -> address.strip().toLowerCase(Locale.ROOT))
                .filter(address -> address.contains("@"))
                .distinct()
                .toList();
    }

    /** Every mailbox that has a host, by name. */
    public Map<String, MailboxSettings> watched() {
        Map<String, MailboxSettings> all = new LinkedHashMap<>();
        Optional.ofNullable(mailbox).ifPresent(one -> all.put(MAIN, one));
        Optional.ofNullable(mailboxes).ifPresent(all::putAll);
        all.values().removeIf(one -> !one.isSet());
        return all;
    }
}
