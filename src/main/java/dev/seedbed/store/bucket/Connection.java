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

    private final Service.Source source;
    private final BucketFailure failures;
    private final Duration pause;
    private @Nullable Operator operator;
    private int calls;
    private boolean closed;
    private volatile @Nullable Service service;

    Connection(Service.Source source, BucketFailure failures, Duration pause) {
        this.source = source;
        this.failures = failures;
        this.pause = pause;
    }

    /// For one call, which [#end] follows.
    Operator begin() throws OperationFailedException, InterruptedException {
        Service asked = service();
        synchronized (this) {
            Operator ready = operator(asked);
            calls++;
            return ready;
        }
    }

    /// Not under the lock: the user may have to unlock a keyring for it, and nobody has to wait that long.
    private Service service() throws OperationFailedException, InterruptedException {
        Service known = service;
        if (known == null) {
            known = source.get();
            service = known;
        }
        return known;
    }

    synchronized void end() {
        calls--;
        release();
    }

    private Operator operator(Service asked) throws OperationFailedException {
        Operator there = operator;
        if (there == null) {
            there = connect(asked);
            operator = there;
        }
        return there;
    }

    private Operator connect(Service asked) throws OperationFailedException {
        // What failed for now is tried again; each of our calls may be done twice.
        RetryLayer retry = RetryLayer.builder()
                .jitter(true)
                .factor(2)
                .minDelay(pause)
                .maxDelay(LONGEST_PAUSE)
                .maxTimes(RETRIES)
                .build();
        try (AsyncOperator plain = AsyncOperator.of(asked.name(), asked.options());
                AsyncOperator patient = plain.layer(retry)) {
            return patient.blocking();
        } catch (OpenDALException e) {
            throw failures.of(Action.READ, 0, e);
        }
    }

    Capability can() throws OperationFailedException, InterruptedException {
        Service asked = service();
        synchronized (this) {
            return operator(asked).info.fullCapability;
        }
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
