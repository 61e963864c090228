package dev.seedbed.yaml;

import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Makes [YamlNode]s of the parser's nodes: aliases within bounds, `<<` merged, no key twice, no tags but known ones.
final class NodeReading {
    /// Values of a file when every alias stands for its own copy. A file within the limit of its size has less without
    /// aliases.
    private static final long MOST_VALUES = 1_000_000;

    private static final String STANDARD = "tag:yaml.org,2002:";
    private static final Set<String> PLAIN_TAGS = Set.of("str", "int", "float", "bool", "null", "map", "seq");
    private static final String MERGE = "<<";

    private final Path file;
    private final Set<String> tags;
    private final Map<Node, YamlNode> made = new IdentityHashMap<>();
    private final Set<Node> begun = Collections.newSetFromMap(new IdentityHashMap<>());
    private long entries;

    NodeReading(Path file, Set<String> tags) {
        this.file = file;
        this.tags = tags;
    }

    static YamlPlace place(Path file, Mark mark) {
        return new YamlPlace(file, mark.getLine() + 1L, mark.getColumn() + 1L);
    }

    YamlNode node(Node node) throws OperationFailedException {
        YamlNode before = made.get(node);
        if (before != null) {
            return before;
        }
        YamlPlace place = place(node);
        if (!begun.add(node)) {
            throw place.refused("yaml-recursion", "yaml-no-recursion");
        }
        YamlNode result = read(node, place);
        made.put(node, result);
        return result;
    }

    private YamlNode read(Node node, YamlPlace place) throws OperationFailedException {
        String tag = tag(node, place);
        return switch (node) {
            case ScalarNode text ->
                new YamlNode(
                        place,
                        new YamlContent.Text(text.getValue(), text.getScalarStyle() == ScalarStyle.PLAIN),
                        tag,
                        1);
            case SequenceNode list -> list(list, place, tag);
            case MappingNode map -> map(map, place, tag);
            default -> throw place.refused("yaml-recursion", "yaml-no-recursion");
        };
    }

    private YamlNode list(SequenceNode list, YamlPlace place, String tag) throws OperationFailedException {
        var items = new ArrayList<YamlNode>();
        long values = 1;
        for (Node item : list.getValue()) {
            YamlNode read = node(item);
            values = counted(values, read, place);
            items.add(read);
        }
        return new YamlNode(place, new YamlContent.Items(List.copyOf(items)), tag, values);
    }

    private YamlNode map(MappingNode map, YamlPlace place, String tag) throws OperationFailedException {
        var own = new LinkedHashMap<String, YamlNode>();
        var keys = new LinkedHashMap<String, YamlPlace>();
        var merged = new ArrayList<YamlNode>();
        long values = 1;
        for (NodeTuple entry : map.getValue()) {
            YamlPlace at = place(entry.getKeyNode());
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw at.refused("yaml-key-of-values", "yaml-text");
            }
            YamlNode value = node(entry.getValueNode());
            values = counted(values, value, at);
            if (key.getValue().equals(MERGE) && key.getScalarStyle() == ScalarStyle.PLAIN) {
                merged.addAll(value.isList() ? value.list() : List.of(value));
                continue;
            }
            if (own.put(key.getValue(), value) != null) {
                throw at.refused(YamlText.fact("yaml-key-again", key.getValue()), "yaml-key-once");
            }
            keys.put(key.getValue(), at);
        }
        for (YamlNode from : merged) {
            YamlContent.Entries others = from.entries();
            for (Map.Entry<String, YamlNode> other : others.map().entrySet()) {
                values = counted(values, other.getValue(), place);
                if (own.putIfAbsent(other.getKey(), other.getValue()) == null) {
                    keys.put(other.getKey(), others.keys().getOrDefault(other.getKey(), place));
                }
            }
        }
        return new YamlNode(place, new YamlContent.Entries(own, keys), tag, values);
    }

    private long counted(long values, YamlNode more, YamlPlace place) throws OperationFailedException {
        entries++;
        long sum = values + more.values();
        if (sum > MOST_VALUES || entries > MOST_VALUES) {
            throw place.refused("yaml-aliases", "yaml-values:" + MOST_VALUES);
        }
        return sum;
    }

    /// Empty for the ordinary ones.
    private String tag(Node node, YamlPlace place) throws OperationFailedException {
        String tag = node.getTag().getValue();
        if (tags.contains(tag)) {
            return tag;
        }
        if (!tag.startsWith(STANDARD) || !PLAIN_TAGS.contains(tag.substring(STANDARD.length()))) {
            throw place.refused(
                    YamlText.fact("yaml-tag", tag),
                    tags.isEmpty()
                            ? "yaml-no-tag"
                            : "yaml-one-of:"
                                    + String.join(", ", tags.stream().sorted().toList()));
        }
        return "";
    }

    private YamlPlace place(Node node) {
        Optional<Mark> mark = node.getStartMark();
        return mark.map(one -> place(file, one)).orElse(new YamlPlace(file, 1, 1));
    }
}
