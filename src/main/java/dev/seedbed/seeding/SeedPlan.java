package dev.seedbed.seeding;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.DumpInfo;
import dev.seedbed.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything a seeded start needs to know, decided before anything is created.
///
/// @param id short id shared by all objects of this start
/// @param imageVersion version of the server in the image, as exactly as the image tells
/// @param imageIsLocal whether the image is on the engine already
/// @param port on 127.0.0.1; 0 lets the engine choose
/// @param portIsFixed whether the user asked for exactly this port; otherwise the next free one is taken in need
/// @param initialDatabase database that the entrypoint creates, empty where the dump makes its own
/// @param roles roles to create before the restore
/// @param notes what the user should know, as facts to be put into words
/// @param fingerprint of files, image and settings; empty where the files are not read yet
/// @param seedName what the files are called together: the file, or the folder of a bundle
/// @param restored snapshot of exactly this on the engine, so that nothing needs to be restored; null for none
/// @param surroundings what the files find around them
public record SeedPlan(
        String id,
        String name,
        DatabaseKind kind,
        String image,
        String imageVersion,
        boolean imageIsLocal,
        List<DumpInfo> files,
        int port,
        boolean portIsFixed,
        Credentials credentials,
        String initialDatabase,
        List<String> roles,
        List<PlanNote> notes,
        String seedName,
        String fingerprint,
        @Nullable Snapshot restored,
        SeedSurroundings surroundings) {

    public SeedPlan(
            String id,
            String name,
            DatabaseKind kind,
            String image,
            String imageVersion,
            boolean imageIsLocal,
            List<DumpInfo> files,
            int port,
            boolean portIsFixed,
            Credentials credentials,
            String initialDatabase,
            List<String> roles,
            List<PlanNote> notes) {
        this(
                id,
                name,
                kind,
                image,
                imageVersion,
                imageIsLocal,
                files,
                port,
                portIsFixed,
                credentials,
                initialDatabase,
                roles,
                notes,
                PlanNames.seed(files),
                "",
                null,
                SeedSurroundings.NONE);
    }

    /// The same under another name and port.
    SeedPlan with(String otherName, int otherPort) {
        return new SeedPlan(
                id,
                otherName,
                kind,
                image,
                imageVersion,
                imageIsLocal,
                files,
                otherPort,
                portIsFixed,
                credentials,
                initialDatabase,
                roles,
                notes,
                seedName,
                fingerprint,
                restored,
                surroundings);
    }

    /// The same with what is known about an earlier restore of it.
    SeedPlan with(String knownFingerprint, @Nullable Snapshot earlier) {
        return new SeedPlan(
                id,
                name,
                kind,
                image,
                imageVersion,
                imageIsLocal,
                files,
                port,
                portIsFixed,
                credentials,
                initialDatabase,
                roles,
                notes,
                seedName,
                knownFingerprint,
                earlier,
                surroundings);
    }

    /// The same with another name for its files.
    SeedPlan named(String seed) {
        return new SeedPlan(
                id,
                name,
                kind,
                image,
                imageVersion,
                imageIsLocal,
                files,
                port,
                portIsFixed,
                credentials,
                initialDatabase,
                roles,
                notes,
                seed,
                fingerprint,
                restored,
                surroundings);
    }

    /// The same with other surroundings.
    SeedPlan within(SeedSurroundings others) {
        return new SeedPlan(
                id,
                name,
                kind,
                image,
                imageVersion,
                imageIsLocal,
                files,
                port,
                portIsFixed,
                credentials,
                initialDatabase,
                roles,
                notes,
                seedName,
                fingerprint,
                restored,
                others);
    }

    /// Roles that the files need and nobody makes, whether they are to be created or not.
    public List<String> missingRoles() {
        return kind == DatabaseKind.POSTGRESQL && !surroundings.keepsNames()
                ? new SeedRoles(files, credentials.user()).all()
                : List.of();
    }

    /// What the user chose: the folder of a bundle, or the files.
    public List<Path> chosen() {
        Path folder = surroundings.folder();
        return folder == null ? files.stream().map(DumpInfo::file).toList() : List.of(folder);
    }

    /// The files and where they stand in the seed job's container.
    List<SeedFile> seedFiles() {
        return SeedFile.place(kind, files, surroundings.keepsNames());
    }

    SeedPlan withPassword(String password) {
        return new SeedPlan(
                id,
                name,
                kind,
                image,
                imageVersion,
                imageIsLocal,
                files,
                port,
                portIsFixed,
                new Credentials(credentials.user(), password, credentials.database()),
                initialDatabase,
                roles,
                notes,
                seedName,
                fingerprint,
                restored,
                surroundings);
    }

    /// Whether there is nothing to restore: an empty database.
    public boolean isEmpty() {
        return files.isEmpty();
    }

    public long sizeBytes() {
        return files.stream().mapToLong(DumpInfo::sizeBytes).sum();
    }
}
