package dev.seedbed.store.format;

import com.github.luben.zstd.ZstdInputStream;
import dev.seedbed.store.content.ContentEntry;
import dev.seedbed.store.content.ContentEntryBuilder;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.seal.Seal;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// Reads the list of files of a package: the chunks at once, then one entry after the other. Everything is
/// checked on the way, against what the manifest announces and the limits; so a whole one was read to its
/// end without a failure.
public final class IndexReader implements Closeable {
    private static final String INDEX = "index";
    private static final int WINDOW_LOG = 23;
    private static final int BUFFER_BYTES = 64 << 10;
    private static final int DIGEST_BYTES = 32;
    private static final long MOST_OWNER = 0xffffffffL;

    private final PackageManifest manifest;
    private final Limits limits;
    private final long overhead;
    private final InputStream stream;
    private final BoundedBytes in;
    private final EntryRules rules = new EntryRules();
    private final ChunkTable chunks = new ChunkTable();
    private long entries;
    private long bytes;
    private long entriesLeft;
    private long bytesLeft;
    private long references;

    private IndexReader(PackageManifest manifest, Limits limits, InputStream stream) {
        this.manifest = manifest;
        this.limits = limits;
        this.overhead = manifest.key().isEmpty() ? 0 : Seal.OVERHEAD_BYTES;
        this.stream = stream;
        this.in = new BoundedBytes(stream, manifest.indexBytes());
    }

    /// Reads the chunks; closes `packed` if that fails, else with itself.
    public static IndexReader open(InputStream packed, PackageManifest manifest, Limits limits) throws IOException {
        try {
            InputStream unpacked =
                    new BufferedInputStream(new ZstdInputStream(packed).setLongMax(WINDOW_LOG), BUFFER_BYTES);
            var reader = new IndexReader(manifest, limits, unpacked);
            guarded(() -> {
                reader.header();
                return true;
            });
            return reader;
        } catch (IOException | RuntimeException e) {
            packed.close();
            throw e;
        }
    }

    @FunctionalInterface
    private interface Step<T> {
        T run() throws IOException;
    }

    private static <T> T guarded(Step<T> step) throws IOException {
        try {
            return step.run();
        } catch (FormatException e) {
            throw e;
        } catch (EOFException e) {
            throw new FormatException(INDEX, "size-differs:end");
        } catch (IOException e) {
            // the decompressor knows no exceptions of its own
            throw FormatException.malformed(INDEX, String.valueOf(e.getMessage()));
        }
    }

    public ChunkTable chunks() {
        return chunks;
    }

    /// How many there are in all.
    public long entries() {
        return entries;
    }

    /// Of all files.
    public long bytes() {
        return bytes;
    }

    private void header() throws IOException {
        byte[] magic = new byte[IndexWriter.MAGIC.length];
        in.bytes(magic);
        if (!Arrays.equals(magic, IndexWriter.MAGIC)) {
            throw FormatException.malformed(INDEX, "header");
        }
        long major = in.number(INDEX, Integer.MAX_VALUE);
        if (major != IndexWriter.MAJOR) {
            throw new FormatException(INDEX, FormatException.TOO_NEW + ":" + major);
        }
        in.number(INDEX, Integer.MAX_VALUE);
        long count = in.number("chunks", limits.chunks());
        entries = in.number("entries", Limits.ENTRIES);
        bytes = in.number("bytes", Long.MAX_VALUE);
        entriesLeft = entries;
        bytesLeft = bytes;
        byte[] digest = new byte[DIGEST_BYTES];
        for (long each = 0; each < count; each++) {
            chunk(digest);
        }
    }

    private void chunk(byte[] digest) throws IOException {
        in.bytes(digest);
        int length = (int) in.number("chunk", Limits.CHUNK_BYTES);
        int pack = (int) in.number("pack", manifest.packs().size() - 1L);
        int offset = (int) in.number("offset", Limits.PACK_BYTES);
        int stored = (int) in.number("chunk", length + overhead);
        if (stored == 0 || offset + (long) stored > manifest.packs().get(pack).bytes()) {
            throw new FormatException(manifest.packs().get(pack).digest().toString(), "size-differs:" + offset);
        }
        chunks.add(digest, length, pack, offset, stored);
    }

    /// The next entry; empty at the end, where everything adds up.
    public Optional<IndexedEntry> next() throws IOException {
        return guarded(this::read);
    }

    private Optional<IndexedEntry> read() throws IOException {
        if (entriesLeft == 0) {
            if (bytesLeft != 0) {
                throw new FormatException(INDEX, "size-differs:" + bytesLeft);
            }
            in.end();
            return Optional.empty();
        }
        entriesLeft--;
        ContentEntry.Type type = type();
        String path = in.text("path", Limits.PATH_BYTES);
        ContentEntryBuilder entry = ContentEntryBuilder.builder()
                .type(type)
                .path(path)
                .mode((int) in.number("mode", Integer.MAX_VALUE))
                .uid(in.number("owner", MOST_OWNER))
                .gid(in.number("owner", MOST_OWNER))
                .modifiedSeconds(in.signed());
        IndexedEntry indexed = switch (type) {
            case FILE -> file(path, entry);
            case LINK -> plain(entry.linkTarget(in.text("link", Limits.PATH_BYTES)));
            case DIRECTORY -> plain(entry);
        };
        rules.check(indexed.entry());
        return Optional.of(indexed);
    }

    private ContentEntry.Type type() throws IOException {
        int number = in.oneByte();
        for (ContentEntry.Type type : ContentEntry.Type.values()) {
            if (IndexWriter.typeNumber(type) == number) {
                return type;
            }
        }
        throw FormatException.malformed(INDEX, "type " + number);
    }

    private static IndexedEntry plain(ContentEntryBuilder entry) {
        return new IndexedEntry(entry.build(), IndexedEntry.NO_CONTENT, new int[0]);
    }

    private IndexedEntry file(String path, ContentEntryBuilder entry) throws IOException {
        long size = in.number(path, bytesLeft);
        bytesLeft -= size;
        byte[] digest = new byte[DIGEST_BYTES];
        in.bytes(digest);
        int count = (int) in.number(path, limits.references() - references);
        references += count;
        // not as large as announced before so many were read
        int[] numbers = new int[Math.min(count, 64)];
        long sum = 0;
        long expected = 0;
        for (int each = 0; each < count; each++) {
            if (each == numbers.length) {
                numbers = Arrays.copyOf(numbers, Math.min(count, numbers.length * 2));
            }
            long chunk = expected + in.signed();
            if (chunk < 0 || chunk >= chunks.size()) {
                throw FormatException.malformed(path, "chunk " + chunk);
            }
            numbers[each] = (int) chunk;
            sum += chunks.length((int) chunk);
            expected = chunk + 1;
        }
        if (sum != size) {
            throw new FormatException(path, "size-differs:" + size);
        }
        return new IndexedEntry(
                entry.bytes(size).build(), new Digest(HexFormat.of().formatHex(digest)), numbers);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
