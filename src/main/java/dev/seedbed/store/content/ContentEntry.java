package dev.seedbed.store.content;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;

/// One file, directory or symbolic link.
///
/// @param path below the root, with `/` between its parts and none at its ends; empty for the root itself
/// @param mode the lower twelve bits of the file mode
/// @param modifiedSeconds since 1970
/// @param bytes of a file, else 0
/// @param linkTarget of a link, else empty
@RecordBuilder
public record ContentEntry(
        String path,
        Type type,
        int mode,
        long uid,
        long gid,
        long modifiedSeconds,
        long bytes,
        @Initializer("NO_TARGET") String linkTarget) {

    /// What is not a link has no target.
    public static final String NO_TARGET = "";

    public enum Type {
        FILE,
        DIRECTORY,
        LINK
    }
}
