package dev.seedbed.store.transfer;

import dev.seedbed.store.place.HeldBy;
import dev.seedbed.store.place.Hold;
import dev.seedbed.store.place.Place;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreBusy;
import dev.seedbed.task.Uninterruptible;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;

/// A hold for as long as something takes: a place forgets one after a day, so a new one is put beside it
/// in time.
///
/// Whoever publishes and whoever removes first says so and then looks whether the other does. So at least
/// one of two who begin at the same moment sees the other and leaves, whatever the order of their steps.
public final class LivingHold implements AutoCloseable {
    private static final Duration RENEWED_AFTER = Duration.ofHours(1);

    private final Place place;
    private final Hold.Purpose purpose;
    private final String who;
    private final InstantSource clock;
    private Hold hold;
    private Instant since;

    private LivingHold(Place place, Hold.Purpose purpose, String who, InstantSource clock)
            throws OperationFailedException, InterruptedException {
        this.place = place;
        this.purpose = purpose;
        this.who = who;
        this.clock = clock;
        this.since = clock.instant();
        this.hold = place.hold(purpose, who);
    }

    /// @throws OperationFailedException with `StoreBusy` while somebody removes old versions
    public static LivingHold publish(Place place, String who, InstantSource clock)
            throws OperationFailedException, InterruptedException {
        var hold = new LivingHold(place, Hold.Purpose.PUBLISH, who, clock);
        hold.leaveIf(held -> held.purpose() == Hold.Purpose.REMOVE, 0);
        return hold;
    }

    /// @throws OperationFailedException with `StoreBusy` while somebody publishes, or removes, too
    public static LivingHold remove(Place place, String who, InstantSource clock)
            throws OperationFailedException, InterruptedException {
        var hold = new LivingHold(place, Hold.Purpose.REMOVE, who, clock);
        hold.leaveIf(held -> held.purpose() == Hold.Purpose.PUBLISH, 0);
        hold.leaveIf(held -> held.purpose() == Hold.Purpose.REMOVE, 1);
        return hold;
    }

    private void leaveIf(Predicate<HeldBy> other, int allowed) throws OperationFailedException, InterruptedException {
        try {
            List<HeldBy> others = place.holds().stream().filter(other).toList();
            if (others.size() > allowed) {
                throw new OperationFailedException(
                        new StoreBusy(place.address(), others.getFirst().who()));
            }
        } catch (OperationFailedException | InterruptedException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /// Whether somebody removes old versions, although that cannot be.
    boolean meetsRemover() throws OperationFailedException, InterruptedException {
        return place.holds().stream().anyMatch(held -> held.purpose() == Hold.Purpose.REMOVE);
    }

    /// To be called now and then.
    public synchronized void renew() throws OperationFailedException, InterruptedException {
        Instant now = clock.instant();
        if (Duration.between(since, now).compareTo(RENEWED_AFTER) > 0) {
            Hold old = hold;
            hold = place.hold(purpose, who);
            since = now;
            old.close();
        }
    }

    @Override
    public synchronized void close() {
        Uninterruptible.cleanUp(hold::close, "a hold is left in " + place.address());
    }
}
