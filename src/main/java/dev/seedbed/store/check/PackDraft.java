package dev.seedbed.store.check;

import dev.seedbed.store.chunk.ChunkCodec;
import dev.seedbed.store.chunk.Sha256;
import dev.seedbed.store.format.ChunkTable;
import dev.seedbed.store.place.BlobContent;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// A damaged pack in a file of ours, in which what is wrong is written anew. Closing removes the file.
final class PackDraft implements BlobContent, AutoCloseable {
    private final DamagedBlob blob;
    private final ChunkCodec codec;
    private final Path path;
    private final RandomAccessFile file;

    /// @param in what is left of it in the store; not closed
    /// @param codec with the seal of its chunks
    PackDraft(DamagedBlob blob, InputStream in, ChunkCodec codec, Path folder) throws IOException {
        this.blob = blob;
        this.codec = codec;
        this.path = Files.createTempFile(folder, "pack", ".tmp");
        this.file = new RandomAccessFile(path.toFile(), "rw");
        try {
            byte[] buffer = new byte[64 << 10];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                file.write(buffer, 0, read);
            }
            file.setLength(blob.bytes());
        } catch (IOException e) {
            remove();
            throw e;
        }
    }

    /// A chunk that is not what it should be.
    record Gap(PackDraft draft, ChunkTable table, int chunk) {
        byte[] digest() {
            return table.digest(chunk);
        }

        /// Where these bytes are packed as they were when they were published.
        void fill(byte[] content) throws IOException {
            byte[] stored = draft.codec.pack(content);
            if (stored.length == table.storedBytes(chunk)) {
                draft.file.seek(table.offset(chunk));
                draft.file.write(stored);
            }
        }
    }

    DamagedBlob blob() {
        return blob;
    }

    /// @param pack position of this pack in the manifest that the table belongs to
    List<Gap> gaps(ChunkTable table, int pack) throws IOException {
        var gaps = new ArrayList<Gap>();
        for (int chunk = 0; chunk < table.size(); chunk++) {
            if (table.pack(chunk) == pack) {
                byte[] stored = new byte[table.storedBytes(chunk)];
                file.seek(table.offset(chunk));
                file.readFully(stored);
                if (codec.unpack(table, chunk, stored).isEmpty()) {
                    gaps.add(new Gap(this, table, chunk));
                }
            }
        }
        return gaps;
    }

    /// Whether it is byte by byte what was published.
    boolean isWhole() throws IOException {
        var digest = Sha256.begin();
        try (var in = new DigestInputStream(open(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return blob.digest().hex().equals(HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public long bytes() {
        return blob.bytes();
    }

    @Override
    public InputStream open() throws IOException {
        return new FileInputStream(path.toFile());
    }

    private void remove() throws IOException {
        try (file) {
            Files.deleteIfExists(path);
        }
    }

    @Override
    public void close() throws IOException {
        try (codec) {
            remove();
        }
    }
}
