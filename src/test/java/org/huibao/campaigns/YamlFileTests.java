package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.nodes.ScalarNode;

class YamlFileTests {
    @TempDir
    Path folder;

    private final MistakesFound mistakes = MistakesFound.none();

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("campaign.yaml"), text);
    }

    @Test
    void a_value_keeps_its_line_and_the_text_as_it_was_written() throws IOException {
        var root = YamlFile.read(written("# a note\nscale: 007\n"), mistakes).orElseThrow();

        ScalarNode value = (ScalarNode) root.getValue().get(0).getValueNode();
        assertThat(value.getValue()).isEqualTo("007");
        assertThat(value.getStartMark().getLine()).isEqualTo(1);
        assertThat(mistakes.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # nothing but this          | 0 file-empty
                    - a\\n- b                   | 1 not-a-mapping
                    just words                  | 1 not-a-mapping
                    a: 1\\n\\tb: 2              | 2 yaml-tab
                    a：1\\nb: 2                 | 1 yaml-full-width-colon
                    a: 1\\nb：2\\nc: 3          | 2 yaml-full-width-colon
                    a: 1\\n- due-day：2\\n      | 2 yaml-full-width-colon
                    a: [1, 2\\nb: 3             | 2 yaml-syntax
                    a: 1\\nb: "open\\nc: 3      | 2 yaml-syntax
                    a: }                        | 1 yaml-syntax
                    a: 1\\nb: *nobody           | 2 yaml-syntax
                    a: 1\\nb: x\\u0007          | 2 yaml-syntax
                    a: &a [*a]                  | 0 yaml-aliases
                    """)
    void a_file_that_is_no_mapping_is_told_where_a_person_can_mend_it(String text, String noted) throws IOException {
        String file = text.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0007", "\u0007");

        assertThat(YamlFile.read(written(file), mistakes)).isEmpty();
        assertThat(ASection.noted(mistakes)).containsExactly(noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    title: 表: 一⏎           | yaml-colon
                    a: 1⏎title⏎notice: b⏎   | yaml-no-colon
                    a:⏎    b: 1⏎  c: 2⏎    | yaml-indent
                    a: - b⏎                | yaml-dash
                    a: [1, 2⏎b: 3          | yaml-bracket
                    a: {b: 1⏎c: 3          | yaml-brace
                    a: *nobody⏎            | yaml-alias
                    a: @office⏎            | yaml-sign
                    a: "\\q"⏎              | yaml-escape
                    a: 1⏎---⏎b: 2⏎         | yaml-documents
                    a: ]⏎                  | yaml-stray
                    a: "open⏎              | yaml-never-ended
                    a: x⍾                  | yaml-unprintable
                    """)
    void a_slip_is_told_in_the_readers_language(String text, String slip) throws IOException {
        assertThat(YamlFile.read(written(text.replace('⏎', '\n').replace('⍾', '\u0007')), mistakes))
                .isEmpty();
        Problem problem = mistakes.errors().get(0);
        assertThat(problem.arguments()).containsEntry("slip", slip);
        assertThat(ProblemWording.in(Locale.SIMPLIFIED_CHINESE).cause(problem))
                .startsWith("YAML 写法有误：")
                .doesNotContain(slip)
                .matches("[^a-z]*");
        assertThat(ProblemWording.in(Locale.ENGLISH).cause(problem)).doesNotContain(slip);
    }

    @Test
    void a_full_width_colon_further_up_is_not_to_blame() throws IOException {
        assertThat(YamlFile.read(written("说明：\n  a\n\n\n\n- b: [\n"), mistakes)).isEmpty();
        assertThat(ASection.noted(mistakes)).hasSize(1).noneMatch(told -> told.contains("full-width"));
    }
}
