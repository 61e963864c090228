package dev.seedbed.task;

import java.security.SecureRandom;

/// Names for what is made once: jobs, layers, operations, helpers.
public final class ShortId {
    private static final SecureRandom RANDOM = new SecureRandom();

    private ShortId() {}

    /// Twelve hexadecimal digits that nobody has had before.
    public static String random() {
        return "%012x".formatted(RANDOM.nextLong() & 0xffff_ffff_ffffL);
    }
}
