package dev.seedbed.engine;

import java.io.IOException;
import java.io.InputStream;

/// A file or directory to put into a container.
///
/// @param path relative to the directory of the upload, `/` between segments
/// @param mode permission bits, such as `0644`
/// @param sizeBytes exact number of bytes that `content` gives; 0 for a directory
/// @param content opened when its turn comes, closed by the engine; null for a directory
public record UploadFile(
        String path,
        int mode,
        int uid,
        int gid,
        long sizeBytes,
        @org.jspecify.annotations.Nullable Content content) {

    /// Opens the bytes of one file.
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
