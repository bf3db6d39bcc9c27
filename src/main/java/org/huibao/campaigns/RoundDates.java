package org.huibao.campaigns;

import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The dates of a round where they stand in {@code campaign.yaml}; whatever else stands there stays as somebody wrote it. */
public final class RoundDates {
    private RoundDates() {}

    /** Other dates of a round, local to the campaign's zone, by their keys. */
    public static Edit edit(String round, Map<String, String> dates) {
        return new Edit(
                CampaignFile.NAME,
                text -> changed(text, round, dates),
                campaign -> campaign.round(round).isPresent());
    }

    /** The text with other dates of the round, or nothing where one of them is not in it. */
    static Optional<String> changed(String text, String round, Map<String, String> dates) {
        TreeMap<Integer, NodeTuple> places = new TreeMap<>();
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            value(root, "rounds")
                    .filter(SequenceNode.class::isInstance)
                    .map(SequenceNode.class::cast)
                    .flatMap(rounds -> rounds.getValue().stream()
                            .filter(one -> value(one, "id")
                                    .filter(id -> round.equals(written(id)))
                                    .isPresent())
                            .findFirst())
                    .map(MappingNode.class::cast)
                    .ifPresent(one -> one.getValue().stream()
                            .filter(tuple -> dates.containsKey(written(tuple.getKeyNode())))
                            .forEach(tuple -> places.put(
                                    tuple.getValueNode().getStartMark().getIndex(), tuple)));
        } catch (YAMLException broken) {
            return Optional.empty();
        }
        if (places.size() != dates.size()) {
            return Optional.empty();
        }
        StringBuilder changed = new StringBuilder(text);
        // from behind, so that what stands before keeps its place; marks count code points
        places.descendingMap().values().forEach(tuple -> {
            Node old = tuple.getValueNode();
            changed.replace(
                    text.offsetByCodePoints(0, old.getStartMark().getIndex()),
                    text.offsetByCodePoints(0, old.getEndMark().getIndex()),
                    dates.get(written(tuple.getKeyNode())));
        });
        return Optional.of(changed.toString());
    }

    private static Optional<Node> value(Node of, String key) {
        return of instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(tuple -> key.equals(written(tuple.getKeyNode())))
                        .map(NodeTuple::getValueNode)
                        .findFirst()
                : Optional.empty();
    }

    private static String written(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
