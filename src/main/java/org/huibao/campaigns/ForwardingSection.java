package org.huibao.campaigns;

import org.huibao.vocabulary.Forwarding;

/** The {@code forwarding:} of {@code campaign.yaml}. */
final class ForwardingSection {

    private ForwardingSection() {}

    static Forwarding read(Section campaign) {
        return campaign.section("forwarding", KnownKeys.FORWARDING.keys())
                .map(ForwardingSection::forwarding)
                .orElse(Forwarding.USUAL);
    }

    private static Forwarding forwarding(Section section) {
        Forwarding usual = Forwarding.USUAL;
        Mailbox.check(section, "approver");
        return new Forwarding(
                WordChoice.of(section, "incomplete", Forwarding.Incomplete.class, usual.incomplete()),
                WordChoice.of(section, "doubtful", Forwarding.Doubtful.class, usual.doubtful()),
                WordChoice.of(section, "approval", Forwarding.Approval.class, usual.approval()),
                section.textOrNull("approver"),
                WordChoice.of(section, "silence", Forwarding.Silence.class, usual.silence()),
                WordChoice.of(section, "on-holiday", Forwarding.OnHoliday.class, usual.onHoliday()),
                WordChoice.of(section, "rows", Forwarding.Rows.class, usual.rows()));
    }
}
