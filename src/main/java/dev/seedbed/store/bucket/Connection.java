package dev.seedbed.store.bucket;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.Action;
import java.time.Duration;
import org.apache.opendal.AsyncOperator;
import org.apache.opendal.Capability;
import org.apache.opendal.OpenDALException;
import org.apache.opendal.Operator;
import org.apache.opendal.layer.RetryLayer;
import org.jspecify.annotations.Nullable;

/// OpenDAL's operator for a service, made when it is used for the first time: its library is large.
final class Connection implements AutoCloseable {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);
    private static final int RETRIES = 3;

    private final Service service;
    private final BucketFailure failures;
    private final Duration pause;
    private @Nullable Operator operator;
    private int calls;
    private boolean closed;

    Connection(Service service, BucketFailure failures, Duration pause) {
        this.service = service;
        this.failures = failures;
        this.pause = pause;
    }

    /// For one call, which [#end] follows.
    synchronized Operator begin() throws OperationFailedException {
        Operator ready = operator();
        calls++;
        return ready;
    }

    synchronized void end() {
        calls--;
        release();
    }

    private Operator operator() throws OperationFailedException {
        Operator there = operator;
        if (there == null) {
            there = connect();
            operator = there;
        }
        return there;
    }

    private Operator connect() throws OperationFailedException {
        // What failed for now is tried again; each of our calls may be done twice.
        RetryLayer retry = RetryLayer.builder()
                .jitter(true)
                .factor(2)
                .minDelay(pause)
                .maxDelay(LONGEST_PAUSE)
                .maxTimes(RETRIES)
                .build();
        try (AsyncOperator plain = AsyncOperator.of(service.name(), service.options());
                AsyncOperator patient = plain.layer(retry)) {
            return patient.blocking();
        } catch (OpenDALException e) {
            throw failures.of(Action.READ, 0, e);
        }
    }

    synchronized Capability can() throws OperationFailedException {
        return operator().info.fullCapability;
    }

    @Override
    public synchronized void close() {
        closed = true;
        release();
    }

    /// Not before the last call has ended, which may be one that nobody waits for any more.
    private void release() {
        if (closed && calls == 0 && operator != null) {
            operator.close();
            operator = null;
        }
    }
}
