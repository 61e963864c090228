package dev.seedbed.ui.library.entry;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.source.git.GitDump;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A dump in a git repository.
///
/// @param seen when the repository last answered; null where that is now
public record GitEntry(GitDump dump, @Nullable Instant seen) implements LibraryEntry {
    @Override
    public String key() {
        return dump.address().toString();
    }

    @Override
    public String name() {
        return dump.address().path();
    }

    /// It is not read before it is fetched.
    @Override
    public @Nullable DatabaseKind kind() {
        return null;
    }

    @Override
    public long bytes() {
        return dump.bytes();
    }

    /// Not known: git keeps no time for a file.
    @Override
    public Instant time() {
        return Instant.EPOCH;
    }

    @Override
    public boolean isStartable() {
        return true;
    }

    String words() {
        return String.join(" ", dump.address().toString(), String.join(" ", dump.versions()));
    }
}
