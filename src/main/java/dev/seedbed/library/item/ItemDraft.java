package dev.seedbed.library.item;

import dev.seedbed.library.item.DumpItem.Kind;
import dev.seedbed.library.item.DumpItem.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// An item of a plain dump while its statements are read. Not safe for use by several threads.
final class ItemDraft {
    final int id;
    Kind kind;
    final String name;
    String table = "";
    String target = "";
    final Set<String> mentions = new LinkedHashSet<>();
    final Set<Integer> needs = new LinkedHashSet<>();
    boolean needsUnknown;
    long rows;
    private final List<Place> places = new ArrayList<>();
    private boolean isOpen;

    ItemDraft(int id, Kind kind, String name) {
        this.id = id;
        this.kind = kind;
        this.name = name;
    }

    /// Adds a statement. It joins the one before unless something that stays stands between them.
    void add(long start, long end) {
        if (isOpen && !places.isEmpty()) {
            places.set(places.size() - 1, new Place(places.getLast().start(), end));
        } else {
            places.add(new Place(start, end));
        }
        isOpen = true;
    }

    /// Something comes that stays where the item goes.
    void close() {
        isOpen = false;
    }

    void addAll(ItemDraft other) {
        places.addAll(other.places);
    }

    DumpItem item() {
        long bytes =
                places.stream().mapToLong(place -> place.end() - place.start()).sum();
        return DumpItemBuilder.builder()
                .id(id)
                .kind(kind)
                .name(name)
                .table(table)
                .target(target)
                .needs(List.copyOf(needs))
                .needsUnknown(needsUnknown)
                .places(places)
                .bytes(kind == Kind.ROWS ? bytes : 0)
                .rows(rows)
                .build();
    }
}
