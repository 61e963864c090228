package dev.seedbed.seeding.plan;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.encoding.SeedEncoding;
import dev.seedbed.library.part.SeedPart;
import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the user asked for. Everything that is null is chosen by the planner.
///
/// @param files dump files and scripts in the order they are restored; a single directory means a bundle; none at all
///     means an empty database, of which kind or image has to be named
/// @param port port on this computer
/// @param createRoles whether roles that the dump needs and does not make are created before the restore
/// @param fresh restores it again, also where a snapshot of exactly this is on the engine
/// @param evenIncomplete restores files although they are truncated
/// @param allowScripts whether shell scripts of a folder run; those that were allowed before run in any case
/// @param snapshotOnly ends with the snapshot; no database is started on it
/// @param encoding of the text of the files
/// @param part of the seed that is restored
/// @param command of the server, instead of the image's; empty for that one
/// @param environment more variables for the server, none of them secret: they are written to labels
@RecordBuilder
public record SeedRequest(
        List<Path> files,
        @Nullable String name,
        @Nullable DatabaseKind kind,
        @Nullable String image,
        @Nullable Integer port,
        @Nullable String user,
        @Nullable String password,
        @Nullable String database,
        @Initializer("CREATE_ROLES") boolean createRoles,
        boolean fresh,
        boolean evenIncomplete,
        boolean allowScripts,
        boolean snapshotOnly,
        @Nullable SeedEncoding encoding,

        @Initializer(source = SeedPart.class, value = "WHOLE")
        SeedPart part,

        List<String> command,
        Map<String, String> environment) {
    /// As long as nothing else is said.
    public static final boolean CREATE_ROLES = true;

    public static SeedRequest of(List<Path> files) {
        return SeedRequestBuilder.builder().files(files).build();
    }

    /// A database without anything in it.
    public static SeedRequest empty(DatabaseKind kind) {
        return SeedRequestBuilder.builder().kind(kind).build();
    }

    boolean isEmpty() {
        return files.isEmpty() && (kind != null || image != null);
    }

    /// Without the password.
    @Override
    public String toString() {
        return "SeedRequest" + files;
    }
}
