package org.huibao.campaigns;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A mapping of a YAML file, asked for its values by key; whatever is not as asked is noted as a mistake. */
final class Section {
    private final MistakesFound mistakes;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Nodes nodes;

    /** Reads the keys; those that are not known, or stand there twice, are mistakes. */
    Section(MappingNode node, Set<String> known, MistakesFound mistakes) {
        this.mistakes = mistakes;
        this.nodes = new Nodes(mistakes);
        this.line = Nodes.line(node);
        for (NodeTuple tuple : node.getValue()) {
            enter(tuple, known);
        }
    }

    private void enter(NodeTuple tuple, Set<String> known) {
        int at = Nodes.line(tuple.getKeyNode());
        if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
            mistakes.error(at, Mistake.UNKNOWN_KEY, "key", "?", "known", String.join(", ", known));
            return;
        }
        String key = scalar.getValue().strip();
        Integer first = lines.putIfAbsent(key, at);
        if (first != null) {
            mistakes.error(at, Mistake.DUPLICATE_KEY, "key", key, "first", String.valueOf(first));
        } else if (!known.contains(key)) {
            unknown(at, key, known);
        } else if (!Nodes.isNothing(tuple.getValueNode())) {
            values.put(key, tuple.getValueNode());
        }
    }

    private void unknown(int at, String key, Set<String> known) {
        NearestWord.to(key, known)
                .ifPresentOrElse(
                        near -> mistakes.error(at, Mistake.MISSPELT_KEY, "key", key, "near", near),
                        () -> mistakes.error(at, Mistake.UNKNOWN_KEY, "key", key, "known", String.join(", ", known)));
    }

    int line() {
        return line;
    }

    MistakesFound mistakes() {
        return mistakes;
    }

    /** Where a key stands, or the section itself where it is missing. */
    int line(String key) {
        return lines.getOrDefault(key, line);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    boolean isScalar(String key) {
        return values.get(key) instanceof ScalarNode;
    }

    Optional<Scalar> scalar(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(node -> scalar(key, node));
    }

    /** The value of a key that must be there. */
    Optional<Scalar> required(String key) {
        if (!has(key)) {
            missing(key);
        }
        return scalar(key);
    }

    void missing(String key) {
        mistakes.error(line, Mistake.MISSING_KEY, "key", key);
    }

    String text(String key, String usual) {
        return scalar(key).map(Scalar::value).orElse(usual);
    }

    @Nullable
    String textOrNull(String key) {
        return scalar(key).map(Scalar::value).orElse(null);
    }

    /** A list of values; a single value is a list of one. */
    List<Scalar> scalars(String key) {
        if (isScalar(key)) {
            return scalar(key).stream().toList();
        }
        return nodes(key).stream()
                .filter(node -> !Nodes.isNothing(node))
                .flatMap(node -> scalar(key, node).stream())
                .toList();
    }

    List<String> texts(String key) {
        return scalars(key).stream().map(Scalar::value).toList();
    }

    Optional<Section> section(String key, Set<String> known) {
        return Optional.ofNullable(values.get(key)).flatMap(node -> section(key, node, known));
    }

    List<Section> sections(String key, Set<String> known) {
        return nodes(key).stream()
                .flatMap(node -> section(key, node, known).stream())
                .toList();
    }

    /** The members of a list as they are. */
    List<Node> nodes(String key) {
        Node node = values.get(key);
        return node == null ? List.of() : nodes.list(key, node);
    }

    Optional<Section> section(String key, Node node, Set<String> known) {
        return nodes.mapping(key, node).map(mapping -> new Section(mapping, known, mistakes));
    }

    Optional<Scalar> scalar(String key, Node node) {
        return nodes.scalar(key, node);
    }

    /** Warns of keys of this section that change nothing, for the reason that is a word of the bundle. */
    void unused(String why, Collection<String> keys) {
        values.keySet().stream()
                .filter(keys::contains)
                .forEach(key -> mistakes.warn(line(key), Mistake.UNUSED_KEY, "key", key, "why", why));
    }

    void bad(String key, Scalar scalar, String allowed) {
        mistakes.error(scalar.line(), Mistake.BAD_VALUE, "key", key, "value", scalar.value(), "allowed", allowed);
    }
}
