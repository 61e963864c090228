package dev.seedbed.source.compose.file;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A secret or a configuration that a service mounts as a file.
///
/// @param target path in the container
/// @param file on this computer that it is; null where it is none, or where it comes from elsewhere
/// @param text what the compose file or a variable gives instead; null for nothing
public record ComposeContent(
        String target, @Nullable Path file, @Nullable String text) {
    /// Without the text.
    @Override
    public String toString() {
        return "ComposeContent[" + target + ", " + file + "]";
    }
}
