package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;

/** What the page for whoever writes a campaign folder says is what the loader takes. */
class CampaignFilesPageTests {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)\n`(\\S+)`[^\n]*\n```(?:yaml|csv)\n(.*?)```");

    @TempDir
    Path parent;

    @Test
    void the_page_is_what_the_keys_and_sentences_make() throws IOException {
        assertThat(Files.readString(CampaignFilesPage.FILE))
                .as("run CampaignFilesPage.main to write it anew")
                .isEqualTo(CampaignFilesPage.text());
    }

    @Test
    void every_key_has_a_sentence_in_both_languages() {
        assertThat(CampaignFilesPage.mistakes(CampaignFilesPage.chinese().keySet()))
                .isEmpty();
        assertThat(CampaignFilesPage.mistakes(CampaignFilesPage.english().keySet()))
                .isEmpty();
    }

    @Test
    void a_key_without_a_sentence_and_a_sentence_without_a_key_are_caught() {
        Set<String> sentences = new TreeSet<>(CampaignFilesPage.english().keySet());
        sentences.remove("round.due");
        sentences.add("round.dew");

        assertThat(CampaignFilesPage.mistakes(sentences))
                .containsExactly("no sentence: round.due", "no such key: round.dew");
    }

    /** A key that is known and never asked for would be documented and do nothing. */
    @Test
    void every_known_key_is_asked_for_by_the_loader() throws IOException {
        Map<KnownKeys, List<String>> deaf = new TreeMap<>();
        String loader = loader();
        for (KnownKeys keys : KnownKeys.values()) {
            List<String> unasked = keys.keys().stream()
                    .filter(key -> !loader.contains("\"" + key + "\""))
                    .toList();
            if (!unasked.isEmpty()) {
                deaf.put(keys, unasked);
            }
        }
        assertThat(deaf).isEmpty();
    }

    private static String loader() throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/huibao/campaigns"))) {
            StringBuilder all = new StringBuilder();
            for (Path source :
                    sources.filter(file -> !file.endsWith("KnownKeys.java")).toList()) {
                all.append(Files.readString(source));
            }
            return all.toString();
        }
    }

    @Test
    void the_examples_of_the_page_load_without_a_warning() throws IOException {
        ACampaign folder = ACampaign.in(parent);
        List<String> files = EXAMPLE.matcher(Files.readString(CampaignFilesPage.FILE))
                .results()
                .map(example -> {
                    folder.file(example.group(1), example.group(2));
                    return example.group(1);
                })
                .toList();

        assertThat(files).contains("campaign.yaml", "form.yaml", "units.csv");
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.warnings()).isEmpty();
    }

    @Test
    void a_section_knows_no_key_that_is_not_on_the_page() {
        MistakesFound mistakes = MistakesFound.none();
        MappingNode root = (MappingNode) new Yaml(new SafeConstructor(new LoaderOptions()))
                .compose(new StringReader("id: 1\ndues: 2023-01-12T18:00\nsecret: yes"));
        new Section(root, KnownKeys.ROUND.keys(), mistakes);

        assertThat(ASection.noted(mistakes)).containsExactly("2 misspelt-key", "3 unknown-key");
    }
}
