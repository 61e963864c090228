package dev.seedbed.source.web;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Reads the body of an answer part by part: waits for each no longer than told, and ends at an interruption.
public final class BodyReader implements Flow.Subscriber<List<ByteBuffer>>, AutoCloseable {
    /// A part, or the end, perhaps with what went wrong.
    private record Event(
            List<ByteBuffer> part, boolean isEnd, @Nullable Throwable error) {}

    /// One part is asked for at a time, and the end comes without being asked for.
    private final BlockingQueue<Event> events = new ArrayBlockingQueue<>(4);
    private final Duration stall;
    private volatile Flow.@Nullable Subscription subscription;

    public BodyReader(Duration stall) {
        this.stall = stall;
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        begun.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> part) {
        events.add(new Event(part, false, null));
    }

    @Override
    public void onError(Throwable error) {
        events.add(new Event(List.of(), true, error));
    }

    @Override
    public void onComplete() {
        events.add(new Event(List.of(), true, null));
    }

    /// @return empty at the end
    /// @throws HttpTimeoutException where nothing comes for too long
    public Optional<List<ByteBuffer>> next() throws IOException, InterruptedException {
        Event event = events.poll(stall.toMillis(), TimeUnit.MILLISECONDS);
        if (event == null) {
            throw new HttpTimeoutException("stalled");
        }
        if (event.error() != null) {
            throw new IOException(event.error().getMessage(), event.error());
        }
        if (event.isEnd()) {
            return Optional.empty();
        }
        Flow.Subscription begun = subscription;
        if (begun != null) {
            begun.request(1);
        }
        return Optional.of(event.part());
    }

    /// Wants no more.
    @Override
    public void close() {
        Flow.Subscription begun = subscription;
        if (begun != null) {
            begun.cancel();
        }
    }
}
