package dev.seedbed.store.snapshot;

import dev.seedbed.database.ProcessOwner;

/// Who publishes, as others see it.
public final class PublishedBy {
    private PublishedBy() {}

    /// `user@machine` of this very program.
    public static String self() {
        return System.getProperty("user.name", "") + "@" + ProcessOwner.self().computer();
    }
}
