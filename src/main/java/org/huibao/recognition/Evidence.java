package org.huibao.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.ReportingUnit;
import org.jspecify.annotations.Nullable;

/**
 * What around a table says whose it is: its 填报单位, title and sheet name, the file's name and folders, the mail's subject.
 *
 * @param clues the text that names each unit
 * @param strange a 填报单位 that is neither a unit nor the collecting office, or empty
 * @param strangePlace where it stands, or null
 */
record Evidence(
        Map<ReportingUnit, String> clues,
        String strange,
        @Nullable Place strangePlace) {

    static Evidence of(Surroundings around, String sheet, Clues clues, Names names) {
        Map<ReportingUnit, String> told = new LinkedHashMap<>();
        String reporter = around.reporter();
        boolean strange = !reporter.isEmpty() && !names.isReportingUnit(reporter);
        if (!reporter.isEmpty()) {
            Set<ReportingUnit> named = names.unit(reporter).map(Set::of).orElseGet(() -> names.mentioned(reporter));
            strange &= named.size() != 1;
            tell(told, named, "填报单位：" + reporter);
        }
        tell(told, names.mentioned(around.title()), around.title());
        tell(told, names.mentioned(sheet), sheet);
        for (String segment : segments(clues.path())) {
            tell(told, names.mentioned(segment), segment);
        }
        tell(told, names.mentioned(clues.subject()), clues.subject());
        return new Evidence(told, strange ? reporter : "", around.reporterPlace());
    }

    /** A text that mentions several units, such as a list of them, tells nothing. */
    private static void tell(Map<ReportingUnit, String> told, Set<ReportingUnit> mentioned, String text) {
        if (mentioned.size() == 1) {
            told.putIfAbsent(mentioned.iterator().next(), text);
        }
    }

    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("[/!]")) {
            segments.add(segment.replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""));
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

    /** Why a name is nobody's: perhaps it was meant to be a unit's, which is only proposed. */
    static Finding unknown(Names names, String name, @Nullable Place place) {
        return names.like(name)
                .map(unit ->
                        Finding.of(FindingCode.UNIT_NEAR_MATCH, Map.of("name", name.strip(), "proposed", unit.name())))
                .orElseGet(() -> Finding.of(
                        FindingCode.UNIT_UNKNOWN, Map.of("name", name.strip(), "case", name.isBlank() ? "nobody" : "")))
                .at(place);
    }
}
