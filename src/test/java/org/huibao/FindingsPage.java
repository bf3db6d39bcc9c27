package org.huibao;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.vocabulary.FindingCase;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Severity;

/** {@code docs/findings.md}, made from the codes and their sentences. Its {@code main} writes the page. */
final class FindingsPage {
    static final Path FILE = Path.of("docs", "findings.md");
    private static final Pattern NAME = Pattern.compile("\\{([^}]*)}");
    private static final Set<String> ALWAYS = Set.of("original", "taken", "unit", "cell", "sheet");
    private static final String END = "fact.end";
    private static final String JOINT = "fact.joint";
    private static final String CURE = ".cure";
    private static final String PHRASE = "phrase.";
    private static final String HEAD = """
            # 审核意见 Findings

            Every kind of finding, its usual severity and its sentences. Programs rely on the code; the words may change.
            A finding may weigh more or less than usual where the form or the case says so; it is always shown with its own severity.

            - `error` 强制性: must be fixed, the table is returned.
            - `query` 核实性: must be explained; the figures count meanwhile.
            - `note` 提示: told, nothing need be done.

            Below each fact stands what its reader is asked to do, where there is something to do.
            `{…}` is filled in; `[…]` is left out where an argument inside is empty. Always there: `original` (what stands in
            the cell), `taken` (what was taken), `unit`, `cell`, `sheet`.

            This page is made from the message bundles; `FindingsPage` in the tests writes it.
            """;

    private FindingsPage() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(FILE, text(), StandardCharsets.UTF_8);
    }

    static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        for (Severity severity : Severity.values()) {
            page.append("\n## ").append(severity.word()).append('\n');
            for (FindingCode code : FindingCode.values()) {
                if (code.severity() == severity) {
                    page.append(section(code));
                }
            }
        }
        return page.toString();
    }

    private static String section(FindingCode code) {
        String arguments =
                code.arguments().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        String cases = code.cases().stream().map(one -> "`" + one.word() + "`").collect(Collectors.joining(", "));
        String section = "\n### `" + code.id() + "`\nArguments: " + (arguments.isEmpty() ? "none" : arguments) + "\n"
                + (cases.isEmpty() ? "" : "Cases: " + cases + "\n") + "\n";
        return section
                + sentences(code, chinese()).stream().collect(Collectors.joining("\n", "", "\n"))
                + sentences(code, english()).stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> sentences(FindingCode code, ResourceBundle bundle) {
        List<String> lines = new ArrayList<>();
        for (String special : specials(code)) {
            String key = special.isEmpty() ? code.id() : code.id() + "." + special;
            String fact = bundle.containsKey(key) ? key : code.id();
            if (bundle.containsKey(key) || bundle.containsKey(key + CURE)) {
                lines.add("- " + (special.isEmpty() ? "" : "(" + special + ") ") + bundle.getString(fact)
                        + bundle.getString(END));
            }
            if (bundle.containsKey(key + CURE)) {
                lines.add("  - " + bundle.getString(key + CURE));
            }
        }
        return lines;
    }

    /** The last parts of the keys of the code's sentences. */
    private static List<String> specials(FindingCode code) {
        return Stream.of(
                        Stream.of(""),
                        code.cases().stream().map(FindingCase::sentence),
                        Arrays.stream(Severity.values()).map(Severity::word))
                .flatMap(specials -> specials)
                .distinct()
                .toList();
    }

    /** What is wrong with a bundle: a code without a sentence, a key without a code or a case, an argument that no code has. */
    static List<String> mistakes(ResourceBundle bundle) {
        List<String> mistakes = new ArrayList<>();
        for (FindingCode code : FindingCode.values()) {
            if (!bundle.containsKey(code.id())) {
                mistakes.add("no sentence: " + code.id());
            }
        }
        for (String key : bundle.keySet()) {
            FindingCode.byId(key.replaceAll("\\..*", ""))
                    .ifPresentOrElse(code -> mistakes.addAll(mistakes(code, key, bundle)), () -> {
                        if (!key.equals(END) && !key.equals(JOINT) && !key.startsWith(PHRASE)) {
                            mistakes.add("unknown code: " + key);
                        }
                    });
        }
        return mistakes.stream().sorted().toList();
    }

    private static List<String> mistakes(FindingCode code, String key, ResourceBundle bundle) {
        String rest = key.substring(code.id().length()).replaceFirst("^\\.", "");
        String special = rest.replaceFirst("(^|\\.)cure(\\.joint)?$", "");
        boolean word = code.arguments().contains(rest.replaceFirst("\\..*", ""));
        if (!specials(code).contains(special) && !word) {
            return List.of("unknown case: " + key);
        }
        return NAME.matcher(bundle.getString(key))
                .results()
                .map(name -> name.group(1))
                .filter(name -> !ALWAYS.contains(name) && !code.arguments().contains(name))
                .map(name -> "unknown argument: " + key + " {" + name + "}")
                .toList();
    }

    static ResourceBundle chinese() {
        return ResourceBundle.getBundle("messages.findings", Locale.SIMPLIFIED_CHINESE);
    }

    static ResourceBundle english() {
        return ResourceBundle.getBundle("messages.findings", Locale.ENGLISH);
    }
}
