package org.huibao.mess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The table by kind of mess. */
final class Tally {
    private final Map<Integer, Line> lines = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    private static final class Line {
        private Mess kind;
        private int files;
        private int figures;
        private int wrong;
        private int missing;
        private int falseErrors;
        private int told;
        private int asked;
        private int seenFiles;
    }

    synchronized void add(Corpus.Looked looked) {
        Verdict verdict = looked.verdict();
        Line line = lines.computeIfAbsent(Corpus.KINDS.indexOf(looked.kind()), key -> new Line());
        line.kind = looked.kind();
        line.files++;
        line.figures += verdict.figures;
        line.wrong += verdict.silentlyWrong.size();
        line.missing += verdict.silentlyMissing.size();
        line.falseErrors += verdict.falseErrors.size();
        line.told += verdict.told;
        line.asked += verdict.asked;
        line.seenFiles += verdict.told > 0 ? 1 : 0;
        if (!looked.kind().isForStatistics()) {
            fail(looked, "silently wrong", verdict.silentlyWrong);
            fail(looked, "silently missing", verdict.silentlyMissing);
            fail(looked, "false error", verdict.falseErrors);
        }
    }

    private void fail(Corpus.Looked looked, String what, List<String> where) {
        if (!where.isEmpty()) {
            failures.add("seed " + looked.seed() + " " + looked.made() + " "
                    + looked.judged().state() + ", " + what + " (" + where.size() + "): " + where.get(0));
        }
    }

    List<String> failures() {
        return failures.stream().sorted().toList();
    }

    int files() {
        return lines.values().stream().mapToInt(line -> line.files).sum();
    }

    @Override
    public String toString() {
        return String.format(
                        "%-36s %7s %9s %7s %8s %7s %7s %7s%n",
                        "kind", "files", "figures", "wrong", "missing", "false", "told", "asked")
                + lines.values().stream().map(Tally::line).collect(Collectors.joining());
    }

    private static String line(Line line) {
        String detected =
                line.kind.isForStatistics() ? "  seen in " + line.seenFiles + " of " + line.files + " files" : "";
        return String.format(
                "%-36s %7d %9d %7d %8d %7d %7d %7d%s%n",
                line.kind.name(),
                line.files,
                line.figures,
                line.wrong,
                line.missing,
                line.falseErrors,
                line.told,
                line.asked,
                detected);
    }
}
