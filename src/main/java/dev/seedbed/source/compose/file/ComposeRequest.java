package dev.seedbed.source.compose.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Which compose files are to be read, and with what.
///
/// @param folder where files are looked for that are not named, and above it
/// @param files instead of those that are found; empty for these
/// @param profiles whose services count too, besides those of `COMPOSE_PROFILES`; `*` for all
/// @param environment of the process; wins over the `.env` of the project. May hold passwords: never log it
public record ComposeRequest(Path folder, List<Path> files, List<String> profiles, Map<String, String> environment) {
    public ComposeRequest {
        files = List.copyOf(files);
        profiles = List.copyOf(profiles);
        environment = Map.copyOf(environment);
    }

    /// What is found in a folder, with the variables of this process.
    public static ComposeRequest in(Path folder) {
        return new ComposeRequest(folder, List.of(), List.of(), System.getenv());
    }

    /// Without the environment.
    @Override
    public String toString() {
        return "ComposeRequest[" + folder + ", " + files + "]";
    }
}
