package dev.seedbed.store.registry.http;

import dev.seedbed.source.web.BodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;

/// The body of an answer as a stream: holds one part of it at a time, and ends at an interruption.
public final class BodyStream extends InputStream {
    private final BodyReader body;
    private final Queue<ByteBuffer> part = new ArrayDeque<>();
    private boolean isAtEnd;

    /// @param body closed with this
    public BodyStream(BodyReader body) {
        this.body = body;
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
        if (!isAtEnd) {
            Optional<List<ByteBuffer>> next = await();
            isAtEnd = next.isEmpty();
            next.ifPresent(part::addAll);
        }
        return !isAtEnd;
    }

    private Optional<List<ByteBuffer>> await() throws IOException {
        try {
            return body.next();
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
        body.close();
    }
}
