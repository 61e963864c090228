package dev.seedbed.ui.library.entry;

import dev.seedbed.library.SeedSource;
import dev.seedbed.source.git.GitAddress;
import dev.seedbed.store.ConfiguredStore;
import java.util.ArrayList;
import java.util.List;

/// Where the entries of the library come from, as the list of sources offers it.
public sealed interface LibraryPlace {

    /// Whether an entry comes from here.
    boolean holds(LibraryEntry entry);

    /// In the order of the list.
    static List<LibraryPlace> all(List<SeedSource> sources, List<RemotePlace> remote, LibraryMarks marks) {
        var places = new ArrayList<LibraryPlace>();
        places.add(new Everywhere());
        places.add(new Favourites(marks));
        places.add(new Recent(marks));
        sources.forEach(source -> places.add(new Source(source)));
        places.add(new Seedfiles());
        places.add(new Tables());
        places.add(new Services());
        places.add(new Snapshots());
        remote.forEach(one -> places.add(one.place()));
        return places;
    }

    /// All there is.
    record Everywhere() implements LibraryPlace {
        @Override
        public boolean holds(LibraryEntry entry) {
            return true;
        }
    }

    /// What the user marked.
    record Favourites(LibraryMarks marks) implements LibraryPlace {
        @Override
        public boolean holds(LibraryEntry entry) {
            return marks.isFavourite(entry);
        }
    }

    /// What databases were started from.
    record Recent(LibraryMarks marks) implements LibraryPlace {
        @Override
        public boolean holds(LibraryEntry entry) {
            return marks.isRecent(entry);
        }
    }

    /// What is in one source.
    record Source(SeedSource source) implements LibraryPlace {
        @Override
        public boolean holds(LibraryEntry entry) {
            return switch (entry) {
                case LibraryEntry.Dump(var item) -> item.source().equals(source);
                case LibraryEntry.OfSeedfile(var file, var _) -> file.source().equals(source);
                case LibraryEntry.OfService(var file, var _, var _) ->
                    file.source().equals(source);
                case TableEntry(var group) -> group.source().equals(source);
                case LibraryEntry.OfSnapshot _, PackageEntry _, GitEntry _ -> false;
            };
        }
    }

    /// The Seedfiles of all sources.
    record Seedfiles() implements LibraryPlace {
        @Override
        public boolean holds(LibraryEntry entry) {
            return entry instanceof LibraryEntry.OfSeedfile;
        }
    }

    /// The files of rows of all sources.
    record Tables() implements LibraryPlace {
        @Override
        public boolean holds(LibraryEntry entry) {
            return entry instanceof TableEntry;
        }
    }

    /// The services of all compose files.
    record Services() implements LibraryPlace {
        @Override
        public boolean holds(LibraryEntry entry) {
            return entry instanceof LibraryEntry.OfService;
        }
    }

    /// The packages of a store.
    record OfStore(ConfiguredStore store) implements LibraryPlace {
        @Override
        public boolean holds(LibraryEntry entry) {
            return entry instanceof PackageEntry shared
                    && shared.news().reference().store().equals(store.name());
        }
    }

    /// The dumps in a git repository.
    record OfRepository(GitAddress address) implements LibraryPlace {
        @Override
        public boolean holds(LibraryEntry entry) {
            return entry instanceof GitEntry tracked
                    && tracked.dump().address().repository().equals(address);
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
