package org.huibao.campaigns;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** How large a YAML tree becomes once its aliases are written out, which a few lines can drive into the billions. */
final class YamlTree {
    private static final long LIMIT = 200_000;
    private static final long ENDLESS = Long.MAX_VALUE / 4;

    private final Map<Node, Long> sizes = new IdentityHashMap<>();

    private YamlTree() {}

    static boolean isBomb(Node root) {
        return new YamlTree().size(root) > LIMIT;
    }

    private long size(Node node) {
        Long known = sizes.get(node);
        if (known != null) {
            return known;
        }
        sizes.put(node, ENDLESS); // stands while the node's own members are counted, so a node inside itself is endless
        long size = 1;
        for (Node member : members(node)) {
            size = Math.min(ENDLESS, size + size(member));
        }
        sizes.put(node, size);
        return size;
    }

    private static List<Node> members(Node node) {
        List<Node> members = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            members.addAll(sequence.getValue());
        } else if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                members.add(tuple.getKeyNode());
                members.add(tuple.getValueNode());
            }
        }
        return members;
    }
}
