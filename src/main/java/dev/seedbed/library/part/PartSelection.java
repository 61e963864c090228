package dev.seedbed.library.part;

import dev.seedbed.library.item.DumpItem;
import dev.seedbed.library.item.DumpItem.Kind;
import dev.seedbed.library.item.DumpItems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// What of a dump is left out where a part of it is restored: what was not chosen, what hangs on that, and the foreign
/// keys that the rest could not keep. What a chosen table needs stays.
public final class PartSelection {
    private final SeedPart part;
    private final List<DumpItem> items;
    private final Map<Integer, DumpItem> byId = new HashMap<>();
    private final Map<String, String> partitions = new HashMap<>();
    private final Set<Integer> needed = new HashSet<>();
    private final Set<Integer> leftOut = new HashSet<>();
    private final Set<String> emptied = new HashSet<>();
    private final List<DumpItem> foreignKeys = new ArrayList<>();

    public PartSelection(SeedPart part, DumpItems dump) {
        this.part = part;
        this.items = dump.list();
        for (DumpItem item : items) {
            byId.put(item.id(), item);
            if (item.kind() == Kind.PARTITION) {
                partitions.put(item.table(), item.target());
            }
        }
        needed();
        tables();
        rows();
        hanging();
        foreignKeys();
    }

    /// Patterns of the part that match no table of the dump.
    public List<String> unknown() {
        var unknown = new ArrayList<String>();
        for (List<String> patterns : List.of(part.withoutRows(), part.only())) {
            for (String text : patterns) {
                var pattern = new TablePattern(text);
                if (allTables().stream().noneMatch(pattern::matches)) {
                    unknown.add(text);
                }
            }
        }
        return List.copyOf(unknown);
    }

    /// Names of all tables in the dump.
    public List<String> allTables() {
        return tables(_ -> true);
    }

    /// Tables that are not restored.
    public List<String> tablesLeftOut() {
        return tables(item -> leftOut.contains(item.id()));
    }

    /// Tables that were chosen.
    public List<String> chosen() {
        return tables(this::isChosen);
    }

    /// Tables that were not chosen and are restored without rows, because others need them.
    public List<String> tablesNeeded() {
        return tables(item -> !isChosen(item) && !leftOut.contains(item.id()));
    }

    /// Tables that were chosen and stay empty.
    public List<String> tablesEmptied() {
        return tables(item -> isChosen(item) && emptied.contains(item.table()));
    }

    private List<String> tables(Predicate<DumpItem> which) {
        return items.stream()
                .filter(item -> item.kind() == Kind.TABLE)
                .filter(which)
                .map(DumpItem::table)
                .toList();
    }

    /// Foreign keys that are left out although their own table is restored with its rows.
    public List<String> foreignKeysLeftOut() {
        return foreignKeys.stream().map(DumpItem::name).distinct().toList();
    }

    /// Views, functions and triggers that are left out because they need what is not there.
    public List<String> othersLeftOut() {
        return items.stream()
                .filter(item -> leftOut.contains(item.id()))
                .filter(item -> switch (item.kind()) {
                    case VIEW, FUNCTION -> true;
                    case TRIGGER -> item.needs().stream().noneMatch(this::isTableLeftOut);
                    default -> false;
                })
                .map(DumpItem::name)
                .distinct()
                .toList();
    }

    private boolean isTableLeftOut(int id) {
        DumpItem item = byId.get(id);
        return item != null && item.kind() == Kind.TABLE && leftOut.contains(id);
    }

    public boolean leavesOut(DumpItem item) {
        return leftOut.contains(item.id());
    }

    private boolean isChosen(DumpItem table) {
        return part.only().isEmpty() || matches(part.only(), table.table());
    }

    /// Also what a partition is a part of counts.
    private boolean matches(Collection<String> patterns, String table) {
        var seen = new HashSet<String>();
        for (String one = table; one != null && seen.add(one); one = partitions.get(one)) {
            String name = one;
            if (patterns.stream().anyMatch(text -> new TablePattern(text).matches(name))) {
                return true;
            }
        }
        return false;
    }

    private void needed() {
        if (part.only().isEmpty()) {
            return;
        }
        Deque<DumpItem> open = new ArrayDeque<>();
        for (DumpItem item : items) {
            boolean isTable = item.kind() == Kind.TABLE && isChosen(item);
            boolean isDefault = item.kind() == Kind.DEFAULT
                    && item.needs().stream()
                            .map(byId::get)
                            .anyMatch(one -> one != null && one.kind() == Kind.TABLE && isChosen(one));
            if (isTable || isDefault) {
                open.add(item);
            }
        }
        while (!open.isEmpty()) {
            DumpItem item = open.remove();
            if (needed.add(item.id())) {
                item.needs().stream().map(byId::get).filter(one -> one != null).forEach(open::add);
            }
        }
    }

    private void tables() {
        for (DumpItem item : items) {
            if (item.kind() == Kind.TABLE && !isChosen(item) && !needed.contains(item.id())) {
                leftOut.add(item.id());
            }
        }
    }

    private void rows() {
        boolean areLargeObjectsLeftOut = part.structureOnly() || !part.only().isEmpty();
        for (DumpItem item : items) {
            switch (item.kind()) {
                case TABLE -> {
                    if (!isChosen(item) || part.structureOnly() || matches(part.withoutRows(), item.table())) {
                        emptied.add(item.table());
                    }
                }
                case LARGE_OBJECT -> {
                    if (areLargeObjectsLeftOut) {
                        leftOut.add(item.id());
                    }
                }
                case SEQUENCE_VALUE, REFRESH -> {
                    if (part.structureOnly()) {
                        leftOut.add(item.id());
                    }
                }
                default -> {}
            }
        }
        for (DumpItem item : items) {
            if (item.kind() == Kind.ROWS && (emptied.contains(item.table()) || part.structureOnly())) {
                leftOut.add(item.id());
            }
        }
    }

    /// Until nothing is left that needs what is not there.
    private void hanging() {
        boolean isTableMissing = items.stream().anyMatch(item -> isTableLeftOut(item.id()));
        Map<Integer, List<DumpItem>> users = new HashMap<>();
        for (DumpItem item : items) {
            item.needs()
                    .forEach(id ->
                            users.computeIfAbsent(id, _ -> new ArrayList<>(2)).add(item));
        }
        Deque<Integer> open = new ArrayDeque<>();
        // What is there without rows needs none.
        leftOut.stream().filter(this::isObject).forEach(open::add);
        for (DumpItem item : items) {
            if (isTableMissing && item.needsUnknown() && leftOut.add(item.id())) {
                open.add(item.id());
            }
        }
        while (!open.isEmpty()) {
            for (DumpItem user : users.getOrDefault(open.remove(), List.of())) {
                if (!needed.contains(user.id()) && leftOut.add(user.id())) {
                    open.add(user.id());
                }
            }
        }
    }

    private boolean isObject(int id) {
        DumpItem item = byId.get(id);
        return item != null
                && switch (item.kind()) {
                    case ROWS, SEQUENCE_VALUE, REFRESH -> false;
                    default -> true;
                };
    }

    private void foreignKeys() {
        var gone = new HashSet<>(tablesLeftOut());
        var lacking = new HashSet<String>();
        for (String table : emptied) {
            for (String one = table; one != null && lacking.add(one); ) {
                one = partitions.get(one);
            }
        }
        for (DumpItem item : items) {
            boolean isKey = item.kind() == Kind.FOREIGN_KEY || item.kind() == Kind.UNCHECKED_FOREIGN_KEY;
            if (!isKey || gone.contains(item.table())) {
                continue;
            }
            boolean wouldFail = item.kind() == Kind.FOREIGN_KEY
                    && lacking.contains(item.target())
                    && !emptied.contains(item.table());
            boolean lacksTable = gone.contains(item.target());
            if (wouldFail || lacksTable) {
                leftOut.add(item.id());
            }
            if (leftOut.contains(item.id())) {
                foreignKeys.add(item);
            }
        }
    }
}
