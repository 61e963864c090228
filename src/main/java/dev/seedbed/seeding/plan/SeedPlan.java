package dev.seedbed.seeding.plan;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.seeding.part.PlannedPart;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.server.PlanNames;
import dev.seedbed.seeding.server.RoleCreation;
import dev.seedbed.snapshot.record.Snapshot;
import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything a seeded start needs to know, decided before anything is created.
///
/// @param id short id shared by all objects of this start
/// @param roles roles to create before the restore
/// @param notes what the user should know, as facts to be put into words
/// @param seedName what the files are called together: the file, or the folder of a bundle
/// @param earlier what is known about an earlier restore of this
/// @param surroundings what the files find around them
/// @param snapshotOnly whether it ends with the snapshot, and no database is started on it
/// @param part of the files that is restored
/// @param command of the server, instead of the image's; empty for that one
/// @param environment more variables for the server
@RecordBuilder
public record SeedPlan(
        String id,
        PlannedServer server,
        PlannedDatabase database,
        List<DumpInfo> files,
        List<String> roles,
        List<PlanNote> notes,
        String seedName,

        @Initializer(source = PreviousRestore.class, value = "UNKNOWN")
        PreviousRestore earlier,

        @Initializer(source = SeedContext.class, value = "NONE")
        SeedContext surroundings,

        boolean snapshotOnly,

        @Initializer(source = PlannedPart.class, value = "WHOLE")
        PlannedPart part,

        List<String> command,
        Map<String, String> environment)
        implements SeedPlanBuilder.With {

    /// A plan that is called after its files and has nothing around them.
    public static SeedPlan of(
            String id,
            PlannedServer server,
            PlannedDatabase database,
            List<DumpInfo> files,
            List<String> roles,
            List<PlanNote> notes) {
        return SeedPlanBuilder.builder()
                .id(id)
                .server(server)
                .database(database)
                .files(files)
                .roles(roles)
                .notes(notes)
                .seedName(PlanNames.seed(files))
                .build();
    }

    /// The same under another name and port.
    public SeedPlan with(String name, int port) {
        return withDatabase(database.withName(name).withPort(port));
    }

    /// The same on another server of its kind, about whose earlier restores nothing is known.
    SeedPlan on(PlannedServer other) {
        return SeedPlanBuilder.builder(this)
                .server(other)
                .earlier(PreviousRestore.UNKNOWN)
                .build();
    }

    SeedPlan withPassword(String password) {
        return withDatabase(database.withCredentials(database.credentials().withPassword(password)));
    }

    public String name() {
        return database.name();
    }

    public DatabaseKind kind() {
        return server.kind();
    }

    public String image() {
        return server.image();
    }

    public String imageVersion() {
        return server.version();
    }

    public boolean imageIsLocal() {
        return server.imageIsLocal();
    }

    public int port() {
        return database.port();
    }

    public boolean portIsFixed() {
        return database.portIsFixed();
    }

    public Credentials credentials() {
        return database.credentials();
    }

    public String initialDatabase() {
        return database.initialDatabase();
    }

    public String fingerprint() {
        return earlier.fingerprint();
    }

    /// The snapshot of exactly this on the engine; null for none.
    public @Nullable Snapshot restored() {
        return earlier.snapshot();
    }

    /// Roles that the files need and nobody makes, whether they are to be created or not.
    public List<String> missingRoles() {
        return RoleCreation.find(kind()).isPresent() && !surroundings.keepsNames()
                ? new SeedRoles(files, credentials().user()).all()
                : List.of();
    }

    /// What the user chose: an archive, the folder of a bundle, or the files.
    public List<Path> chosen() {
        Path packed = surroundings.packed();
        if (packed != null) {
            return List.of(packed);
        }
        Path folder = surroundings.folder();
        return folder == null ? files.stream().map(DumpInfo::file).toList() : List.of(folder);
    }

    /// The files and where they stand in the seed job's container.
    public List<SeedFile> seedFiles() {
        return SeedFile.place(kind(), files, surroundings.keepsNames(), surroundings.evenIncomplete(), part.part());
    }

    /// The command of the server before our arguments.
    public List<String> command(ImageDetails image) {
        return command.isEmpty() ? image.command() : command;
    }

    /// Whether there is nothing to restore: an empty database. Shell scripts without any other file are
    /// something.
    public boolean isEmpty() {
        return files.isEmpty() && !surroundings.keepsNames();
    }

    public long sizeBytes() {
        return files.stream().mapToLong(DumpInfo::sizeBytes).sum();
    }
}
