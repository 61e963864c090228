package dev.seedbed.store.known;

import dev.seedbed.store.format.PackageManifest;
import dev.seedbed.store.place.Digest;

/// A package that was read from a store.
///
/// @param digest of its manifest
/// @param manifestBytes length of its manifest
public record StoredPackage(Digest digest, long manifestBytes, PackageManifest manifest) {}
