package dev.seedbed.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Remembers hashes of files as long as their size and times stay, for looks that are made again and again. Whatever
/// depends on the content reads it. Safe for use by any thread.
public final class FileHashes {
    private static final int MOST = 50_000;

    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    private record Known(BasicState state, byte[] hash) {}

    private record BasicState(long size, long modified, Object key) {
        static BasicState of(Path file) throws IOException {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Object key = attributes.fileKey();
            return new BasicState(
                    attributes.size(), attributes.lastModifiedTime().toMillis(), key == null ? "" : key);
        }
    }

    Optional<byte[]> of(Path file) throws IOException {
        Known one = known.get(file);
        return one != null && one.state.equals(BasicState.of(file)) ? Optional.of(one.hash) : Optional.empty();
    }

    /// @param hash of the content that it had in this state or a later one
    void remember(Path file, byte[] hash) throws IOException {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(file, new Known(BasicState.of(file), hash));
    }
}
