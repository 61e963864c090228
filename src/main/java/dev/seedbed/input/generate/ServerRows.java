package dev.seedbed.input.generate;

import dev.seedbed.input.InputServer;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Asks the server for the rows that tables have.
final class ServerRows implements ExistingRows {
    private static final int MOST_KEYS = 100_000;

    private final InputServer server;
    private final List<TableSchema> tables;
    private final Map<TableName, Long> counts = new HashMap<>();

    ServerRows(InputServer server, List<TableSchema> tables) {
        this.server = server;
        this.tables = tables;
    }

    @Override
    public long count(TableName table) throws OperationFailedException, InterruptedException {
        if (counts.isEmpty()) {
            countAll();
        }
        return counts.getOrDefault(table, 0L);
    }

    /// All with one question: each takes a session of the client.
    private void countAll() throws OperationFailedException, InterruptedException {
        var parts = new ArrayList<String>();
        for (TableSchema table : tables) {
            parts.add("select " + parts.size() + ", count(*) from " + server.quoted(table.name()));
        }
        for (List<String> row : server.ask(String.join(" union all ", parts))) {
            counts.put(tables.get(Integer.parseInt(row.getFirst())).name(), Long.parseLong(row.get(1)));
        }
    }

    @Override
    public List<List<@Nullable String>> keys(TableName table, List<String> columns)
            throws OperationFailedException, InterruptedException {
        var names = new ArrayList<String>();
        for (String column : columns) {
            names.add(server.quoted(column));
        }
        String all = String.join(", ", names);
        List<List<@Nullable String>> keys = new ArrayList<>();
        server.copyOut(
                "select " + all + " from " + server.quoted(table) + " where " + String.join(" is not null and ", names)
                        + " is not null order by " + all + " limit " + MOST_KEYS,
                cells -> keys.add(new ArrayList<>(cells)));
        return keys;
    }

    @Override
    public long greatest(TableName table, String column) throws OperationFailedException, InterruptedException {
        String answer = server.ask(
                        "select coalesce(max(" + server.quoted(column) + "), 0) from " + server.quoted(table))
                .getFirst()
                .getFirst();
        return Long.parseLong(answer);
    }
}
