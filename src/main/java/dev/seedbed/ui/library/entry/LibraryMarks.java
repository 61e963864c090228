package dev.seedbed.ui.library.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Which entries of the library the user marked as favourites, and which were used last. Confined to the FX thread.
public final class LibraryMarks {
    private static final int MOST_RECENT = 20;

    private final Set<String> favourites;
    private final List<String> recent;
    private final BiConsumer<List<String>, List<String>> keep;
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();

    /// @param favourites and `recent` are keys of entries, the last one used first
    /// @param keep keeps both for the next run of the program
    public LibraryMarks(List<String> favourites, List<String> recent, BiConsumer<List<String>, List<String>> keep) {
        this.favourites = new LinkedHashSet<>(favourites);
        this.recent = new ArrayList<>(recent);
        this.keep = keep;
    }

    public boolean isFavourite(LibraryEntry entry) {
        return favourites.contains(entry.key());
    }

    public void toggleFavourite(LibraryEntry entry) {
        if (!favourites.remove(entry.key())) {
            favourites.add(entry.key());
        }
        changed();
    }

    public boolean isRecent(LibraryEntry entry) {
        return recent.contains(entry.key());
    }

    /// 0 for what was used last.
    public int age(LibraryEntry entry) {
        int index = recent.indexOf(entry.key());
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    public void used(LibraryEntry entry) {
        recent.remove(entry.key());
        recent.addFirst(entry.key());
        while (recent.size() > MOST_RECENT) {
            recent.removeLast();
        }
        changed();
    }

    private void changed() {
        keep.accept(List.copyOf(favourites), List.copyOf(recent));
        revision.set(revision.get() + 1);
    }

    /// Rises with every change.
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }
}
