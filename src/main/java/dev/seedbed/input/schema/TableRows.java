package dev.seedbed.input.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gathers tables out of rows of a catalogue, where every column of a key is a row of its own.
public final class TableRows {
    private final Map<TableName, List<TableColumn>> columns = new LinkedHashMap<>();
    private final Map<TableName, Map<String, Key>> keys = new LinkedHashMap<>();
    private final Map<TableName, List<String>> checks = new LinkedHashMap<>();

    /// What a key is for.
    public enum KeyType {
        PRIMARY,
        UNIQUE,
        FOREIGN
    }

    private record Key(KeyType type, @Nullable TableName target, List<String> columns, List<String> targets) {}

    public void column(TableName table, TableColumn column) {
        columns.computeIfAbsent(table, _ -> new ArrayList<>()).add(column);
    }

    /// The next column of a key.
    ///
    /// @param target the table and its column that a foreign key names, else null
    public void key(
            TableName table,
            String key,
            KeyType type,
            String column,
            @Nullable TableName target,
            @Nullable String targetColumn) {
        Key known = keys.computeIfAbsent(table, _ -> new LinkedHashMap<>())
                .computeIfAbsent(key, _ -> new Key(type, target, new ArrayList<>(), new ArrayList<>()));
        known.columns.add(column);
        if (targetColumn != null) {
            known.targets.add(targetColumn);
        }
    }

    public void check(TableName table, String condition) {
        checks.computeIfAbsent(table, _ -> new ArrayList<>()).add(condition);
    }

    public List<TableSchema> tables() {
        return columns.keySet().stream().map(this::table).toList();
    }

    private TableSchema table(TableName name) {
        Collection<Key> own = keys.getOrDefault(name, Map.of()).values();
        return TableSchemaBuilder.builder()
                .name(name)
                .columns(columns.getOrDefault(name, List.of()))
                .primaryKey(of(own, KeyType.PRIMARY).stream().findFirst().orElse(List.of()))
                .uniques(of(own, KeyType.UNIQUE))
                .foreignKeys(foreign(own))
                .checks(checks.getOrDefault(name, List.of()))
                .build();
    }

    private static List<List<String>> of(Collection<Key> keys, KeyType type) {
        return keys.stream()
                .filter(key -> key.type == type)
                .map(key -> List.copyOf(key.columns))
                .toList();
    }

    private static List<ForeignKey> foreign(Collection<Key> keys) {
        var foreign = new ArrayList<ForeignKey>();
        for (Key key : keys) {
            TableName target = key.target;
            if (target != null) {
                foreign.add(new ForeignKey(List.copyOf(key.columns), target, List.copyOf(key.targets)));
            }
        }
        return List.copyOf(foreign);
    }
}
