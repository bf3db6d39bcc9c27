package org.huibao;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibao.journal.Happening;
import org.huibao.journal.Happening.Told;

/** {@code docs/journal.md}, made from the journal's words and their sentences. Its {@code main} writes the page. */
final class JournalPage {
    static final Path FILE = Path.of("docs", "journal.md");
    private static final Pattern NAME = Pattern.compile("\\{([^}]*)}");
    private static final Set<String> ALWAYS = Set.of("about", "details");
    private static final String HEAD = """
            # 留痕 Journal

            Every kind of thing that the journal tells of, with the names of its details and its sentences. A line is written
            in the transaction that changes the state of which it tells, and never changes afterwards. Programs rely on the
            words; the sentences may change. No code reads a line to decide anything: what is needed later has a row of its own.

            `{…}` is filled in, `{about}` with what it happened to (`arrival/17`, `round/spring/1`); `[…]` is left out where a
            detail inside is empty.

            This page is made from the message bundles; `JournalPage` in the tests writes it.
            """;

    private JournalPage() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(FILE, text(), StandardCharsets.UTF_8);
    }

    static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        for (Told told : List.of(Told.NEED, Told.LETTER, Told.BELL, Told.NOBODY)) {
            page.append("\n## ").append(heading(told)).append('\n');
            for (Happening happening : Happening.values()) {
                if (happening.told() == told) {
                    page.append(section(happening));
                }
            }
        }
        return page.toString();
    }

    private static String heading(Told told) {
        return switch (told) {
            case NEED -> "It makes something wait for a person, who is told as long as it does";
            case LETTER -> "A letter tells the operator, and `huibao.alerts.webhook` is rung for it";
            case BELL -> "`huibao.alerts.webhook` is rung for it";
            case NOBODY -> "It is kept";
        };
    }

    private static String section(Happening happening) {
        String details =
                happening.details().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return "\n### `" + happening.word() + "`\nDetails: " + (details.isEmpty() ? "none" : details) + "\n\n- "
                + chinese().getString(happening.word()) + "\n- " + english().getString(happening.word()) + "\n";
    }

    /** What is wrong with a bundle: a word without a sentence, a key without a word or detail, a name that no line has. */
    static List<String> mistakes(ResourceBundle bundle) {
        List<String> mistakes = new ArrayList<>();
        List<Happening> all = List.of(Happening.values());
        for (Happening happening : all) {
            if (!bundle.containsKey(happening.word())) {
                mistakes.add("no sentence: " + happening.word());
                continue;
            }
            NAME.matcher(bundle.getString(happening.word()))
                    .results()
                    .map(name -> name.group(1))
                    .filter(name ->
                            !ALWAYS.contains(name) && !happening.details().contains(name))
                    .forEach(name -> mistakes.add("unknown detail: " + happening.word() + " {" + name + "}"));
        }
        bundle.keySet().stream()
                .filter(key -> all.stream()
                        .noneMatch(one -> key.equals(one.word())
                                || one.details().stream().anyMatch(detail -> key.startsWith(detail + "."))))
                .forEach(key -> mistakes.add("unknown word: " + key));
        return mistakes.stream().sorted().toList();
    }

    static ResourceBundle chinese() {
        return ResourceBundle.getBundle("messages.journal", Locale.SIMPLIFIED_CHINESE);
    }

    static ResourceBundle english() {
        return ResourceBundle.getBundle("messages.journal", Locale.ENGLISH);
    }
}
