package dev.seedbed.volume.archive;

/// What an export wrote.
///
/// @param contentBytes of the files
/// @param archiveBytes of the finished file
/// @param sha256 of the uncompressed archive, in hexadecimal digits, as its manifest says
/// @param changedMeanwhile whether files changed while they were read
public record ExportReport(
        long entries, long contentBytes, long archiveBytes, String sha256, boolean changedMeanwhile) {}
