package dev.seedbed.task;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs work to its end on the calling thread and turns every way it can end into an [Outcome].
public final class OutcomeCatcher {
    private static final Logger LOG = LoggerFactory.getLogger(OutcomeCatcher.class);

    private OutcomeCatcher() {}

    /// Blocks until `work` has ended. Never throws; failures are logged once, here.
    public static <T> Outcome<T> of(String name, TaskRunner.Work<T> work) {
        try {
            return new Outcome.Success<>(work.call());
        } catch (InterruptedException _) {
            LOG.info("{} cancelled", name);
            return new Outcome.Cancelled<>();
        } catch (OperationFailedException e) {
            LOG.warn("{} failed: {}", name, e.getMessage(), e.getCause());
            return new Outcome.Failed<>(e.failure());
        } catch (RuntimeException e) {
            LOG.error("{} failed unexpectedly", name, e);
            return new Outcome.Failed<>(Defects.describe(e));
        }
    }
}
