package org.huibao.campaigns;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/** {@code docs/campaign-files.md}, made from the keys that the loader knows and a sentence for each. Its {@code main} writes the page. */
final class CampaignFilesPage {
    static final Path FILE = Path.of("docs", "campaign-files.md");
    private static final Path HEAD = Path.of("src", "test", "resources", "pages", "campaign-files-head.md");
    private static final Path END = Path.of("src", "test", "resources", "pages", "campaign-files-end.md");

    private CampaignFilesPage() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(FILE, text(), StandardCharsets.UTF_8);
    }

    static String text() throws IOException {
        StringBuilder page = new StringBuilder(Files.readString(HEAD));
        String file = "";
        for (KnownKeys keys : KnownKeys.values()) {
            if (!keys.file().equals(file)) {
                page.append("\n## ").append(keys.file()).append('\n');
                file = keys.file();
            }
            page.append(section(keys));
        }
        return page.append('\n').append(Files.readString(END)).toString();
    }

    private static String section(KnownKeys keys) {
        StringBuilder section = new StringBuilder("\n");
        if (!keys.place().isEmpty()) {
            section.append("### `").append(keys.place()).append("`\n");
        }
        section.append(chinese().getString(name(keys)))
                .append("。\n")
                .append(english().getString(name(keys)))
                .append(".\n\n| key | 中文 | English |\n|---|---|---|\n");
        for (String key : keys.keys()) {
            String name = name(keys) + "." + key;
            section.append("| `%s` | %s | %s |%n"
                    .formatted(key, chinese().getString(name), english().getString(name)));
        }
        return section.toString().replace(System.lineSeparator(), "\n");
    }

    /** What is wrong with a bundle: a key without a sentence, a sentence without a key. */
    static List<String> mistakes(Set<String> sentences) {
        Set<String> wanted = new TreeSet<>();
        for (KnownKeys keys : KnownKeys.values()) {
            wanted.add(name(keys));
            keys.keys().forEach(key -> wanted.add(name(keys) + "." + key));
        }
        List<String> mistakes = new ArrayList<>();
        wanted.stream().filter(key -> !sentences.contains(key)).forEach(key -> mistakes.add("no sentence: " + key));
        new TreeSet<>(sentences)
                .stream().filter(key -> !wanted.contains(key)).forEach(key -> mistakes.add("no such key: " + key));
        return mistakes;
    }

    private static String name(KnownKeys keys) {
        return keys.name().toLowerCase(Locale.ROOT);
    }

    static ResourceBundle chinese() {
        return ResourceBundle.getBundle("pages.campaign-files", Locale.SIMPLIFIED_CHINESE);
    }

    static ResourceBundle english() {
        return ResourceBundle.getBundle("pages.campaign-files", Locale.ENGLISH);
    }
}
