package dev.seedbed.engine.transport;

import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Bytes on their way from one thread to another, a few pieces at a time: the faster one waits.
///
/// Waiting ends at interruption with an `InterruptedIOException`, and with `EngineTimedOut` as the cause of an
/// `IOException` where the other side stands still.
public final class BoundedPipe {
    private final String action;
    private final int capacity;
    private final Duration stall;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ArrayDeque<byte[]> pieces = new ArrayDeque<>();
    private boolean ended;
    private boolean closed;
    private @Nullable OperationFailedException failure;

    /// @param capacity how many pieces may wait
    /// @param stall how long either side may wait for the other
    public BoundedPipe(String action, int capacity, Duration stall) {
        this.action = action;
        this.capacity = capacity;
        this.stall = stall;
    }

    /// Hands over a piece, which belongs to the reader from now on.
    ///
    /// @throws ClosedException where nobody reads any more
    public void put(byte[] piece) throws IOException {
        lock.lock();
        try {
            await(() -> closed || pieces.size() < capacity);
            if (closed) {
                throw new ClosedException();
            }
            pieces.add(piece);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// @return null at the end
    /// @throws IOException with what was told to [#end] as its cause
    public byte @Nullable [] take() throws IOException {
        lock.lock();
        try {
            await(() -> closed || ended || !pieces.isEmpty());
            byte[] piece = closed ? null : pieces.poll();
            if (piece == null && failure != null) {
                throw new IOException(failure);
            }
            changed.signalAll();
            return piece;
        } finally {
            lock.unlock();
        }
    }

    /// The lock is held.
    private void await(BooleanSupplier reached) throws IOException {
        long left = stall.toNanos();
        try {
            while (!reached.getAsBoolean()) {
                if (left <= 0) {
                    throw new IOException(
                            new OperationFailedException(new EngineFailure.EngineTimedOut(action, stall)));
                }
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException(action).initCause(e);
        }
    }

    /// No more pieces come.
    ///
    /// @param reason why there are not all, null where there are
    public void end(@Nullable OperationFailedException reason) {
        lock.lock();
        try {
            if (!ended) {
                ended = true;
                failure = reason;
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Nobody reads any more.
    public void close() {
        lock.lock();
        try {
            closed = true;
            pieces.clear();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Whether all pieces were taken and no more come.
    public boolean isReadToTheEnd() {
        lock.lock();
        try {
            return ended && pieces.isEmpty() && !closed;
        } finally {
            lock.unlock();
        }
    }

    /// Closing it closes nothing.
    public InputStream stream() {
        return new ChunkStream();
    }

    /// Nobody reads any more.
    public static final class ClosedException extends IOException {
        private static final long serialVersionUID = 1L;

        private ClosedException() {
            super("nobody reads any more");
        }
    }

    /// The pieces as one stream, for one thread.
    private final class ChunkStream extends InputStream {
        private byte[] piece = new byte[0];
        private int position;

        @Override
        public int read() throws IOException {
            return fill() ? piece[position++] & 0xff : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int n = Math.min(length, piece.length - position);
            System.arraycopy(piece, position, target, offset, n);
            position += n;
            return n;
        }

        private boolean fill() throws IOException {
            while (position == piece.length) {
                byte[] next = take();
                if (next == null) {
                    return false;
                }
                piece = next;
                position = 0;
            }
            return true;
        }

        @Override
        public int available() {
            return piece.length - position;
        }
    }
}
