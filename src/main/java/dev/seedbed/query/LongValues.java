package dev.seedbed.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps the values that are too long for memory in a file that only this user can read and that goes away on close.
///
/// Holds up to [#MOST_BYTES]; what comes after is not kept. Safe for use by several threads.
public final class LongValues implements AutoCloseable {
    static final long MOST_BYTES = 512L << 20;
    private static final int HEADER_BYTES = 4;

    private @Nullable FileChannel file;
    private long end;
    private boolean closed;

    /// A cell that shows a text, up to so many characters; the rest is kept, as far as there is room.
    public Cell cell(String text, int most) {
        if (text.length() <= most) {
            return Cell.of(text);
        }
        int cut = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return new Cell(text.substring(0, cut), text.length(), keep(text));
    }

    /// The whole text of a cell of this; empty where it is null, or there was no room for it.
    ///
    /// @throws IllegalStateException where it is closed
    public Optional<String> fullText(Cell cell) {
        String text = cell.text();
        if (text == null || !cell.isCut()) {
            return Optional.ofNullable(text);
        }
        return cell.kept() < 0 ? Optional.empty() : Optional.of(read(cell.kept()));
    }

    /// Returns where the text is kept, or -1 where there is no room.
    synchronized long keep(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (closed || end + bytes.length + HEADER_BYTES > MOST_BYTES) {
            return -1;
        }
        try {
            FileChannel to = file;
            if (to == null) {
                to = open();
                file = to;
            }
            long start = end;
            write(to, ByteBuffer.allocate(HEADER_BYTES).putInt(bytes.length).flip(), start);
            write(to, ByteBuffer.wrap(bytes), start + HEADER_BYTES);
            end = start + HEADER_BYTES + bytes.length;
            return start;
        } catch (IOException _) {
            return -1;
        }
    }

    /// @throws IllegalStateException where it is closed
    synchronized String read(long start) {
        FileChannel from = file;
        if (from == null) {
            throw new IllegalStateException("nothing is kept any more");
        }
        try {
            ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
            fill(from, header, start);
            ByteBuffer bytes = ByteBuffer.allocate(header.flip().getInt());
            fill(from, bytes, start + HEADER_BYTES);
            return new String(bytes.array(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel open() throws IOException {
        Path path = Files.createTempFile("seedbed-cells-", ".tmp");
        return FileChannel.open(
                path, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    private static void write(FileChannel to, ByteBuffer bytes, long start) throws IOException {
        long at = start;
        while (bytes.hasRemaining()) {
            at += to.write(bytes, at);
        }
    }

    private static void fill(FileChannel from, ByteBuffer bytes, long start) throws IOException {
        long at = start;
        while (bytes.hasRemaining()) {
            int n = from.read(bytes, at);
            if (n < 0) {
                throw new IOException("kept text is cut");
            }
            at += n;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        FileChannel open = file;
        file = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
