package org.huibao.campaigns;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;

/** A piece of a settings file as it is written, and what is noted about it. */
final class ASection {
    private final MistakesFound mistakes = MistakesFound.none();
    private final Section section;

    private ASection(String text, String... known) {
        MappingNode root =
                (MappingNode) new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
        section = new Section(root, Set.of(known), mistakes);
    }

    static ASection of(String text, String... known) {
        return new ASection(text, known);
    }

    Section section() {
        return section;
    }

    MistakesFound mistakes() {
        return mistakes;
    }

    /** What is noted, as {@code line code}. */
    List<String> noted() {
        return noted(mistakes);
    }

    static List<String> noted(MistakesFound mistakes) {
        return Stream.concat(mistakes.errors().stream(), mistakes.warnings().stream())
                .map(problem -> problem.line() + " " + problem.code())
                .toList();
    }
}
