package org.huibao.crash;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.crash.Fed.Mailed;
import org.huibao.crash.Fed.Table;
import org.huibao.crash.Found.Version;

/** Every table that was sent by somebody who may is a version or a duplicate of one, once, with the figures sent. */
final class FiguresChecked {
    private final Fed fed;
    private final Found found;
    private final List<String> problems;

    FiguresChecked(Fed fed, Found found, List<String> problems) {
        this.fed = fed;
        this.found = found;
        this.problems = problems;
    }

    void check() {
        Set<Table> tables = Stream.concat(
                        fed.mails.values().stream().filter(Mailed::isRegistered).map(Mailed::table),
                        fed.files.values().stream())
                .collect(Collectors.toSet());
        tables.forEach(this::accounted);
        found.versions.forEach(version -> asSent(version, tables));
        Map<String, List<Version>> byUnit = new TreeMap<>();
        found.versions.forEach(
                version -> byUnit.computeIfAbsent(version.round() + "/" + version.unit(), unit -> new ArrayList<>())
                        .add(version));
        byUnit.forEach(this::inOrder);
    }

    private void accounted(Table table) {
        String sha256 = table.sha256();
        Set<Long> documents = found.documents.stream()
                .filter(document -> document.sha256().equals(sha256))
                .map(Found.Document::id)
                .collect(Collectors.toSet());
        long versions = found.versions.stream()
                .filter(version -> documents.contains(version.document()))
                .count();
        long duplicates = found.duplicates.stream()
                .filter(duplicate -> documents.contains(duplicate.document()))
                .count();
        if (versions == 0 || versions + duplicates != fed.times(table)) {
            problems.add("%s was sent %d times and is %d versions and %d duplicates"
                    .formatted(table, fed.times(table), versions, duplicates));
        }
    }

    private void asSent(Version version, Set<Table> tables) {
        boolean sent = tables.stream()
                .anyMatch(table -> table.sha256().equals(version.sha256())
                        && table.unit().equals(version.unit())
                        && table.round().equals(version.round())
                        && table.verdict().equals(version.verdict())
                        && table.figures().equals(version.figures()));
        if (!sent) {
            problems.add("nobody sent " + version);
        }
    }

    /** Whether it says what counted already when it was entered, of what had been received before it. */
    private static boolean repeats(List<Version> entered, Version version) {
        return entered.stream()
                .filter(one -> !one.verdict().equals("returned"))
                .filter(one -> one.receipt().compareTo(version.receipt()) < 0)
                .max(Comparator.comparing(Version::receipt))
                .filter(current -> current.sha256().equals(version.sha256()))
                .isPresent();
    }

    private void inOrder(String unit, List<Version> versions) {
        versions.sort(Comparator.comparing(Version::number));
        Set<Long> documents = new HashSet<>();
        for (int i = 0; i < versions.size(); i++) {
            Version version = versions.get(i);
            if (version.number() != i + 1) {
                problems.add(unit + ": version " + (i + 1) + " is missing or doubled");
            }
            if (!documents.add(version.document())) {
                problems.add(unit + ": a document is two versions: " + version);
            }
            if (repeats(versions.subList(0, i), version)) {
                problems.add(unit + ": the same table twice in a row: " + version);
            }
        }
    }
}
