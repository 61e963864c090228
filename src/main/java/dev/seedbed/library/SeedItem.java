package dev.seedbed.library;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.task.Failure;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One seed in the library: a file, or a folder of numbered files that are restored in order.
///
/// @param path the file or folder; identifies the item
/// @param files what is restored, in order; a single one for a file
/// @param leftOut files of the folder that are no part of it, such as a README
/// @param dumps what the files are, as far as they were fit
/// @param unfit why it cannot be restored, null where it can
@RecordBuilder
public record SeedItem(
        Path path,
        SeedSource source,
        List<Path> files,
        List<Path> leftOut,
        long sizeBytes,
        long modifiedMillis,
        List<DumpInfo> dumps,
        @Nullable Failure unfit) {

    public boolean isBundle() {
        return files.size() != 1 || !files.getFirst().equals(path);
    }

    /// The name of the file or folder.
    public String name() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /// The database it is for: the first of its files that says so, or null.
    public @Nullable DatabaseKind kind() {
        return dumps.stream()
                .map(DumpInfo::kind)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public boolean isTruncated() {
        return dumps.stream().anyMatch(dump -> dump.completeness() == Completeness.TRUNCATED);
    }

    /// Whether a seeded start can be offered; of what is truncated it is left to the user.
    public boolean isStartable() {
        return unfit == null && !dumps.isEmpty();
    }
}
