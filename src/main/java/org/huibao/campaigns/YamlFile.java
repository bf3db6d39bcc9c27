package org.huibao.campaigns;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** A YAML file of a campaign folder as its tree of nodes: every value keeps its line and the text as it was written. */
final class YamlFile {
    private static final int ALIASES = 1000;

    private YamlFile() {}

    /** The mapping that the file consists of, or a noted mistake. */
    static Optional<MappingNode> read(Path path, MistakesFound mistakes) {
        return TextFile.read(path, mistakes).flatMap(text -> compose(text, mistakes));
    }

    private static Optional<MappingNode> compose(String text, MistakesFound mistakes) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(ALIASES);
        try {
            Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (root == null) { // comments alone
                mistakes.error(0, Mistake.FILE_EMPTY);
            }
            return Optional.ofNullable(root).flatMap(node -> mapping(node, mistakes));
        } catch (MarkedYAMLException broken) {
            YamlFault.note(text, broken, mistakes);
        } catch (ReaderException unprintable) {
            mistakes.error(lineAt(text, unprintable.getPosition()), Mistake.YAML_SYNTAX, "slip", YamlFault.UNPRINTABLE);
        } catch (YAMLException other) {
            mistakes.error(0, Mistake.YAML_ALIASES);
        }
        return Optional.empty();
    }

    private static Optional<MappingNode> mapping(Node root, MistakesFound mistakes) {
        if (!(root instanceof MappingNode mapping)) {
            mistakes.error(1, Mistake.NOT_A_MAPPING);
            return Optional.empty();
        }
        if (YamlTree.isBomb(root)) {
            mistakes.error(0, Mistake.YAML_ALIASES);
            return Optional.empty();
        }
        return Optional.of(mapping);
    }

    private static int lineAt(String text, int position) {
        return 1
                + (int) text.codePoints().limit(position).filter(c -> c == '\n').count();
    }
}
