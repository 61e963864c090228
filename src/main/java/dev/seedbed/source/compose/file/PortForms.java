package dev.seedbed.source.compose.file;

import dev.seedbed.source.compose.file.ComposeNode.Fields;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The short and the long form of a service's ports: `[[address:][port or range]:]port or range[/protocol]`.
final class PortForms {
    private static final Pattern SHORT = Pattern.compile("(?:(?:(?<ip>\\[[0-9a-fA-F:.]+]|[0-9.]+):)?"
            + "(?<published>\\d{1,5}(?:-\\d{1,5})?)?:)?(?<target>\\d{1,5}(?:-\\d{1,5})?)(?:/(?<protocol>[a-z]+))?");
    private static final int HIGHEST = 65535;
    private static final int MOST = 1000;

    private PortForms() {}

    private record Range(int first, int last) {
        int size() {
            return last - first + 1;
        }
    }

    /// @return each port once; the one that stands last counts
    static List<ComposePort> of(List<ComposeNode> nodes) throws OperationFailedException {
        Map<String, ComposePort> ports = new LinkedHashMap<>();
        for (ComposeNode node : nodes) {
            for (ComposePort port : node instanceof Fields fields ? ofLong(fields) : ofShort(node)) {
                ports.put(port.toString(), port);
            }
        }
        return List.copyOf(ports.values());
    }

    private static List<ComposePort> ofShort(ComposeNode node) throws OperationFailedException {
        String text = node.asText();
        Matcher form = SHORT.matcher(text);
        if (!form.matches()) {
            throw invalid(node, text);
        }
        return ports(node, form.group("ip"), form.group("published"), form.group("target"), form.group("protocol"));
    }

    private static List<ComposePort> ofLong(Fields fields) throws OperationFailedException {
        String target = fields.text("target");
        if (!target.matches("\\d{1,5}")) {
            throw invalid(fields, target.isEmpty() ? "yaml-nothing" : target);
        }
        String published = fields.text("published");
        if (!published.matches("(\\d{1,5}(-\\d{1,5})?)?")) {
            throw invalid(fields, published);
        }
        return ports(
                fields, fields.text("host_ip"), published.replaceFirst("-.*", ""), target, fields.text("protocol"));
    }

    private static List<ComposePort> ports(
            ComposeNode node, @Nullable String ip, @Nullable String published, String target, @Nullable String protocol)
            throws OperationFailedException {
        Range inside = range(node, target);
        boolean chosen = published == null || published.isEmpty();
        Range outside = published == null || published.isEmpty() ? new Range(0, 0) : range(node, published);
        if (inside.size() > MOST || (!chosen && outside.size() != inside.size() && inside.size() != 1)) {
            throw invalid(node, published + ":" + target);
        }
        var ports = new ArrayList<ComposePort>();
        for (int i = 0; i < inside.size(); i++) {
            ports.add(new ComposePort(
                    ip == null ? "" : ip.replaceAll("[\\[\\]]", ""),
                    chosen ? 0 : outside.first() + i,
                    inside.first() + i,
                    protocol == null || protocol.isEmpty() ? "tcp" : protocol));
        }
        return ports;
    }

    private static Range range(ComposeNode node, String text) throws OperationFailedException {
        String[] ends = text.split("-", 2);
        int first = Integer.parseInt(ends[0]);
        int last = ends.length == 1 ? first : Integer.parseInt(ends[1]);
        if (last < first || last > HIGHEST) {
            throw invalid(node, text);
        }
        return new Range(first, last);
    }

    private static OperationFailedException invalid(ComposeNode node, String found) {
        return node.place().invalid(found, "compose-port");
    }
}
