package dev.seedbed.source.compose.file;

import dev.seedbed.source.compose.file.ComposeNode.Fields;
import dev.seedbed.source.compose.file.ComposeNode.Items;
import dev.seedbed.source.compose.file.ComposeNode.Merging;
import dev.seedbed.source.compose.file.ComposeNode.Text;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Merges a later file into an earlier one, and a service into the one that it extends.
///
/// Maps are merged, lists joined, all else is replaced; commands are replaced as a whole. What has two forms, such as
/// `environment`, is merged by its names. Of a port or a mount that comes twice, the reader of services takes the last.
final class Overriding {
    private static final Set<String> REPLACED = Set.of("command", "entrypoint", "test");
    private static final Set<String> NAMED =
            Set.of("environment", "labels", "annotations", "sysctls", "depends_on", "networks", "args");

    /// How deep the values of a service are: above that, names are the user's.
    private static final int SERVICE = 2;

    private Overriding() {}

    /// Two files as one.
    ///
    /// @param above wins
    static Fields merged(Fields below, Fields above) throws OperationFailedException {
        return fields(below, above, 0);
    }

    /// Two services as one.
    ///
    /// @param above wins
    static Fields extended(Fields below, Fields above) throws OperationFailedException {
        return fields(below, above, SERVICE);
    }

    /// The same without what `!reset` takes away.
    static Fields settled(Fields fields) throws OperationFailedException {
        return fields(Fields.none(fields.place()), fields, 0);
    }

    private static Fields fields(Fields below, Fields above, int depth) throws OperationFailedException {
        var merged = new LinkedHashMap<>(below.fields());
        for (Map.Entry<String, ComposeNode> entry : above.fields().entrySet()) {
            String name = entry.getKey();
            ComposeNode over = entry.getValue();
            ComposeNode under = merged.get(name);
            if (over.merging() == Merging.RESET) {
                merged.remove(name);
            } else if (under == null
                    || over.merging() == Merging.OVERRIDE
                    || (depth >= SERVICE && REPLACED.contains(name))) {
                merged.put(name, over instanceof Fields map ? settled(map) : over);
            } else {
                merged.put(name, merged(name, under, over, depth));
            }
        }
        return new Fields(above.fields().isEmpty() ? below.place() : above.place(), Merging.USUAL, merged);
    }

    private static ComposeNode merged(String name, ComposeNode below, ComposeNode above, int depth)
            throws OperationFailedException {
        if (above.isNothing()) {
            return below;
        }
        if (below.isNothing()) {
            return above instanceof Fields map ? settled(map) : above;
        }
        if (depth >= SERVICE && NAMED.contains(name)) {
            return fields(named(below), named(above), depth + 1);
        }
        if (below instanceof Fields under && above instanceof Fields over) {
            return fields(under, over, depth + 1);
        }
        if (below instanceof Text && above instanceof Text) {
            return above;
        }
        if (below instanceof Fields || above instanceof Fields) {
            throw above.place().invalid(above.shown(), below.shown());
        }
        var joined = new ArrayList<>(below.asItems());
        joined.addAll(above.asItems());
        return new Items(above.place(), Merging.USUAL, joined);
    }

    /// `[A=1, B]` as `{A: 1, B: null}`.
    static Fields named(ComposeNode node) throws OperationFailedException {
        if (!(node instanceof Items items)) {
            return node.asFields();
        }
        var fields = new LinkedHashMap<String, ComposeNode>();
        for (ComposeNode item : items.items()) {
            String text = item.asText();
            int equals = text.indexOf('=');
            fields.put(
                    equals < 0 ? text : text.substring(0, equals),
                    new Text(item.place(), Merging.USUAL, equals < 0 ? null : text.substring(equals + 1)));
        }
        return new Fields(node.place(), Merging.USUAL, fields);
    }
}
