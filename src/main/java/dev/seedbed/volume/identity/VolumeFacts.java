package dev.seedbed.volume.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What `inspect.sh` printed about one volume.
///
/// @param entries names at the root, in no order
/// @param directories that look like data directories
/// @param lastWritten newest time that was seen
public record VolumeFacts(
        List<String> entries,
        List<DirectoryFacts> directories,
        @Nullable Instant lastWritten) {

    /// Parts of the files of one data directory.
    ///
    /// @param path below the volume's root, empty for the root
    /// @param files beginnings of files, by the names that `inspect.sh` gives them
    /// @param redo beginnings of MySQL's redo files
    /// @param sizes bytes by directory, as its path ends
    /// @param tailOffset where in `log_tail` the log goes on
    public record DirectoryFacts(
            String path, Map<String, byte[]> files, List<byte[]> redo, Map<String, Long> sizes, int tailOffset) {

        public byte[] file(String name) {
            return files.getOrDefault(name, new byte[0]);
        }

        /// A small text file, without what surrounds it.
        public String text(String name) {
            return new String(file(name), java.nio.charset.StandardCharsets.UTF_8).strip();
        }

        public boolean has(String name) {
            return files.containsKey(name);
        }
    }
}
