package dev.seedbed.store.object;

import dev.seedbed.store.place.HeldBy;
import dev.seedbed.store.place.Hold;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// An object for each hold, named by what it is for.
record ObjectHolds(Layout layout, InstantSource clock) {
    /// One that a killed program left behind counts no more then.
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final int LIMIT = 4096;

    private String folder() {
        return layout.own("holds");
    }

    Hold take(Hold.Purpose purpose, String who) throws OperationFailedException, InterruptedException {
        String key = folder() + '/' + name(purpose) + '-' + UUID.randomUUID();
        layout.write(key, who.length() > LIMIT / 4 ? who.substring(0, LIMIT / 4) : who);
        return () -> Uninterruptible.cleanUp(() -> layout.objects().delete(key));
    }

    private static String name(Hold.Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT);
    }

    List<HeldBy> all() throws OperationFailedException, InterruptedException {
        List<HeldBy> found = new ArrayList<>();
        for (Listing.Entry entry : layout.objects().list(folder()).objects()) {
            Optional<Hold.Purpose> purpose = purpose(entry.name());
            if (purpose.isPresent()
                    && Duration.between(entry.since(), clock.instant()).compareTo(LONGEST) < 0) {
                layout.read(folder() + '/' + entry.name(), LIMIT)
                        .ifPresent(who -> found.add(
                                new HeldBy(purpose.get(), new String(who, StandardCharsets.UTF_8), entry.since())));
            }
        }
        return found;
    }

    private static Optional<Hold.Purpose> purpose(String name) {
        for (Hold.Purpose each : Hold.Purpose.values()) {
            if (name.startsWith(name(each) + '-')) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
