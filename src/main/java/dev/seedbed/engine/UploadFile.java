package dev.seedbed.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

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
        @Nullable Content content) {

    /// A directory of root's.
    public static UploadFile directory(String path, int mode) {
        return new UploadFile(path, mode, 0, 0, 0, null);
    }

    /// A file of root's with a text in UTF-8.
    public static UploadFile text(String path, int mode, String text) {
        return bytes(path, mode, text.getBytes(StandardCharsets.UTF_8));
    }

    /// A file of root's with a content that is in memory anyway.
    public static UploadFile bytes(String path, int mode, byte[] bytes) {
        return new UploadFile(path, mode, 0, 0, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    /// Opens the bytes of one file.
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
