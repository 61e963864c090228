package dev.seedbed.store;

import java.net.URI;

/// A store that somebody uses here under a name of theirs.
///
/// @param address without user's password and token
/// @param key id of the key that it is encrypted with, as it was seen first; empty for none
/// @param login name of the credential helper that keeps the user's login for it; empty for none
/// @param identity file with the user's secret key for it; empty for the usual ones
public record ConfiguredStore(String name, URI address, StoreLevel level, String login, String key, String identity) {

    /// Not known to be encrypted, and without a login.
    public ConfiguredStore(String name, URI address, StoreLevel level) {
        this(name, address, level, "", "", "");
    }
}
