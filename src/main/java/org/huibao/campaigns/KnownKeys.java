package org.huibao.campaigns;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The places of a campaign folder's files where keys may stand, each with its keys in the order in which they are told.
 * {@code docs/campaign-files.md} has a sentence for every one of them.
 */
enum KnownKeys {
    CAMPAIGN(
            CampaignFile.NAME,
            "",
            "id",
            "title",
            "notice",
            "zone",
            "reporting-unit",
            "contact",
            "follows",
            "rounds",
            "bureau",
            "reminders",
            "forwarding",
            "letters"),
    CONTACT(CampaignFile.NAME, "contact", "name", "phone", "email"),
    ROUND(CampaignFile.NAME, "rounds", "id", "title", "period", "opens", "due", "forward"),
    BUREAU(CampaignFile.NAME, "bureau", "name", "contact", "email"),
    REMINDERS(CampaignFile.NAME, "reminders", "before", "after", "hours", "escalate-after"),
    FORWARDING(
            CampaignFile.NAME,
            "forwarding",
            "incomplete",
            "doubtful",
            "approval",
            "approver",
            "silence",
            "on-holiday",
            "rows"),
    LETTERS(CampaignFile.NAME, "letters", "locale"),
    FORM(FormFile.NAME, "", "title", "aliases", "stub", "layout", "empty", "columns", "rules"),
    STUB(FormFile.NAME, "stub", "header", "aliases"),
    COLUMN(
            FormFile.NAME,
            "columns",
            "key",
            "no",
            "header",
            "type",
            "unit",
            "scale",
            "aggregate",
            "required",
            "empty",
            "columns"),
    RULE(FormFile.NAME, "rules", "rule", "severity", "message", "tolerance"),
    UNIT(UnitsFile.NAME, "", "code", "name", "aliases", "emails", "contact", "phone"),
    HOLIDAY(HolidaysFile.NAME, "", "date", "day", "name");

    private final String file;
    private final String place;
    private final Set<String> keys;

    KnownKeys(String file, String place, String... keys) {
        this.file = file;
        this.place = place;
        this.keys = Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(keys)));
    }

    String file() {
        return file;
    }

    /** The key below which these stand; empty for the file's own. */
    String place() {
        return place;
    }

    Set<String> keys() {
        return keys;
    }
}
