package dev.seedbed.ui.library.entry;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.input.table.group.TableGroup;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Files of rows: a folder of them, or one.
public record TableEntry(TableGroup group) implements LibraryEntry {
    @Override
    public String key() {
        return group.path().toString();
    }

    /// From the folder of the library on: many are called the same.
    @Override
    public String name() {
        String name = group.source().folder().relativize(group.path()).toString();
        return group.isFolder() ? name + "/" : name;
    }

    @Override
    public @Nullable DatabaseKind kind() {
        return null;
    }

    @Override
    public long bytes() {
        return group.bytes();
    }

    @Override
    public Instant time() {
        return Instant.ofEpochMilli(group.modifiedMillis());
    }

    @Override
    public boolean isStartable() {
        return true;
    }
}
