package dev.seedbed.seeding.watch.log;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Follows a container's log to its end, also across a lost connection, and delivers every line once.
public final class LogFollower implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(LogFollower.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ContainerEngine engine;
    private final String containerId;
    private final Consumer<LogLine> lines;
    private final Subscription.End end;
    private @Nullable Instant newest;
    private Instant since;
    private @Nullable Subscription subscription;
    private boolean closed;

    public LogFollower(
            ContainerEngine engine, String containerId, Instant since, Consumer<LogLine> lines, Subscription.End end) {
        this.engine = engine;
        this.containerId = containerId;
        this.since = since;
        this.lines = lines;
        this.end = end;
    }

    public void start() throws OperationFailedException, InterruptedException {
        Subscription fresh = engine.followLog(containerId, new LogRequest(since, -1), this::hear, this::ended);
        synchronized (this) {
            if (!closed) {
                subscription = fresh;
                return;
            }
        }
        fresh.close();
    }

    private void hear(LogLine line) {
        synchronized (this) {
            Instant time = line.time();
            if (closed || time != null && newest != null && wasHeard(time)) {
                return;
            }
            newest = time == null ? newest : time;
        }
        lines.accept(line);
    }

    /// After a new start the engine repeats what came since then; the lines of one moment may have been heard.
    private boolean wasHeard(Instant time) {
        Instant heard = newest;
        return heard != null && heard.equals(since) && !time.isAfter(since);
    }

    private void ended(@Nullable OperationFailedException reason) {
        synchronized (this) {
            if (closed) {
                return;
            }
        }
        if (reason == null || reason.failure() instanceof Failure.NotFound) {
            end.ended(reason);
        } else {
            log.info("log of {} was lost: {}", containerId, reason.failure());
            Thread.ofVirtual().name("seed-log-" + containerId).start(this::startAnew);
        }
    }

    private void startAnew() {
        try {
            Thread.sleep(PAUSE);
            synchronized (this) {
                since = newest == null ? since : newest;
            }
            start();
        } catch (OperationFailedException e) {
            ended(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        Subscription open = subscription;
        if (open != null) {
            open.close();
        }
    }
}
