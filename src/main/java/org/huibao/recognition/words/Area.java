package org.huibao.recognition.words;

import java.util.Optional;
import java.util.regex.Matcher;
import org.huibao.lexicon.Offices;
import org.huibao.lexicon.PlaceWords;
import org.huibao.lexicon.PlainText;
import org.huibao.vocabulary.Campaign;

/**
 * The area that an office collects from, told from other areas: the same township's name occurs in neighbouring ones.
 *
 * @param own for instance 石柱县 for 石柱土家族自治县民政局
 * @param above the area of the bureau that it reports to, or empty
 */
record Area(String own, String above) {
    static Area of(Campaign campaign) {
        return new Area(
                of(PlainText.of(campaign.reportingUnit())),
                of(PlainText.of(
                        campaign.bureau() == null ? "" : campaign.bureau().name())));
    }

    private static String of(String office) {
        return PlaceWords.inCommonSpeech(Offices.place(office));
    }

    /** Whether the office, or its area, is meant: 德化县 for 德化县民政局. */
    boolean isNamed(String office) {
        return own.length() >= 2 && of(office).equals(own);
    }

    boolean isAbove(String office) {
        return above.length() >= 2 && of(office).equals(above)
                || of(office).length() >= 2 && own.startsWith(of(office));
    }

    /** Whether what stands before a unit's name may be the area it lies in: 石柱县, 重庆市石柱县, but not 忠县. */
    boolean mayHold(String before) {
        if (before.length() >= 2 && own.startsWith(before)) {
            return true;
        }
        Matcher area = PlaceWords.BEFORE_UNIT.in(before);
        return area.matches() && !isForeign(area.group("area"));
    }

    /** The other area's name that a text before a unit's name ends with; empty where it ends with none. */
    Optional<String> foreign(String before) {
        Matcher area = PlaceWords.BEFORE_UNIT.in(before);
        return area.find() && isForeign(area.group("area")) ? Optional.of(area.group("area")) : Optional.empty();
    }

    /** Whether the whole text is another area's name. */
    boolean isAnother(String text) {
        return PlaceWords.WHOLE_AREA.matches(text) && isForeign(text);
    }

    private boolean isForeign(String text) {
        String area = PlaceWords.inCommonSpeech(text);
        return own.length() > 1
                && PlaceWords.AREA_BEHIND.matches(own)
                && !PlaceWords.NO_AREA.matches(area)
                && !PlaceWords.LARGE_AREA.matches(area)
                && !isPartOf(own, area)
                && !isPartOf(above, area);
    }

    private static boolean isPartOf(String known, String area) {
        return known.length() >= 2 && (area.endsWith(known) || known.startsWith(area) || known.endsWith(area));
    }
}
