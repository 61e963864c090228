package dev.seedbed.volume.tar;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One file, directory or link in a tar. Its texts are bytes as Latin-1 letters.
///
/// @param path as it stands there; empty for the root once it was made normal
/// @param link target of a link, else empty
/// @param mode permissions with the set-uid, set-gid and sticky bits
/// @param modified seconds since 1970 as a decimal number
/// @param dataBytes how much data follows: of a file with holes, that without them
/// @param holes null for a file without
/// @param attributes extended attributes that may be kept
/// @param hasOthers whether there were more, which may not
@RecordBuilder
public record TarEntry(
        Type type,
        String path,
        String link,
        int mode,
        long uid,
        long gid,
        String modified,
        long dataBytes,
        @Nullable SparseMap holes,
        List<PaxRecord> attributes,
        boolean hasOthers) {

    public TarEntry {
        attributes = List.copyOf(attributes);
    }

    /// What an entry is.
    public enum Type {
        FILE,
        HARD_LINK,
        SYMBOLIC_LINK,
        DIRECTORY,
        PIPE,
        /// A device, or what only one vendor's tar knows.
        OTHER
    }

    public TarEntry with(String normalPath, String normalLink, int allowedMode) {
        return TarEntryBuilder.builder(this)
                .path(normalPath)
                .link(normalLink)
                .mode(allowedMode)
                .hasOthers(false)
                .build();
    }
}
