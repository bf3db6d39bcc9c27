package org.huibao.campaigns;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huibao.vocabulary.Bureau;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Contact;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.Forwarding;
import org.huibao.vocabulary.Reminders;
import org.huibao.vocabulary.Roster;
import org.jspecify.annotations.Nullable;

/** {@code campaign.yaml}: everything about a campaign but its form and its units. */
final class CampaignFile {
    static final String NAME = "campaign.yaml";
    private static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Shanghai");

    private final Section section;
    private final String id;
    private final @Nullable String title;
    private final @Nullable String notice;
    private final String reportingUnit;
    private final @Nullable String follows;
    private final ZoneId zone;
    private final List<RoundsSection.Written> rounds;
    private final Forwarding forwarding;
    private final Reminders reminders;
    private final Contact contact;
    private final Bureau bureau;
    private final Locale letters;

    /** Asks for every value at once, so that every mistake is told even if another file is broken. */
    private CampaignFile(Section section, String folder) {
        this.section = section;
        this.id = section.text("id", folder);
        this.title = section.textOrNull("title");
        this.notice = section.textOrNull("notice");
        this.reportingUnit = section.text("reporting-unit", "");
        this.follows = section.textOrNull("follows");
        this.zone = section.scalar("zone").flatMap(this::zone).orElse(USUAL_ZONE);
        this.rounds = new RoundsSection(section, zone).read();
        this.forwarding = ForwardingSection.read(section);
        this.reminders = RemindersSection.read(section);
        this.contact = section.section("contact", KnownKeys.CONTACT.keys())
                .map(CampaignFile::contact)
                .orElse(Contact.NONE);
        this.bureau = section.section("bureau", KnownKeys.BUREAU.keys())
                .map(CampaignFile::bureau)
                .orElse(new Bureau("", "", ""));
        this.letters = section.section("letters", KnownKeys.LETTERS.keys())
                .map(CampaignFile::letters)
                .orElse(Locale.SIMPLIFIED_CHINESE);
        checkId(folder);
    }

    static Optional<CampaignFile> read(Path path, String folder, MistakesFound mistakes) {
        return YamlFile.read(path, mistakes)
                .map(root -> new CampaignFile(new Section(root, KnownKeys.CAMPAIGN.keys(), mistakes), folder));
    }

    /** The campaign's id, by default its folder's name. */
    String id() {
        return id;
    }

    ZoneId zone() {
        return zone;
    }

    List<RoundsSection.Written> rounds() {
        return rounds;
    }

    /** Whether the service acts for any of its rounds. */
    boolean isLive() {
        return rounds.stream().anyMatch(each -> !each.round().isDraft());
    }

    Forwarding forwarding() {
        return forwarding;
    }

    Bureau bureau() {
        return bureau;
    }

    Section section() {
        return section;
    }

    Campaign with(Form form, Roster roster) {
        return new Campaign(
                new Campaign.Notice(id, title == null ? form.title() : title, notice, reportingUnit, contact),
                zone,
                follows,
                rounds.stream().map(RoundsSection.Written::round).toList(),
                new Campaign.Correspondence(bureau, reminders, forwarding, letters),
                form,
                roster);
    }

    private void checkId(String folder) {
        section.scalar("id").ifPresent(written -> {
            FolderName.check(section, written);
            if (!id.equals(folder)) {
                section.mistakes().warn(written.line(), Mistake.ID_NOT_FOLDER, "id", id, "folder", folder);
            }
        });
    }

    private Optional<ZoneId> zone(Scalar written) {
        try {
            return Optional.of(ZoneId.of(written.value()));
        } catch (DateTimeException unknown) {
            section.mistakes().error(written.line(), Mistake.UNKNOWN_ZONE, "value", written.value());
            return Optional.empty();
        }
    }

    private static Contact contact(Section section) {
        Mailbox.check(section, "email");
        return new Contact(section.text("name", ""), section.text("phone", ""), section.text("email", ""));
    }

    private static Bureau bureau(Section section) {
        Mailbox.check(section, "email");
        return new Bureau(section.text("name", ""), section.text("contact", ""), section.text("email", ""));
    }

    private static Locale letters(Section section) {
        Optional<Scalar> locale = section.scalar("locale");
        String name = locale.map(Scalar::value).orElse("zh_CN");
        if (!name.equals("zh_CN") && !name.equals("en")) {
            locale.ifPresent(written -> section.bad("locale", written, "zh_CN | en"));
        }
        return name.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
