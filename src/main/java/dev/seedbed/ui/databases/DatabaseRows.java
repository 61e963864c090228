package dev.seedbed.ui.databases;

import dev.seedbed.database.Database;
import dev.seedbed.seeding.progress.SeedProgress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Merges databases and seeds into lines, and keeps each line for as long as its id is there.
final class DatabaseRows {
    private final ObservableList<DatabaseLine> lines = FXCollections.observableArrayList();
    private final Map<String, DatabaseItem.Busy> busy = new HashMap<>();
    private List<Database> databases = List.of();
    private List<SeedProgress> seeds = List.of();
    private final ToLongFunction<Database> ownData;
    private final ToLongFunction<Database> sharedData;

    /// @param ownData bytes that a database has written, -1 while not known
    /// @param sharedData bytes that it uses together with others, 0 for none, -1 while not known
    DatabaseRows(ToLongFunction<Database> ownData, ToLongFunction<Database> sharedData) {
        this.ownData = ownData;
        this.sharedData = sharedData;
    }

    ObservableList<DatabaseLine> lines() {
        return lines;
    }

    void databases(List<Database> fresh) {
        databases = Stream.concat(fresh.stream(), betweenContainers(fresh)).toList();
        rebuild();
    }

    /// A database whose container is being replaced has none for a moment; its row stays.
    private Stream<Database> betweenContainers(List<Database> fresh) {
        Set<String> listed = fresh.stream().map(DatabaseItem::idOf).collect(Collectors.toSet());
        return databases.stream().filter(database -> {
            String id = DatabaseItem.idOf(database);
            return busy.get(id) == DatabaseItem.Busy.CHANGING && !listed.contains(id);
        });
    }

    void seeds(List<SeedProgress> fresh) {
        seeds = fresh;
        rebuild();
    }

    /// Shows new sizes.
    void measured() {
        rebuild();
    }

    void busy(String id, DatabaseItem.Busy work) {
        busy.put(id, work);
        rebuild();
    }

    void idle(String id) {
        busy.remove(id);
        rebuild();
    }

    private void rebuild() {
        Map<String, DatabaseItem> items = new HashMap<>();
        for (Database database : databases) {
            String id = DatabaseItem.idOf(database);
            items.put(
                    id,
                    DatabaseItem.of(
                            database, busy.get(id), ownData.applyAsLong(database), sharedData.applyAsLong(database)));
        }
        for (SeedProgress seed : seeds) {
            boolean shown = seed.state() == SeedProgress.State.CANCELLED
                    || (seed.state() == SeedProgress.State.READY && items.containsKey(seed.id()));
            if (!shown) {
                items.put(seed.id(), DatabaseItem.of(seed));
            }
        }
        var sorted = new ArrayList<>(items.values());
        sorted.sort(Comparator.comparing(DatabaseItem::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(DatabaseItem::id));
        show(sorted);
    }

    private void show(List<DatabaseItem> items) {
        Map<String, DatabaseItem> wanted =
                items.stream().collect(Collectors.toMap(DatabaseItem::id, Function.identity()));
        lines.removeIf(line -> !wanted.containsKey(line.id()));
        if (lines.isEmpty()) {
            lines.setAll(items.stream().map(DatabaseLine::new).toList());
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            DatabaseItem item = items.get(i);
            if (i < lines.size() && lines.get(i).id().equals(item.id())) {
                lines.get(i).show(item);
            } else {
                insert(i, item);
            }
        }
    }

    private void insert(int index, DatabaseItem item) {
        DatabaseLine line = lines.stream()
                .filter(existing -> existing.id().equals(item.id()))
                .findFirst()
                .orElse(null);
        if (line == null) {
            lines.add(index, new DatabaseLine(item));
        } else {
            lines.removeAll(Collections.singleton(line));
            line.show(item);
            lines.add(index, line);
        }
    }
}
