package dev.seedbed.store.chunk;

import dev.seedbed.store.place.BlobContent;
import dev.seedbed.store.place.Digest;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/// A blob in a file of ours, until it is sent.
public record Pack(Path file, Digest digest, long bytes) implements BlobContent {
    @Override
    public InputStream open() throws IOException {
        return new FileInputStream(file.toFile());
    }
}
