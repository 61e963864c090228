package dev.seedbed.cli.snapshot;

import dev.seedbed.snapshot.record.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Draws which snapshot came from which: side branches are set in, the way to where the database stands is not.
final class SnapshotTree {
    private final Map<String, List<Snapshot>> children = new LinkedHashMap<>();
    private final Set<String> trunk = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();

    private SnapshotTree() {}

    /// @param branch what is drawn before the snapshot
    /// @param below what is drawn on further lines of it
    record Line(String branch, String below, Snapshot snapshot) {}

    /// @param oldestFirst in any shape, also where a parent is gone
    /// @param here id of the snapshot on which the database stands
    static List<Line> lines(List<Snapshot> oldestFirst, String here) {
        var tree = new SnapshotTree();
        Map<String, Snapshot> byId = new HashMap<>();
        oldestFirst.forEach(snapshot -> byId.put(snapshot.id(), snapshot));
        for (Snapshot one = byId.get(here); one != null && tree.trunk.add(one.id()); ) {
            one = byId.get(one.parent());
        }
        var roots = new ArrayList<Snapshot>();
        for (Snapshot snapshot : oldestFirst) {
            if (byId.containsKey(snapshot.parent())) {
                tree.children
                        .computeIfAbsent(snapshot.parent(), _ -> new ArrayList<>())
                        .add(snapshot);
            } else {
                roots.add(snapshot);
            }
        }
        for (Snapshot root : roots) {
            tree.draw(root, "", "");
        }
        return List.copyOf(tree.lines);
    }

    private void draw(Snapshot from, String first, String rest) {
        Snapshot snapshot = from;
        String mark = first;
        while (true) {
            List<Snapshot> next = new ArrayList<>(children.getOrDefault(snapshot.id(), List.of()));
            lines.add(new Line(mark + "●", rest + (next.isEmpty() ? " " : "│"), snapshot));
            if (next.isEmpty()) {
                return;
            }
            Snapshot onward = next.stream()
                    .filter(child -> trunk.contains(child.id()))
                    .findFirst()
                    .orElse(next.getLast());
            next.remove(onward);
            for (Snapshot side : next) {
                draw(side, rest + "├─", rest + "│ ");
            }
            snapshot = onward;
            mark = rest;
        }
    }
}
