package dev.seedbed.ui.library;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.SeedItem;
import dev.seedbed.ui.snapshots.dialog.SnapshotRow;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One thing that a database can be started from: a dump on this computer, or a snapshot on the engine.
public sealed interface LibraryEntry {

    /// What it is found again by when the list changes.
    String key();

    /// As it is called, before anything in it is made visible.
    String name();

    /// Null where any kind will do.
    @Nullable
    DatabaseKind kind();

    /// -1 where it is not measured.
    long bytes();

    /// When the file was changed, or the snapshot made.
    Instant time();

    boolean isStartable();

    /// What a filter can find it by, in lower case.
    default String searched() {
        String text = switch (this) {
            case Dump dump -> dump.name();
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
