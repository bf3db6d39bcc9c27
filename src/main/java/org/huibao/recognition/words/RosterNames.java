package org.huibao.recognition.words;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huibao.lexicon.PlaceWords;
import org.huibao.vocabulary.ReportingUnit;
import org.jspecify.annotations.Nullable;

/**
 * Every name of a list of units: the official ones and the aliases, each as people say it where only one unit is called so
 * (石柱县 for 石柱土家族自治县, 国家发改委 for 国家发展和改革委员会), and the short ones without the word for their kind (石柱, 内蒙古).
 */
final class RosterNames {
    private final Map<String, ReportingUnit> whole = new LinkedHashMap<>();
    private final Map<String, ReportingUnit> shorts;
    /** The first unit of each name without the word for its kind. */
    private final Map<String, ReportingUnit> kindless = new HashMap<>();

    /**
     * @param plain how names are written to be compared
     */
    RosterNames(List<ReportingUnit> units, UnaryOperator<String> plain) {
        units.forEach(unit -> Stream.concat(Stream.of(unit.name()), unit.aliases().stream())
                .map(plain)
                .forEach(name -> whole.put(name, unit)));
        whole.putAll(ofOneUnit(units, unit -> said(plain.apply(unit))));
        shorts = ofOneUnit(units, unit -> PlaceWords.withoutKind(said(plain.apply(unit))));
        whole.forEach((name, unit) -> {
            String kind = PlaceWords.withoutKind(name);
            if (kind.length() >= Thresholds.SHORTEST_NAME) {
                kindless.putIfAbsent(kind, unit);
            }
        });
    }

    private static String said(String name) {
        return PlaceWords.officeInCommonSpeech(PlaceWords.inCommonSpeech(name));
    }

    /** The names that one unit has and no other, beside those that are known already. */
    private Map<String, ReportingUnit> ofOneUnit(List<ReportingUnit> units, UnaryOperator<String> called) {
        Map<String, ReportingUnit> names = new LinkedHashMap<>();
        Set<String> twice = new HashSet<>();
        for (ReportingUnit unit : units) {
            String name = called.apply(unit.name());
            if (name.length() >= Thresholds.SHORTEST_NAME
                    && !whole.containsKey(name)
                    && names.put(name, unit) != null) {
                twice.add(name);
            }
        }
        names.keySet().removeAll(twice);
        return names;
    }

    /** The unit that is called so and no more. */
    Optional<ReportingUnit> exactly(String name) {
        ReportingUnit unit = find(name);
        return Optional.ofNullable(unit == null ? find(PlaceWords.provinceInCommonSpeech(said(name))) : unit);
    }

    private @Nullable ReportingUnit find(String name) {
        ReportingUnit unit = whole.get(name);
        return unit == null ? shorts.get(name) : unit;
    }

    /** Those that are not shortened: each with its unit, in the order of the list. */
    Map<String, ReportingUnit> whole() {
        return Collections.unmodifiableMap(whole);
    }

    /** The unit whose name is the same but for its kind: 龙潭镇 for 龙潭乡. */
    Optional<ReportingUnit> ofOtherKind(String name) {
        return Optional.ofNullable(kindless.get(PlaceWords.withoutKind(name)));
    }
}
