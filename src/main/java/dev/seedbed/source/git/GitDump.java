package dev.seedbed.source.git;

import java.util.List;

/// A dump in a repository.
///
/// @param address of it in the first of its versions
/// @param versions branches and tags in which it has this content
/// @param bytes of the dump itself
/// @param isFetched whether it is here
public record GitDump(GitFileAddress address, List<String> versions, long bytes, boolean isFetched) {
    public GitDump {
        versions = List.copyOf(versions);
    }
}
