package dev.seedbed.source.compose.file;

import dev.seedbed.source.compose.file.ComposeNode.Fields;
import dev.seedbed.task.OperationFailedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The short and the long form of a service's volumes: `[source:]target[:options]`.
final class MountForms {
    private static final String BIND = "bind";
    private static final String VOLUME = "volume";

    private MountForms() {}

    /// @return one for each path in the container; the one that stands last counts
    static List<ComposeMount> of(List<ComposeNode> nodes) throws OperationFailedException {
        Map<String, ComposeMount> mounts = new LinkedHashMap<>();
        for (ComposeNode node : nodes) {
            ComposeMount mount = node instanceof Fields fields ? ofLong(fields) : ofShort(node);
            mounts.put(mount.target(), mount);
        }
        return List.copyOf(mounts.values());
    }

    private static ComposeMount ofShort(ComposeNode node) throws OperationFailedException {
        String text = node.asText();
        // The colon behind a drive letter divides nothing.
        int from = text.matches("[A-Za-z]:[\\\\/].*") ? 2 : 0;
        int colon = text.indexOf(':', from);
        String source = colon < 0 ? "" : text.substring(0, colon);
        String rest = text.substring(colon + 1);
        int options = rest.indexOf(':');
        String target = options < 0 ? rest : rest.substring(0, options);
        List<String> words =
                options < 0 ? List.of() : List.of(rest.substring(options + 1).split(","));
        if (!target.startsWith("/") || (colon >= 0 && source.isEmpty())) {
            throw node.place().invalid(text, "compose-mount");
        }
        boolean readOnly = words.contains("ro");
        boolean isPath = source.startsWith(".") || source.startsWith("/") || source.startsWith("~") || from > 0;
        return isPath
                ? new ComposeMount(BIND, "", node.place().path(source), target(target), readOnly, node.place())
                : new ComposeMount(VOLUME, source, null, target(target), readOnly, node.place());
    }

    private static ComposeMount ofLong(Fields fields) throws OperationFailedException {
        String type = fields.text("type");
        String source = fields.text("source");
        String target = fields.text("target");
        if (type.isEmpty() || !target.startsWith("/")) {
            throw fields.place().invalid(target.isEmpty() ? "yaml-nothing" : target, "compose-mount");
        }
        boolean readOnly = fields.isTrue("read_only");
        return new ComposeMount(
                type,
                type.equals(VOLUME) ? source : "",
                type.equals(BIND) ? fields.place().path(source) : null,
                target(target),
                readOnly,
                fields.place());
    }

    private static String target(String target) {
        return target.length() > 1 ? target.replaceFirst("/+$", "") : target;
    }
}
