package org.huibao.campaigns;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Where a text stops being YAML, and why, as one of the few slips that people make. */
public final class YamlFault {
    static final String UNPRINTABLE = "yaml-unprintable";
    private static final String OTHER = "yaml-other";
    /** The parser notices that something was never ended only where the file ends; its beginning says more. */
    private static final Pattern NEVER_ENDED = Pattern.compile("end of stream");
    /** The parser's own words, in the order in which they are tried, and the slip behind them. */
    private static final Map<Pattern, String> SLIPS = slips();

    private static final Pattern FULL_WIDTH_COLON = Pattern.compile("^\\s*(- )?[\\w.-]+\\s*：.*");

    private final MarkedYAMLException broken;

    private YamlFault(MarkedYAMLException broken) {
        this.broken = broken;
    }

    /** The problem of a file whose text is not YAML. */
    public static Problem in(String file, String text, MarkedYAMLException broken) {
        MistakesFound found = MistakesFound.none().in(file);
        new YamlFault(broken).note(text, found);
        return found.errors().get(0);
    }

    static void note(String text, MarkedYAMLException broken, MistakesFound mistakes) {
        new YamlFault(broken).note(text, mistakes);
    }

    private void note(String text, MistakesFound mistakes) {
        int line = line();
        int fullWidth = lineWithFullWidthColon(text, line);
        if (problem().contains("\\t")) {
            mistakes.error(line, Mistake.YAML_TAB);
        } else if (fullWidth > 0) {
            mistakes.error(fullWidth, Mistake.YAML_FULL_WIDTH_COLON);
        } else {
            mistakes.error(line, Mistake.YAML_SYNTAX, "slip", slip());
        }
    }

    private String problem() {
        return String.valueOf(broken.getProblem());
    }

    private String slip() {
        return SLIPS.entrySet().stream()
                .filter(slip -> slip.getKey().matcher(problem()).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }

    private int line() {
        @Nullable Mark where = NEVER_ENDED.matcher(problem()).find() ? null : broken.getProblemMark();
        Mark mark = where != null ? where : broken.getContextMark();
        return mark == null ? 0 : mark.getLine() + 1;
    }

    /** The parser notices a key without its colon only on a following line. */
    private static int lineWithFullWidthColon(String text, int noticed) {
        String[] lines = text.split("\\R", -1);
        for (int line = Math.min(noticed, lines.length); line >= Math.max(1, noticed - 2); line--) {
            if (FULL_WIDTH_COLON.matcher(lines[line - 1]).matches()) {
                return line;
            }
        }
        return 0;
    }

    private static Map<Pattern, String> slips() {
        Map<Pattern, String> slips = new LinkedHashMap<>();
        slips.put(NEVER_ENDED, "yaml-never-ended");
        slips.put(Pattern.compile("mapping (values|keys) are not allowed"), "yaml-colon");
        slips.put(Pattern.compile("expected ':'"), "yaml-no-colon");
        slips.put(Pattern.compile("sequence entries are not allowed"), "yaml-dash");
        slips.put(Pattern.compile("block end"), "yaml-indent");
        slips.put(Pattern.compile("',' or ']'"), "yaml-bracket");
        slips.put(Pattern.compile("',' or '}'"), "yaml-brace");
        slips.put(Pattern.compile("undefined alias|expected alphabetic"), "yaml-alias");
        slips.put(Pattern.compile("cannot start any token"), "yaml-sign");
        slips.put(Pattern.compile("escape"), "yaml-escape");
        slips.put(Pattern.compile("document"), "yaml-documents");
        slips.put(Pattern.compile("node content"), "yaml-stray");
        return slips;
    }
}
