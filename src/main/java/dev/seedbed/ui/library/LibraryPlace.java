package dev.seedbed.ui.library;

import dev.seedbed.library.SeedSource;

/// Where the entries of the library come from, as the list of sources offers it.
public sealed interface LibraryPlace {

    /// Whether an entry comes from here.
    boolean holds(LibraryEntry entry);

    /// All dumps and all snapshots.
    record Everywhere() implements LibraryPlace {
        @Override
        public boolean holds(LibraryEntry entry) {
            return true;
        }
    }

    /// The dumps of one source.
    record Dumps(SeedSource source) implements LibraryPlace {
        @Override
        public boolean holds(LibraryEntry entry) {
            return entry instanceof LibraryEntry.Dump(var item) && item.source().equals(source);
        }
    }

    /// The snapshots of the engine in use.
    record Snapshots() implements LibraryPlace {
        @Override
        public boolean holds(LibraryEntry entry) {
            return entry instanceof LibraryEntry.OfSnapshot;
        }
    }
}
