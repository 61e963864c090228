package dev.seedbed.volume.files;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One entry of a directory, as it was when it was listed.
///
/// @param sizeBytes of the content; of a link the length of its target
/// @param mode permission bits with set-uid, set-gid and sticky, such as `0644`
/// @param owner name of the owner in the volume's own image where that is known, else null
/// @param linkTarget where a symbolic link points to, escaped as in [FileName#text]; null for everything else
@RecordBuilder
public record FileEntry(
        FileName name,
        Type type,
        long sizeBytes,
        int mode,
        int uid,
        int gid,
        @Nullable String owner,
        Instant modified,
        @Nullable String linkTarget) {

    /// What an entry is. A link is a link, wherever it points.
    public enum Type {
        FILE,
        DIRECTORY,
        LINK,
        PIPE,
        SOCKET,
        DEVICE
    }

    public boolean isDirectory() {
        return type == Type.DIRECTORY;
    }
}
