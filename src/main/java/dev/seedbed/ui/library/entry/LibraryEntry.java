package dev.seedbed.ui.library.entry;

import dev.seedbed.build.file.Seedfile;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.SeedItem;
import dev.seedbed.library.SourceFile;
import dev.seedbed.task.Failure;
import dev.seedbed.ui.snapshots.dialog.SnapshotRow;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One thing that a database can be started from: a dump, a Seedfile, files of rows or a service of a compose file on
/// this computer, a snapshot on the engine, a package of a store, or a dump in a git repository.
public sealed interface LibraryEntry
        permits LibraryEntry.Dump,
                LibraryEntry.OfSeedfile,
                LibraryEntry.OfService,
                LibraryEntry.OfSnapshot,
                TableEntry,
                PackageEntry,
                GitEntry {

    /// What it is found again by when the list changes.
    String key();

    /// As it is called, before anything in it is made visible.
    String name();

    /// Null where any kind will do.
    @Nullable
    DatabaseKind kind();

    /// -1 where it is not measured.
    long bytes();

    /// When the file was changed, the snapshot made, the version published; `EPOCH` where that is not known.
    Instant time();

    boolean isStartable();

    /// What a filter can find it by, in lower case.
    default String searched() {
        String text = switch (this) {
            case Dump dump -> dump.name();
            case OfSeedfile described -> described.name() + " " + described.image();
            case OfService service -> service.name() + " " + service.image();
            case TableEntry tables -> tables.key();
            case PackageEntry shared -> shared.words();
            case GitEntry tracked -> tracked.words();
            case OfSnapshot(var row) ->
                String.join(
                        " ",
                        row.snapshot().name(),
                        row.snapshot().tag(),
                        row.snapshot().note(),
                        row.origin().name());
        };
        return text.toLowerCase(Locale.ROOT);
    }

    private static String withFolder(Path path) {
        int names = path.getNameCount();
        return names < 2 ? path.toString() : path.subpath(names - 2, names).toString();
    }

    /// A dump, or a bundle of them.
    record Dump(SeedItem item) implements LibraryEntry {
        @Override
        public String key() {
            return item.path().toString();
        }

        @Override
        public String name() {
            return item.name();
        }

        @Override
        public @Nullable DatabaseKind kind() {
            return item.kind();
        }

        @Override
        public long bytes() {
            return item.sizeBytes();
        }

        @Override
        public Instant time() {
            return Instant.ofEpochMilli(item.modifiedMillis());
        }

        @Override
        public boolean isStartable() {
            return item.isStartable();
        }
    }

    /// A Seedfile.
    ///
    /// @param head null before it was read
    record OfSeedfile(SourceFile file, @Nullable SeedfileHead head) implements LibraryEntry {
        @Override
        public String key() {
            return file.file().toString();
        }

        /// With its folder: most are called the same.
        @Override
        public String name() {
            return withFolder(file.file());
        }

        @Override
        public @Nullable DatabaseKind kind() {
            Seedfile seedfile = seedfile();
            return seedfile == null ? null : seedfile.kind().orElse(null);
        }

        @Override
        public long bytes() {
            return -1;
        }

        @Override
        public Instant time() {
            return Instant.ofEpochMilli(file.modifiedMillis());
        }

        @Override
        public boolean isStartable() {
            return seedfile() != null;
        }

        /// Null before it was read, and where it cannot be.
        public @Nullable Seedfile seedfile() {
            return head == null ? null : head.seedfile();
        }

        public @Nullable Failure failure() {
            return head == null ? null : head.failure();
        }

        public String image() {
            Seedfile seedfile = seedfile();
            return seedfile == null ? "" : seedfile.image();
        }
    }

    /// A database service of a compose file, or the file as a whole where it cannot be read.
    ///
    /// @param failure null where there is a service
    record OfService(
            SourceFile file,
            ServicesHead.@Nullable Found service,
            @Nullable Failure failure) implements LibraryEntry {
        @Override
        public String key() {
            return service == null
                    ? file.file().toString()
                    : file.file() + "#" + service.database().name();
        }

        /// With its project.
        @Override
        public String name() {
            return service == null
                    ? withFolder(file.file())
                    : service.project().name() + "/" + service.database().name();
        }

        @Override
        public @Nullable DatabaseKind kind() {
            return service == null ? null : service.database().kind();
        }

        @Override
        public long bytes() {
            return -1;
        }

        @Override
        public Instant time() {
            return Instant.ofEpochMilli(file.modifiedMillis());
        }

        @Override
        public boolean isStartable() {
            return service != null;
        }

        public String image() {
            return service == null ? "" : service.database().service().image();
        }
    }

    /// A snapshot of the engine in use.
    record OfSnapshot(SnapshotRow row) implements LibraryEntry {
        @Override
        public String key() {
            return "snapshot " + row.id();
        }

        @Override
        public String name() {
            return row.snapshot().name();
        }

        @Override
        public DatabaseKind kind() {
            return row.snapshot().kind();
        }

        @Override
        public long bytes() {
            return row.size() == null ? -1 : row.size().totalBytes();
        }

        @Override
        public Instant time() {
            return row.snapshot().createdAt();
        }

        @Override
        public boolean isStartable() {
            return true;
        }
    }
}
