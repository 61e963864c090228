package dev.seedbed.store.registry.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The body of an answer as a stream: holds one part of it at a time, waits for the next no longer than told, and ends
/// at an interruption.
public final class BodyStream extends InputStream implements Flow.Subscriber<List<ByteBuffer>> {
    /// A part, or the end, perhaps with what went wrong.
    private record Event(
            List<ByteBuffer> part, boolean isEnd, @Nullable Throwable error) {}

    /// One part is asked for at a time, and the end comes without being asked for.
    private final BlockingQueue<Event> events = new ArrayBlockingQueue<>(4);
    private final Queue<ByteBuffer> part = new ArrayDeque<>();
    private final Duration stall;
    private volatile Flow.@Nullable Subscription subscription;
    private boolean isAtEnd;

    public BodyStream(Duration stall) {
        this.stall = stall;
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        begun.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> next) {
        events.add(new Event(next, false, null));
    }

    @Override
    public void onError(Throwable error) {
        events.add(new Event(List.of(), true, error));
    }

    @Override
    public void onComplete() {
        events.add(new Event(List.of(), true, null));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, buffer.length);
        if (length == 0) {
            return 0;
        }
        while (part.isEmpty() || !part.element().hasRemaining()) {
            part.poll();
            if (part.isEmpty() && !next()) {
                return -1;
            }
        }
        ByteBuffer bytes = part.element();
        int read = Math.min(length, bytes.remaining());
        bytes.get(buffer, offset, read);
        return read;
    }

    private boolean next() throws IOException {
        if (isAtEnd) {
            return false;
        }
        Event event = await();
        if (event.error() != null) {
            throw new IOException(event.error().getMessage(), event.error());
        }
        isAtEnd = event.isEnd();
        part.addAll(event.part());
        Flow.Subscription begun = subscription;
        if (begun != null && !isAtEnd) {
            begun.request(1);
        }
        return !isAtEnd;
    }

    private Event await() throws IOException {
        try {
            Event event = events.poll(stall.toMillis(), TimeUnit.MILLISECONDS);
            if (event == null) {
                throw new HttpTimeoutException("stalled");
            }
            return event;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            var interrupted = new InterruptedIOException("interrupted");
            interrupted.initCause(e);
            throw interrupted;
        }
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
