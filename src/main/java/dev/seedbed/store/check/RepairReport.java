package dev.seedbed.store.check;

import java.util.List;

/// What became of damaged blobs.
///
/// @param repaired is in the store now as it was published
/// @param left is as it was
public record RepairReport(List<DamagedBlob> repaired, List<DamagedBlob> left) {}
