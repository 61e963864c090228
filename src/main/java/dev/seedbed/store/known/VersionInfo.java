package dev.seedbed.store.known;

import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.place.PublishedVersion;

/// A version of a package in a store.
///
/// @param storedBytes of all blobs that it consists of; other versions may share them
/// @param latest whether it is the one that `latest` names
public record VersionInfo(PublishedVersion version, PackageDescription description, long storedBytes, boolean latest) {}
