package dev.seedbed.ui.volumes;

import dev.seedbed.ui.volumes.list.VolumeLine;
import dev.seedbed.volume.VolumeRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// The rows of the list of volumes, with a heading above each group of Seedbed's own bookkeeping. Rows stay while what
/// they show changes. Confined to the FX thread.
final class VolumeLines {
    private final ObservableList<VolumeLine> lines = FXCollections.observableArrayList();
    private final FilteredList<VolumeLine> shown = new FilteredList<>(lines);
    private final Map<String, VolumeLine> byName = new HashMap<>();
    private final Map<String, VolumeLine> headings = new HashMap<>();
    private Set<String> shownGroups = Set.of();

    /// Takes a new listing.
    ///
    /// @param made what a row shows that is new
    void take(List<VolumeRow> fresh, Function<VolumeRow, VolumeLine.Shown> made) {
        Set<String> names = fresh.stream().map(VolumeRow::name).collect(Collectors.toSet());
        if (!names.containsAll(byName.keySet())) {
            lines.removeIf(line -> !line.isHeading() && !names.contains(line.name()));
            byName.keySet().retainAll(names);
        }
        var added = new ArrayList<VolumeLine>();
        for (int i = 0; i < fresh.size(); i++) {
            VolumeRow row = fresh.get(i);
            VolumeLine line = byName.get(row.name());
            if (line == null) {
                var fresher = new VolumeLine(made.apply(row));
                byName.put(row.name(), fresher);
                added.add(fresher);
            } else {
                line.show(line.shown().listed(row));
                add(i, added);
            }
        }
        add(fresh.size(), added);
    }

    /// Adds rows that follow each other all at once: everybody who watches the list counts again at each change.
    ///
    /// @param end where the row that follows them stands in the listing
    private void add(int end, List<VolumeLine> added) {
        if (!added.isEmpty()) {
            lines.addAll(Math.min(end - added.size(), lines.size()), added);
            added.clear();
        }
    }

    /// Puts a heading above each group, and takes away those of groups that are gone.
    void head() {
        var groups = new LinkedHashMap<String, List<VolumeLine>>();
        internal()
                .forEach(line -> groups.computeIfAbsent(line.shown().group().key(), _ -> new ArrayList<>())
                        .add(line));
        if (headings.keySet().retainAll(groups.keySet())) {
            lines.removeIf(line -> line.isHeading()
                    && !headings.containsKey(line.shown().group().key()));
        }
        var added = new ArrayList<VolumeLine>();
        groups.forEach((key, members) -> {
            long sum = members.stream()
                    .mapToLong(line -> Math.max(0, line.shown().bytes()))
                    .sum();
            VolumeLine.Shown heading = members.getFirst().shown().asHeading(sum);
            VolumeLine there = headings.get(key);
            if (there == null) {
                var fresh = new VolumeLine(heading);
                headings.put(key, fresh);
                added.add(fresh);
            } else {
                there.show(heading);
            }
        });
        if (!added.isEmpty()) {
            lines.addAll(added);
        }
    }

    /// Shows the volumes that pass, and the headings of those groups of which one does.
    void filter(Predicate<VolumeLine.Shown> passes) {
        countGroups(passes);
        shown.setPredicate(line ->
                line.isHeading() ? shownGroups.contains(line.shown().group().key()) : passes.test(line.shown()));
    }

    /// The same where the rows have changed. Touches only those that come or go: a list that is filtered as a whole
    /// forgets what is selected in it.
    void filterAgain(Predicate<VolumeLine.Shown> passes) {
        countGroups(passes);
        Predicate<? super VolumeLine> wanted = shown.getPredicate();
        Set<VolumeLine> before = Collections.newSetFromMap(new IdentityHashMap<>());
        before.addAll(shown);
        for (int i = 0; i < lines.size(); i++) {
            VolumeLine line = lines.get(i);
            if (wanted.test(line) != before.contains(line)) {
                lines.set(i, line);
            }
        }
    }

    private void countGroups(Predicate<VolumeLine.Shown> passes) {
        shownGroups = internal()
                .map(VolumeLine::shown)
                .filter(passes)
                .map(volume -> volume.group().key())
                .collect(Collectors.toSet());
    }

    /// Those without headings.
    Stream<VolumeLine> volumes() {
        return lines.stream().filter(line -> !line.isHeading());
    }

    /// Those of Seedbed's own bookkeeping.
    Stream<VolumeLine> internal() {
        return volumes().filter(line -> line.shown().group().isInternal());
    }

    Optional<VolumeLine> line(String volume) {
        return Optional.ofNullable(byName.get(volume));
    }

    Set<String> names() {
        return Set.copyOf(byName.keySet());
    }

    /// The rows that pass the filter, with headings.
    FilteredList<VolumeLine> shown() {
        return shown;
    }
}
