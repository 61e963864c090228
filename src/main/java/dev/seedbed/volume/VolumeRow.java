package dev.seedbed.volume;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.Labelled;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One volume as the user sees it: immutable, at one moment.
///
/// @param mountpoint path on the engine's computer, as the engine reports it
/// @param options of its driver, with dots in the place of passwords
/// @param users the containers that refer to it, running or not
/// @param anonymous whether the engine made up its name
/// @param composeProject name of the compose project, null where it has none
/// @param content what it holds, null where that cannot be told
/// @param lineage null for what has none
/// @param lastUser who had it last, where nobody has it now and this program saw it; else null
@RecordBuilder
public record VolumeRow(
        String name,
        String driver,
        String mountpoint,
        Map<String, String> labels,
        Map<String, String> options,
        @Nullable Instant createdAt,
        List<VolumeUser> users,
        boolean anonymous,
        @Nullable String composeProject,
        @Nullable Content content,
        @Nullable Lineage lineage,
        @Nullable LastUser lastUser)
        implements Labelled {

    /// Names of the containers that refer to it.
    public List<String> usedBy() {
        return users.stream().map(VolumeUser::name).toList();
    }

    /// Whether no container refers to it.
    public boolean orphan() {
        return users.isEmpty();
    }

    /// What a volume holds, as detected from its labels or by the database that uses it.
    ///
    /// @param version empty where unknown
    /// @param database name of the database
    /// @param seedJob whether a seed is being restored into it, or was and came to nothing
    /// @param ours whether this program made it
    public record Content(DatabaseKind kind, String version, String database, boolean seedJob, boolean ours) {}
}
