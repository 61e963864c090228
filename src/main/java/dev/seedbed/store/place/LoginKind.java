package dev.seedbed.store.place;

import java.util.Locale;

/// What a login consists of, in the words of a sort of store.
public enum LoginKind {
    /// The store takes none from us.
    NONE,
    PASSWORD,
    /// Of S3.
    ACCESS_KEY,
    /// Of Azure.
    ACCOUNT_KEY;

    /// As texts call it.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
