package dev.seedbed.source.compose.file;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Map;

/// A service of a project, in its long form.
///
/// @param image as it is named; where it is only built, the name that compose gives it
/// @param isBuilt whether the image is built from a folder
/// @param active whether it starts with the chosen profiles
/// @param containerName that the file asks for; empty for the one that compose makes
/// @param environment with what its environment files say. May hold passwords: never log it
/// @param command instead of the image's; empty for that one
/// @param entrypoint instead of the image's; empty for that one
/// @param files of secrets and configurations that it mounts
/// @param keys everything that the file says about it, by name
@RecordBuilder
public record ComposeService(
        String name,
        ComposePlace place,
        String image,
        boolean isBuilt,
        boolean active,
        @Initializer("NONE") String containerName,
        Map<String, String> environment,
        List<String> command,
        List<String> entrypoint,
        List<ComposePort> ports,
        List<ComposeMount> mounts,
        List<ComposeContent> files,
        List<String> profiles,
        List<String> keys) {
    /// What a text is that is not set.
    public static final String NONE = "";

    /// Without the environment.
    @Override
    public String toString() {
        return "ComposeService[" + name + ", " + image + "]";
    }
}
