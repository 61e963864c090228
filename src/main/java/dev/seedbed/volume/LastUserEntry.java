package dev.seedbed.volume;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One entry of what is remembered of volumes.
///
/// @param created time of creation of the volume, as the engine tells it
/// @param seen ISO 8601
record LastUserEntry(String created, String container, String image, String seen) {
    private static final Duration OLD_ENOUGH = Duration.ofMinutes(15);
    private static final int LONGEST = 300;

    static LastUserEntry of(String created, LastUser user) {
        return new LastUserEntry(
                created,
                shortened(user.container()),
                shortened(user.image()),
                user.seen().toString());
    }

    /// The one that was seen later; null where there is none.
    static @Nullable LastUserEntry newer(@Nullable LastUserEntry one, @Nullable LastUserEntry other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.time().isAfter(one.time()) ? other : one;
    }

    /// Whether it is worth writing in the place of the other one.
    boolean isNewsTo(LastUserEntry written) {
        return !written.container.equals(container)
                || !written.image.equals(image)
                || written.time().plus(OLD_ENOUGH).isBefore(time());
    }

    Instant time() {
        return Instant.parse(seen);
    }

    LastUser user() {
        return new LastUser(container, image, time());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
