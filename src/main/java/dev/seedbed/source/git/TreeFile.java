package dev.seedbed.source.git;

/// A regular file in a commit.
///
/// @param object its git object
/// @param bytes of what git has, which for large files is only a pointer
public record TreeFile(String path, String object, long bytes) {}
