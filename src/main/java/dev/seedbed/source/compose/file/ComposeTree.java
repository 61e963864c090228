package dev.seedbed.source.compose.file;

import dev.seedbed.source.compose.file.ComposeNode.Fields;
import dev.seedbed.source.compose.file.ComposeNode.Items;
import dev.seedbed.source.compose.file.ComposeNode.Merging;
import dev.seedbed.source.compose.file.ComposeNode.Text;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlFile;
import dev.seedbed.yaml.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads one compose file and fills its variables in.
///
/// One object serves one project: how many files and values it reads is bounded, whatever they include.
final class ComposeTree {
    private static final Map<String, Merging> TAGS = Map.of("!reset", Merging.RESET, "!override", Merging.OVERRIDE);
    private static final int MOST_FILES = 100;
    private static final int MOST_VALUES = 1_000_000;

    private final Interpolation interpolation;
    private int files;
    private int values;

    ComposeTree(Interpolation interpolation) {
        this.interpolation = interpolation;
    }

    /// @param base folder that its relative paths start from
    /// @throws OperationFailedException with `FileInvalid`, `NotFound` or `LocalFile`
    Fields read(Path file, Path base, Interpolation.Variables variables) throws OperationFailedException {
        if (++files > MOST_FILES) {
            throw ComposePlace.whole(file, base).invalid("compose-files", "compose-most-files:" + MOST_FILES);
        }
        ComposeNode root = node(YamlFile.read(file, Set.copyOf(TAGS.keySet())), base, variables);
        return root.asFields();
    }

    private ComposeNode node(YamlNode yaml, Path base, Interpolation.Variables variables)
            throws OperationFailedException {
        var place = new ComposePlace(yaml.place(), base);
        if (++values > MOST_VALUES) {
            throw place.invalid("compose-values", "compose-most-values:" + MOST_VALUES);
        }
        Merging merging = TAGS.getOrDefault(yaml.tag(), Merging.USUAL);
        if (yaml.isMap()) {
            var fields = new LinkedHashMap<String, ComposeNode>();
            for (Map.Entry<String, YamlNode> field : yaml.map().entrySet()) {
                fields.put(field.getKey(), node(field.getValue(), base, variables));
            }
            return new Fields(place, merging, fields);
        }
        if (yaml.isList()) {
            List<ComposeNode> items = new ArrayList<>();
            for (YamlNode item : yaml.list()) {
                items.add(node(item, base, variables));
            }
            return new Items(place, merging, items);
        }
        if (yaml.isNothing()) {
            return new Text(place, merging, null);
        }
        String text = yaml.text();
        return new Text(
                place,
                merging,
                yaml.isPlain() && text.indexOf('$') < 0
                        ? PlainValue.of(text)
                        : interpolation.of(text, place, variables));
    }
}
