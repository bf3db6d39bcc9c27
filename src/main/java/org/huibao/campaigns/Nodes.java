package org.huibao.campaigns;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Nodes of a YAML tree as what they should be: a single value, a list or a mapping. */
final class Nodes {
    private final MistakesFound mistakes;
    private final Set<Node> told = Collections.newSetFromMap(new IdentityHashMap<>());

    Nodes(MistakesFound mistakes) {
        this.mistakes = mistakes;
    }

    /** A single value as written, whatever YAML thinks that it is. */
    Optional<Scalar> scalar(String key, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            once(node, Mistake.WRONG_TYPE, "key", key, "expected", "text");
            return Optional.empty();
        }
        if (!node.getTag().startsWith(Tag.PREFIX)) {
            once(node, Mistake.YAML_TAG, "key", key, "tag", node.getTag().getValue());
            return Optional.empty();
        }
        return Optional.of(new Scalar(scalar.getValue().strip(), line(node)));
    }

    List<Node> list(String key, Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        once(node, Mistake.WRONG_TYPE, "key", key, "expected", "list");
        return List.of();
    }

    Optional<MappingNode> mapping(String key, Node node) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(mapping);
        }
        once(node, Mistake.WRONG_TYPE, "key", key, "expected", "mapping");
        return Optional.empty();
    }

    /** Whether somebody wrote a key and no value. */
    static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar
                && (node.getTag().equals(Tag.NULL) || scalar.getValue().isBlank());
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** A value may be asked for several times; its mistake is told once. */
    private void once(Node node, Mistake mistake, String... arguments) {
        if (told.add(node)) {
            mistakes.error(line(node), mistake, arguments);
        }
    }
}
