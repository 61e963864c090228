package dev.seedbed.store.format;

import com.github.luben.zstd.ZstdOutputStream;
import dev.seedbed.store.content.ContentEntry;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/// Writes the list of files of a package.
public final class IndexWriter {
    static final byte[] MAGIC = "SEEDBEDX".getBytes(StandardCharsets.US_ASCII);
    static final int MAJOR = 1;
    static final int MINOR = 0;
    private static final int LEVEL = 3;
    private static final int BUFFER_BYTES = 64 << 10;

    private final DataOutputStream out;
    private long written;

    private IndexWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /// Writes and closes.
    ///
    /// @param entries in the order of [EntryRules#ORDER]
    /// @return bytes before they were compressed
    public static long write(OutputStream out, ChunkTable chunks, List<IndexedEntry> entries) throws IOException {
        try (var packed = new BufferedOutputStream(new ZstdOutputStream(out, LEVEL), BUFFER_BYTES)) {
            var writer = new IndexWriter(packed);
            writer.header(chunks, entries);
            writer.chunks(chunks);
            for (IndexedEntry entry : entries) {
                writer.entry(entry);
            }
            writer.out.flush();
            return writer.written;
        }
    }

    private void header(ChunkTable chunks, List<IndexedEntry> entries) throws IOException {
        bytes(MAGIC);
        number(MAJOR);
        number(MINOR);
        number(chunks.size());
        number(entries.size());
        number(entries.stream().mapToLong(each -> each.entry().bytes()).sum());
    }

    private void chunks(ChunkTable chunks) throws IOException {
        for (int chunk = 0; chunk < chunks.size(); chunk++) {
            bytes(chunks.digest(chunk));
            number(chunks.length(chunk));
            number(chunks.pack(chunk));
            number(chunks.offset(chunk));
            number(chunks.storedBytes(chunk));
        }
    }

    private void entry(IndexedEntry indexed) throws IOException {
        ContentEntry entry = indexed.entry();
        number(typeNumber(entry.type()));
        text(entry.path());
        number(entry.mode());
        number(entry.uid());
        number(entry.gid());
        signed(entry.modifiedSeconds());
        switch (entry.type()) {
            case FILE -> file(indexed);
            case LINK -> text(entry.linkTarget());
            case DIRECTORY -> {
                // nothing more
            }
        }
    }

    static int typeNumber(ContentEntry.Type type) {
        return switch (type) {
            case FILE -> 1;
            case DIRECTORY -> 2;
            case LINK -> 3;
        };
    }

    private void file(IndexedEntry indexed) throws IOException {
        number(indexed.entry().bytes());
        bytes(HexFormat.of().parseHex(indexed.content().hex()));
        number(indexed.chunks().length);
        int expected = 0;
        for (int chunk : indexed.chunks()) {
            signed((long) chunk - expected);
            expected = chunk + 1;
        }
    }

    private void bytes(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        bytes(bytes);
    }

    private void signed(long value) throws IOException {
        number(value << 1 ^ value >> 63);
    }

    /// Seven bits in each byte, the lowest first; the last has no highest bit.
    private void number(long value) throws IOException {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) (rest & 0x7f | 0x80));
            written++;
            rest >>>= 7;
        }
        out.write((int) rest);
        written++;
    }
}
