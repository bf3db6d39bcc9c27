package org.huibao.recognition.whose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibao.lexicon.OurWords;
import org.huibao.lexicon.PlaceWords;
import org.huibao.lexicon.PlainText;
import org.huibao.recognition.layout.CandidateForm;
import org.huibao.recognition.layout.Surroundings;
import org.huibao.recognition.words.Legible;
import org.huibao.recognition.words.Names;
import org.huibao.recognition.words.Title;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Special;
import org.jspecify.annotations.Nullable;

/**
 * What around a table says whose it is: its 填报单位, title and sheet name, the file's name and folders, the mail's subject.
 *
 * @param clues the text that names each unit
 * @param strange a 填报单位 that is neither a unit nor the collecting office, or empty
 * @param strangePlace where it stands, or null
 * @param near a word of the sheet's, the file's or the subject's name that is like a unit's, or empty
 * @param elsewhere words that name another area's township, or another area, or empty
 * @param blank the unit for which the blank was made in which the table stands, if who sent it may report for it, or null
 */
public record Evidence(
        Map<ReportingUnit, String> clues,
        String strange,
        @Nullable Place strangePlace,
        String near,
        String elsewhere,
        @Nullable ReportingUnit blank) {
    private static final Pattern STEP = Pattern.compile("[/!]");
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{IsHan}]+");

    public static Evidence of(CandidateForm table, Clues clues) {
        Surroundings around = table.around();
        String sheet = Legible.of(table.fit().page().sheetName());
        Names names = table.names();
        Map<ReportingUnit, String> told = new LinkedHashMap<>();
        String reporter = around.reporter();
        boolean strange = !reporter.isEmpty() && !names.isReportingUnit(reporter);
        if (!reporter.isEmpty()) {
            Set<ReportingUnit> named = names.unit(reporter).map(Set::of).orElseGet(() -> names.mentioned(reporter));
            strange &= named.size() != 1;
            tell(told, named, OurWords.REPORTED_BY + reporter);
        }
        tell(told, names.mentioned(around.title()), around.title());
        tell(told, names.mentioned(sheet), sheet);
        for (String segment : segments(clues.path())) {
            tell(told, names.mentioned(segment), segment);
        }
        tell(told, names.mentioned(clues.subject()), clues.subject());
        return new Evidence(
                told,
                strange ? reporter : "",
                around.reporterPlace(),
                near(sheet, clues, names),
                elsewhere(table, clues),
                blank(table, clues).orElse(null));
    }

    private static Optional<ReportingUnit> blank(CandidateForm table, Clues clues) {
        return Optional.ofNullable(clues.stamp())
                .flatMap(stamp -> stamp.unitIn(table.fit().form().campaign()))
                .filter(unit -> clues.fromCountyStaff() || clues.sender().contains(unit));
    }

    private static String near(String sheet, Clues clues, Names names) {
        return Stream.concat(Stream.of(sheet, clues.subject()), segments(clues.path()).stream())
                .flatMap(text -> NO_WORD.splitAsStream(text))
                .filter(word -> word.length() >= 3 && names.like(word).isPresent())
                .findFirst()
                .orElse("");
    }

    private static String elsewhere(CandidateForm table, Clues clues) {
        Surroundings around = table.around();
        String rest = Title.rest(around.title(), table.fit().form());
        if (table.names().isAnotherArea(rest)) {
            return around.title();
        }
        if (table.names().isAnotherArea(around.reporter())) {
            return around.reporter();
        }
        String sheet = Legible.of(table.fit().page().sheetName());
        return Stream.of(around.reporter(), around.title(), sheet, clues.path(), clues.subject())
                .flatMap(text -> table.names().foreign(text).stream())
                .findFirst()
                .orElse("");
    }

    /**
     * What around the table cannot go with rows that name these units: another area, or a 填报单位 that is on nobody's
     * list. A slip of the pen in one of their own names says nothing against them.
     */
    Optional<String> against(Set<ReportingUnit> filled, Names names) {
        if (!elsewhere.isEmpty()) {
            return Optional.of(elsewhere);
        }
        boolean other = !strange.isEmpty()
                && names.isOnRosterLevel(strange)
                && !PlaceWords.EVERYBODY.matches(PlainText.of(strange))
                && !names.isAbove(strange)
                && names.like(strange).filter(filled::contains).isEmpty();
        return other ? Optional.of(OurWords.REPORTED_BY + strange) : Optional.empty();
    }

    /** A text that mentions several units, such as a list of them, tells nothing. */
    private static void tell(Map<ReportingUnit, String> told, Set<ReportingUnit> mentioned, String text) {
        if (mentioned.size() == 1) {
            told.putIfAbsent(mentioned.iterator().next(), text);
        }
    }

    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : STEP.split(path)) {
            segments.add(EXTENSION.matcher(segment).replaceFirst(""));
        }
        return segments;
    }

    Set<ReportingUnit> units() {
        return clues.keySet();
    }

    /** The text that names the unit, empty where none does. */
    String clue(ReportingUnit unit) {
        return clues.getOrDefault(unit, "");
    }

    Finding conflict(ReportingUnit one, ReportingUnit other) {
        return conflict(one.name(), clue(one), other.name(), clue(other));
    }

    /** Why two clues cannot both be right. */
    static Finding conflict(String one, String oneClue, String other, String otherClue) {
        return Finding.of(
                FindingCode.UNIT_CONFLICT,
                Map.of("one", one, "oneClue", oneClue, "other", other, "otherClue", otherClue));
    }

    /** Why the table is nobody's as a whole. */
    Finding unknown(Names names) {
        return unknown(names, strange.isEmpty() ? near : strange, strangePlace);
    }

    /** Why a name is nobody's: perhaps it was meant to be a unit's, which is only proposed. */
    static Finding unknown(Names names, String name, @Nullable Place place) {
        return names.like(name)
                .map(unit ->
                        Finding.of(FindingCode.UNIT_NEAR_MATCH, Map.of("name", name.strip(), "proposed", unit.name())))
                .orElseGet(() -> Finding.of(FindingCode.UNIT_UNKNOWN, Map.of("name", name.strip()))
                        .as(name.isBlank() ? Special.NOBODY : null))
                .at(place);
    }
}
