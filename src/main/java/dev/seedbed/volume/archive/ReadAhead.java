package dev.seedbed.volume.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/// Reads a stream on a thread of its own, some pieces ahead of anyone who reads this, so that both work at the same
/// time. Holds at most 1.5 MiB. For one reader.
final class ReadAhead extends InputStream {
    private static final int PIECE_BYTES = 256 * 1024;
    private static final int PIECES = 4;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final BlockingQueue<Piece> full = new ArrayBlockingQueue<>(PIECES);
    private final BlockingQueue<byte[]> empty = new ArrayBlockingQueue<>(PIECES + 1);
    private final InputStream in;
    private final Thread ahead;
    private volatile boolean closed;
    private @Nullable Piece current;
    private int at;

    /// What was read, or why nothing more can be; an end has no bytes.
    private record Piece(byte[] bytes, int length, @Nullable Throwable failure) {}

    /// @param in is read by another thread from now on, and closed with this
    ReadAhead(InputStream in) {
        this.in = in;
        this.ahead = Thread.ofVirtual().name("read ahead").start(this::fill);
    }

    private void fill() {
        try {
            while (!closed) {
                byte[] bytes = empty.poll();
                bytes = bytes == null ? new byte[PIECE_BYTES] : bytes;
                Piece piece = filled(bytes);
                full.put(piece);
                if (piece.length == 0) {
                    return;
                }
            }
        } catch (InterruptedException _) {
            // Nobody reads any more.
            Thread.currentThread().interrupt();
        }
    }

    private Piece filled(byte[] bytes) {
        try {
            return new Piece(bytes, in.readNBytes(bytes, 0, bytes.length), null);
        } catch (IOException | RuntimeException | Error e) {
            // Whoever reads would else wait for ever.
            return new Piece(bytes, 0, e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        Piece piece = current();
        if (piece.length == 0) {
            switch (piece.failure) {
                case null -> {
                    return -1;
                }
                case IOException e -> throw e;
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new IOException(piece.failure);
            }
        }
        int read = Math.min(length, piece.length - at);
        System.arraycopy(piece.bytes, at, bytes, offset, read);
        at += read;
        return read;
    }

    /// One with bytes that were not read yet, or the end, which stays.
    private Piece current() throws InterruptedIOException {
        Piece piece = current;
        if (piece != null && (piece.length == 0 || at < piece.length)) {
            return piece;
        }
        if (piece != null) {
            empty.offer(piece.bytes);
        }
        try {
            piece = full.take();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("reading an archive");
        }
        current = piece;
        at = 0;
        return piece;
    }

    /// Waits until the other thread has ended.
    @Override
    public void close() throws IOException {
        closed = true;
        ahead.interrupt();
        boolean interrupted = false;
        while (true) {
            try {
                // Whatever it was doing may have swallowed the interrupt: it must not wait for room.
                do {
                    full.clear();
                } while (!ahead.join(BETWEEN_LOOKS));
                break;
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        in.close();
    }
}
