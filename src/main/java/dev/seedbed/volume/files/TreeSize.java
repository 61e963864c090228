package dev.seedbed.volume.files;

/// What a tree comes to.
///
/// @param entries files, directories and all else, with its root
/// @param bytes lengths of all files added up
/// @param diskBytes what that takes on the disk
public record TreeSize(long entries, long bytes, long diskBytes) {}
