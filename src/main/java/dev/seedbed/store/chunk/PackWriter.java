package dev.seedbed.store.chunk;

import dev.seedbed.store.place.Digest;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/// Writes one blob into a file of its own. An interrupt does not disturb it.
public final class PackWriter extends OutputStream {
    private static final int BUFFER_BYTES = 256 << 10;

    private final Path file;
    private final MessageDigest digest = Sha256.begin();
    private final OutputStream out;
    private long written;

    public PackWriter(Path folder) throws IOException {
        this.file = Files.createTempFile(folder, "blob", ".tmp");
        this.out = new DigestOutputStream(
                new BufferedOutputStream(new FileOutputStream(file.toFile()), BUFFER_BYTES), digest);
    }

    public long written() {
        return written;
    }

    @Override
    public void write(int oneByte) throws IOException {
        out.write(oneByte);
        written++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        written += length;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /// Closes it.
    public Pack finish() throws IOException {
        close();
        return new Pack(file, new Digest(HexFormat.of().formatHex(digest.digest())), written);
    }

    /// Closes it, and removes the file.
    public void discard() throws IOException {
        try (out) {
            Files.deleteIfExists(file);
        }
    }
}
