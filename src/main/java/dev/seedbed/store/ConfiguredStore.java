package dev.seedbed.store;

import java.net.URI;

/// A store that somebody uses here under a name of theirs.
///
/// @param address without user's password and token
public record ConfiguredStore(String name, URI address, StoreLevel level) {}
