package dev.seedbed.source.compose;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.source.compose.file.ComposeService;
import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A service of a compose project whose image is a database server's.
///
/// @param version of the server, as far as the engine knows the image; empty where not
/// @param login that the file gives its users; with an empty password where it is not known
/// @param port that this computer publishes it on; 0 for none, or where the engine chooses
/// @param volumes names on the engine of the volumes that it mounts
/// @param seeds what it mounts for its first start: one folder, or files in their order
/// @param running its container; null where it has none
/// @param notes what of its seeds cannot be used
@RecordBuilder
public record ComposeDatabase(
        ComposeService service,
        DatabaseKind kind,
        @Initializer("NONE") String version,
        Credentials login,
        int port,
        List<String> volumes,
        List<Path> seeds,
        @Nullable Database running,
        List<PlanNote> notes) {
    /// What a text is that is not set.
    public static final String NONE = "";

    public String name() {
        return service.name();
    }

    /// Whether its container has other data than its own.
    public boolean isSwapped() {
        return running != null && !running.labels().swapped().isEmpty();
    }

    /// Without the environment of the service.
    @Override
    public String toString() {
        return "ComposeDatabase[" + name() + ", " + kind + "]";
    }
}
