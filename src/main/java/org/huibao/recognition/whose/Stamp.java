package org.huibao.recognition.whose;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.files.Sha256;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;

/**
 * What a blank of ours says of itself where nobody types: which form, whose, for which round. It travels as a document property
 * and, as its check alone, in the page's footer.
 */
public record Stamp(String form, String unit, String round) {
    private static final int CHECKED = 8;
    private static final Pattern TEXT = Pattern.compile("([^/]+)/([^/]+)/([^/]+)/\\p{XDigit}{" + CHECKED + "}");

    public static Stamp of(Campaign campaign, ReportingUnit unit, Round round) {
        return new Stamp(campaign.id(), code(unit), round.id());
    }

    private static String code(ReportingUnit unit) {
        return unit.code().isEmpty() ? unit.name() : unit.code();
    }

    /** What a property says; nothing where its parts do not belong together. */
    static Optional<Stamp> read(String property) {
        Matcher parts = TEXT.matcher(property.strip());
        return parts.matches()
                ? Optional.of(new Stamp(parts.group(1), parts.group(2), parts.group(3)))
                        .filter(stamp -> stamp.text().equals(property.strip()))
                : Optional.empty();
    }

    /** Form, unit, round and check, as the property has them. */
    public String text() {
        return named() + "/" + check();
    }

    /** The short code that tells whether the other three belong together. */
    public String check() {
        return Sha256.of(named().getBytes(StandardCharsets.UTF_8)).substring(0, CHECKED);
    }

    private String named() {
        return String.join("/", form, unit, round);
    }

    public boolean isOf(Campaign campaign) {
        return form.equals(campaign.id());
    }

    /** The unit for which the blank was made, if it is of the campaign and one of its units. */
    Optional<ReportingUnit> unitIn(Campaign campaign) {
        return campaign.roster().units().stream()
                .filter(one -> isOf(campaign) && code(one).equals(unit))
                .findFirst();
    }

    /** The round for which the blank was made, if it is of the campaign and one of its rounds. */
    Optional<Round> roundIn(Campaign campaign) {
        return isOf(campaign) ? campaign.round(round) : Optional.empty();
    }
}
