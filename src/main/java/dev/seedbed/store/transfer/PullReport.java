package dev.seedbed.store.transfer;

import dev.seedbed.store.content.PackageDescription;

/// What was received.
///
/// @param result id of the snapshot, or path of the file
/// @param fetchedBytes that came from the store
/// @param savedBytes of the content that were here already
public record PullReport(String result, PackageDescription description, long fetchedBytes, long savedBytes) {}
