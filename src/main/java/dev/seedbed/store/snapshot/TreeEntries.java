package dev.seedbed.store.snapshot;

import dev.seedbed.store.content.ContentEntry;
import dev.seedbed.store.content.ContentEntryBuilder;
import dev.seedbed.store.content.EntryReader;
import dev.seedbed.task.DataFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.file.FullDisk;
import dev.seedbed.volume.tar.PaxRecord;
import dev.seedbed.volume.tar.RawName;
import dev.seedbed.volume.tar.TarEntry;
import dev.seedbed.volume.tar.TarReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.io.input.ProxyInputStream;

/// Entries of a data directory, as tar writes them in a helper. Confined to one thread.
final class TreeEntries {
    private static final int PERMISSIONS = 07777;

    private final String data;
    private final Predicate<String> leftOut;
    private final EntryReader reader;

    /// @param data what it is, for people
    /// @param leftOut paths that are none of anybody's business, see [ContentEntry#path]
    TreeEntries(String data, Predicate<String> leftOut, EntryReader reader) {
        this.data = data;
        this.leftOut = leftOut;
        this.reader = reader;
    }

    /// Hands over all of them, and reads the stream to its end. Devices, pipes and sockets are left out.
    void read(InputStream tar) throws IOException, OperationFailedException, InterruptedException {
        var archive = new TarReader(tar, Nothing.HEARD, false);
        for (TarEntry entry = archive.next(); entry != null; entry = archive.next()) {
            String path = path(entry.path());
            if (path.isEmpty() || !leftOut.test(path)) {
                hand(archive, entry, path);
            }
        }
        archive.drain();
    }

    private void hand(TarReader archive, TarEntry entry, String path)
            throws IOException, OperationFailedException, InterruptedException {
        switch (entry.type()) {
            case FILE -> hand(content(entry, path, ContentEntry.Type.FILE).bytes(entry.dataBytes()), archive.data());
            case DIRECTORY -> hand(content(entry, path, ContentEntry.Type.DIRECTORY), InputStream.nullInputStream());
            case SYMBOLIC_LINK -> {
                String target = text(entry.link());
                if (LinkTarget.leadsOut(path, target)) {
                    throw new OperationFailedException(
                            new DataFailure.DataUnfit(data, DataFailure.Misfit.OUTSIDE, path, target));
                }
                hand(content(entry, path, ContentEntry.Type.LINK).linkTarget(target), InputStream.nullInputStream());
            }
            case HARD_LINK, PIPE, OTHER -> {}
        }
    }

    private static ContentEntryBuilder content(TarEntry entry, String path, ContentEntry.Type type) {
        return ContentEntryBuilder.builder()
                .path(path)
                .type(type)
                .mode(entry.mode() & PERMISSIONS)
                .uid(entry.uid())
                .gid(entry.gid())
                .modifiedSeconds(seconds(entry.modified()));
    }

    private void hand(ContentEntryBuilder entry, InputStream content)
            throws IOException, OperationFailedException, InterruptedException {
        var marked = new Marked(content);
        try {
            reader.entry(entry.build(), marked);
        } catch (InterruptedIOException e) {
            throw (InterruptedException) new InterruptedException(e.getMessage()).initCause(e);
        } catch (IOException e) {
            if (marked.failed) {
                throw e;
            }
            throw new OperationFailedException(
                    FullDisk.isToldBy(e)
                            ? new Failure.NoSpace(data, -1, -1)
                            : new Failure.LocalFile(null, String.valueOf(e.getMessage())),
                    e);
        }
    }

    private String path(String raw) throws OperationFailedException {
        String whole = raw.startsWith("./") ? raw.substring(2) : raw;
        return text(whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole);
    }

    /// Names are bytes there; a package knows only those that are text.
    private String text(String raw) throws OperationFailedException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new OperationFailedException(new Failure.InvalidInput("path", RawName.shown(raw), "not-utf8"), e);
        }
    }

    private static long seconds(String modified) {
        int point = modified.indexOf('.');
        String whole = point < 0 ? modified : modified.substring(0, point);
        return whole.matches("-?\\d{1,15}") ? Long.parseLong(whole) : 0;
    }

    /// Knows whether it was this stream that failed.
    private static final class Marked extends ProxyInputStream {
        private boolean failed;

        Marked(InputStream in) {
            super(in);
        }

        @Override
        protected void handleIOException(IOException e) throws IOException {
            failed = true;
            throw e;
        }

        @Override
        public void close() {
            // It is part of a stream that goes on.
        }
    }

    /// Only the entries count.
    private enum Nothing implements TarReader.Raw {
        HEARD;

        @Override
        public void read(byte[] bytes, int length) {}

        @Override
        public void global(List<PaxRecord> records) {}
    }
}
