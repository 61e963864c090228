package dev.seedbed.store.snapshot;

import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.transport.BoundedPipe;
import dev.seedbed.store.content.ContentEntry;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import dev.seedbed.task.file.FullDisk;
import dev.seedbed.volume.helper.HelperContainer;
import dev.seedbed.volume.tar.TarEntry;
import dev.seedbed.volume.tar.TarEntryBuilder;
import dev.seedbed.volume.tar.TarWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Files on their way into a directory that a helper has mounted: one tar there unpacks what is written here.
final class TarFeed implements AutoCloseable {
    private static final Duration STALL = Duration.ofMinutes(3);
    /// What comes next may have to be fetched first.
    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final int PIECES = 8;
    private static final int PIECE_BYTES = 128 * 1024;

    private final String data;
    private final BoundedPipe pieces = new BoundedPipe("write received data", PIECES, PATIENCE);
    private final FutureTask<ExecResult> unpacking;
    private final Thread unpacker;
    private final Pieces out = new Pieces();
    private final TarWriter tar = new TarWriter(out);

    /// Begins to unpack.
    ///
    /// @param data what it is, for people
    TarFeed(String data, HelperContainer helper, String directory) {
        this.data = data;
        List<String> program = List.of(
                "tar",
                "--extract",
                "--preserve-permissions",
                "--same-owner",
                "--numeric-owner",
                "--delay-directory-restore",
                "--warning=no-timestamp",
                "--blocking-factor=512",
                "--file=-",
                "--directory=" + directory);
        this.unpacking = new FutureTask<>(() -> helper.write(STALL, program, this::send));
        this.unpacker = Thread.ofVirtual().name("unpacks a package").start(() -> {
            try {
                unpacking.run();
            } finally {
                pieces.close();
            }
        });
    }

    private void send(OutputStream input) throws IOException {
        for (byte[] piece = pieces.take(); piece != null; piece = pieces.take()) {
            input.write(piece);
        }
    }

    /// Blocks until all of it is on its way.
    void write(ContentEntry entry, InputStream content) throws OperationFailedException, InterruptedException {
        try {
            tar.entry(entry(entry));
            if (entry.type() == ContentEntry.Type.FILE) {
                long copied = content.transferTo(out);
                if (copied != entry.bytes()) {
                    throw new IllegalStateException(entry.path() + " has " + copied + " bytes, not " + entry.bytes());
                }
                tar.pad(copied);
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static TarEntry entry(ContentEntry entry) {
        return TarEntryBuilder.builder()
                .type(
                        switch (entry.type()) {
                            case FILE -> TarEntry.Type.FILE;
                            case DIRECTORY -> TarEntry.Type.DIRECTORY;
                            case LINK -> TarEntry.Type.SYMBOLIC_LINK;
                        })
                .path(raw(entry.path()))
                .link(raw(entry.linkTarget()))
                .mode(entry.mode())
                .uid(entry.uid())
                .gid(entry.gid())
                .modified(Long.toString(entry.modifiedSeconds()))
                .dataBytes(entry.bytes())
                .build();
    }

    /// Names are bytes there.
    private static String raw(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /// Blocks until everything is unpacked.
    void finish() throws OperationFailedException, InterruptedException {
        try {
            tar.end();
            out.flush();
            pieces.end(null);
        } catch (IOException e) {
            throw failure(e);
        }
        require(await());
    }

    private ExecResult await() throws OperationFailedException, InterruptedException {
        try {
            return unpacking.get();
        } catch (ExecutionException e) {
            throw Uninterruptible.failure(e);
        }
    }

    private void require(ExecResult result) throws OperationFailedException {
        if (!result.isSuccess()) {
            String said = result.errors().strip();
            throw new OperationFailedException(
                    FullDisk.isToldBy(said)
                            ? new Failure.NoSpace(data, -1, -1)
                            : new EngineFailure.EngineRefused("write received data", (int) result.exitCode(), said));
        }
    }

    /// Where nobody takes the bytes any more, the program tells why.
    private OperationFailedException failure(IOException e) throws OperationFailedException, InterruptedException {
        if (e instanceof InterruptedIOException) {
            Thread.interrupted();
            throw (InterruptedException) new InterruptedException(e.getMessage()).initCause(e);
        }
        if (e instanceof BoundedPipe.ClosedException) {
            require(await());
        }
        if (e.getCause() instanceof OperationFailedException known) {
            return known;
        }
        return new OperationFailedException(new Failure.LocalFile(null, String.valueOf(e.getMessage())), e);
    }

    /// Ends it; what was written so far is worth nothing then.
    @Override
    public void close() {
        pieces.close();
        unpacker.interrupt();
    }

    /// Cuts what is written into pieces.
    private final class Pieces extends OutputStream {
        private byte[] piece = new byte[PIECE_BYTES];
        private int filled;

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int done = 0;
            while (done < length) {
                int some = Math.min(length - done, piece.length - filled);
                System.arraycopy(bytes, offset + done, piece, filled, some);
                filled += some;
                done += some;
                if (filled == piece.length) {
                    flush();
                }
            }
        }

        @Override
        public void flush() throws IOException {
            if (filled > 0) {
                pieces.put(filled == piece.length ? piece : Arrays.copyOf(piece, filled));
                piece = new byte[PIECE_BYTES];
                filled = 0;
            }
        }
    }
}
