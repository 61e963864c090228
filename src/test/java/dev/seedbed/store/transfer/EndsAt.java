package dev.seedbed.store.transfer;

import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.Faults;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreUnreachable;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;

/// Everything ends at the nth step of a place.
final class EndsAt extends Faults {
    /// How it ends.
    enum Ending {
        /// For good: all later steps do, too. Reads of contents are steps as well.
        DIES,
        /// This call only.
        FAILS,
        INTERRUPTS
    }

    private final Ending ending;
    private final Faults.DiesAt dying;
    private final AtomicInteger left;
    String endedBy = "";

    EndsAt(Ending ending, int step) {
        this.ending = ending;
        this.dying = new Faults.DiesAt(ending == Ending.DIES ? step : Integer.MAX_VALUE);
        this.left = new AtomicInteger(step);
    }

    /// Whether it came to that.
    boolean isEnded() {
        return ending == Ending.DIES ? dying.isDead() : left.get() <= 0;
    }

    @Override
    public void before(String call, Object subject) throws OperationFailedException, InterruptedException {
        dying.before(call, subject);
        if (ending != Ending.DIES && left.decrementAndGet() == 0) {
            endedBy = call;
            if (ending == Ending.INTERRUPTS) {
                throw new InterruptedException();
            }
            throw new OperationFailedException(new StoreUnreachable("memory:", "Connection reset"));
        }
    }

    @Override
    public InputStream sent(Digest digest, InputStream content) {
        return dying.sent(digest, content);
    }

    @Override
    public InputStream received(Digest digest, long offset, InputStream content) {
        return dying.received(digest, offset, content);
    }
}
