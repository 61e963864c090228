package dev.seedbed.ui.library.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import org.jspecify.annotations.Nullable;

/// The entries of the library, and which of them are shown. Confined to the FX thread.
final class LibraryRows {
    private final ObservableList<LibraryEntry> all = FXCollections.observableArrayList();
    private final SortedList<LibraryEntry> ordered = new SortedList<>(all);
    private final FilteredList<LibraryEntry> shown = new FilteredList<>(ordered);

    /// Changes only the rows that differ, so that selection and scroll position stay.
    void replace(List<LibraryEntry> fresh) {
        boolean hasSameKeys = fresh.size() == all.size();
        for (int i = 0; hasSameKeys && i < fresh.size(); i++) {
            hasSameKeys = fresh.get(i).key().equals(all.get(i).key());
        }
        if (!hasSameKeys) {
            all.setAll(fresh);
            return;
        }
        for (int i = 0; i < fresh.size(); i++) {
            if (!fresh.get(i).equals(all.get(i))) {
                all.set(i, fresh.get(i));
            }
        }
    }

    /// @param order null for that of the sources
    void show(Predicate<LibraryEntry> wanted, @Nullable Comparator<LibraryEntry> order) {
        ordered.setComparator(order);
        shown.setPredicate(wanted);
    }

    Optional<LibraryEntry> find(String key) {
        return all.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    int count(LibraryPlace place) {
        return (int) all.stream().filter(place::holds).count();
    }

    /// Whether there is a newer version of something that is here.
    boolean hasNews(LibraryPlace place) {
        return all.stream()
                .anyMatch(entry -> place.holds(entry)
                        && entry instanceof PackageEntry shared
                        && shared.news().isNews());
    }

    ObservableList<LibraryEntry> shown() {
        return shown;
    }
}
