package dev.seedbed.source.compose.file;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What a service mounts.
///
/// @param type `volume`, `bind`, `tmpfs` or another of the specification
/// @param volume key of the volume in the file; empty for one without a name and for what is no volume
/// @param path on this computer, of a bind; null for what is none
/// @param target path in the container
public record ComposeMount(
        String type, String volume, @Nullable Path path, String target, boolean readOnly, ComposePlace place) {
    public boolean isBind() {
        return path != null;
    }

    public boolean isVolume() {
        return type.equals("volume");
    }
}
