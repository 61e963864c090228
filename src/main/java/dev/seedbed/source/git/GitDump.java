package dev.seedbed.source.git;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A dump in a repository.
///
/// @param address of it in the first of its versions
/// @param versions branches and tags in which it has this content
/// @param bytes of the dump itself
/// @param here where it is on this computer; null while it was not fetched
public record GitDump(
        GitFileAddress address,
        List<String> versions,
        long bytes,
        @Nullable Path here) {
    public GitDump {
        versions = List.copyOf(versions);
    }

    public boolean isFetched() {
        return here != null;
    }
}
