package dev.seedbed.store.transfer;

import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.place.PublishedVersion;

/// What was published.
///
/// @param sentBytes that went to the store
/// @param savedBytes of the content that the store had already
/// @param latest whether it is the latest version now; another may have been published meanwhile
public record PushReport(
        PublishedVersion version, PackageDescription description, long sentBytes, long savedBytes, boolean latest) {}
