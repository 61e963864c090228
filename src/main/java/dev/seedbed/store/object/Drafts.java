package dev.seedbed.store.object;

import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What programs that were killed left half written.
record Drafts(StoreObjects objects, InstantSource clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);
    private static final Duration LONGEST = Duration.ofDays(1);

    /// Removes those that nobody can be writing any more. Nothing depends on it, so that a failure is only logged.
    void removeOld() throws InterruptedException {
        try {
            for (Listing.Entry draft : objects.list(StoreObjects.DRAFTS).objects()) {
                if (Duration.between(draft.since(), clock.instant()).compareTo(LONGEST) > 0) {
                    objects.delete(StoreObjects.DRAFTS + '/' + draft.name());
                }
            }
        } catch (OperationFailedException e) {
            LOG.debug("drafts stay in {}: {}", objects.address(), e.getMessage());
        }
    }
}
