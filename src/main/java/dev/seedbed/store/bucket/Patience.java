package dev.seedbed.store.bucket;

import java.time.Duration;

/// How long another side is waited for.
///
/// @param answer to a call, besides the time that its bytes take
/// @param list the same for a whole listing
/// @param pause before what failed for now is tried again; longer each time
record Patience(Duration answer, Duration list, Duration pause) {
    static final Patience USUAL = new Patience(Duration.ofSeconds(30), Duration.ofMinutes(3), Duration.ofMillis(300));
}
