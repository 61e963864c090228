package dev.seedbed.store.check;

import java.util.List;

/// What a check has read, and what was wrong.
///
/// @param blobs that were read, manifests among them
/// @param bytes of these blobs
public record CheckReport(int versions, int blobs, long bytes, List<DamagedBlob> damaged) {}
