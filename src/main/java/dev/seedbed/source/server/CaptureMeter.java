package dev.seedbed.source.server;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How far a dump is, by the tables that its program has begun with. Safe for use by several threads.
final class CaptureMeter {
    private final Map<String, Long> sizes = new LinkedHashMap<>();
    private final long all;
    private final Set<String> begun = new HashSet<>();
    private String current = "";
    private long before;

    CaptureMeter(List<TableFacts> tables) {
        tables.forEach(table -> sizes.merge(table.name(), table.bytes(), Long::sum));
        this.all = tables.stream().mapToLong(TableFacts::bytes).sum();
    }

    /// The program begins with the rows of a table, so those before it are done.
    synchronized void begin(String table) {
        if (sizes.containsKey(table) && begun.add(table)) {
            before += sizes.getOrDefault(current, 0L);
            current = table;
        }
    }

    synchronized CaptureProgress now(long bytes) {
        return new CaptureProgress(
                bytes, current, begun.size(), sizes.size(), all == 0 ? -1 : Math.min(1, (double) before / all));
    }
}
