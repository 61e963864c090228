package dev.seedbed.seeding.existing;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ProcessOwner;
import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.PullProgress;
import dev.seedbed.seeding.plan.ImageChoice;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.server.DumpedServer;
import dev.seedbed.seeding.server.PlanNames;
import dev.seedbed.snapshot.SnapshotVolumeBuilder;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.DataFailure.Misfit;
import dev.seedbed.task.Failure;
import dev.seedbed.task.ImageFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.volume.helper.VolumeSource;
import dev.seedbed.volume.identity.VolumeIdentities;
import dev.seedbed.volume.identity.VolumeIdentity;
import dev.seedbed.volume.identity.VolumeIdentity.Shutdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/// What can be made of a volume or host directory with the data of a database in it. Every call blocks and ends at
/// interruption, which rolls back what was begun. The data itself is never removed. Safe for use by any thread.
public final class ExistingData {
    private final ContainerEngine engine;
    private final Snapshots snapshots;
    private final VolumeIdentities identities;
    private final ExistingDataPlanner planner;
    private final DataCompatibility fit;
    private final Path scratch;

    /// @param scratch directory of this computer for dumps on their way into a new database
    public ExistingData(ContainerEngine engine, Snapshots snapshots, VolumeIdentities identities, Path scratch) {
        this.engine = engine;
        this.snapshots = snapshots;
        this.identities = identities;
        this.planner = new ExistingDataPlanner(engine, identities);
        this.fit = new DataCompatibility(new ImageChoice(engine));
        this.scratch = scratch;
    }

    /// Looks at data, users, images, names and ports and decides everything. Creates nothing.
    ///
    /// @throws OperationFailedException with `DataUnfit`, `NotFound`, `InvalidInput`, `NameInUse`, …
    public ExistingDataPlan plan(ExistingDataRequest request) throws OperationFailedException, InterruptedException {
        return planner.plan(request);
    }

    /// Starts a database on the data, which is written from then on.
    ///
    /// @param pulling hears of the image, where it is not on the engine yet
    /// @return id of its container, which runs and answers
    /// @throws OperationFailedException with `DataUnfit` where somebody came to use the data meanwhile,
    ///     `ConnectionFailed` where the password is not the data's, `ImageUnavailable`
    public String start(ExistingDataPlan plan, Consumer<PullProgress> pulling)
            throws OperationFailedException, InterruptedException {
        if (!plan.imageIsLocal()) {
            engine.pull(plan.image(), pulling);
        }
        try {
            return ExistingDataStart.run(engine, snapshots, plan);
        } finally {
            forget(plan.source());
        }
    }

    private void forget(VolumeSource source) {
        if (source instanceof VolumeSource.Volume(String name)) {
            identities.forget(name);
        }
    }

    /// Makes a snapshot of a volume that nothing refers to and whose server ended cleanly; it is frozen as it is.
    ///
    /// @throws OperationFailedException with `DataUnfit` or `NotFreezable`
    public Snapshot keep(String volume, SnapshotDetails details) throws OperationFailedException, InterruptedException {
        var source = new VolumeSource.Volume(volume);
        VolumeIdentity identity = planner.identity(source);
        DatabaseKind kind = Objects.requireNonNull(identity.kind());
        DataDump.plainVolume(engine, source);
        if (identity.shutdown() != Shutdown.CLEAN) {
            boolean inUse = identity.shutdown() == Shutdown.IN_USE;
            throw DataCompatibility.unfit(volume, inUse ? Misfit.IN_USE : Misfit.UNCLEAN, identity, "");
        }
        ImageChoice.Choice image = localImage(volume, identity, kind);
        DataPlace place = DataPlace.of(engine, image.reference(), identity);
        Map<String, String> environment = new LinkedHashMap<>(place.environment());
        if (!identity.administrator().isEmpty()) {
            environment.putAll(ServerEnvironment.of(kind).ofAdministrator(identity.administrator()));
        }
        return snapshots.keep(
                SnapshotVolumeBuilder.builder()
                        .volume(volume)
                        .kind(kind)
                        .version(identity.version())
                        .image(image.reference())
                        .imageId(place.imageId())
                        .dataMount(place.mount())
                        .environment(environment)
                        .command(place.command())
                        .dataDatabase(ExistingDataPlanner.dataDatabase(identity, kind))
                        .build(),
                details);
    }

    private ImageChoice.Choice localImage(String data, VolumeIdentity identity, DatabaseKind kind)
            throws OperationFailedException, InterruptedException {
        ImageChoice.Choice image = fit.image(data, identity, kind, null);
        if (!image.local()) {
            throw DataCompatibility.unfit(data, Misfit.NO_IMAGE, identity, image.reference());
        }
        return image;
    }

    /// A dump on its way into a new database.
    ///
    /// @param request for the seeded start from it, by a newer server
    public record Dumped(SeedRequest request, Path directory) implements AutoCloseable {

        /// What of the accounts the newer server refused, to be asked when the seeded start is over: a warning for
        /// each account, and for each of its rights, with the server's reason.
        public static List<PlanNote> refused(RunningSeed start) {
            return DumpedServer.find(start.progress().kind())
                    .map(server -> server.refused(start.log()))
                    .orElse(List.of());
        }

        /// Removes the files; to be called when the seeded start is over.
        @Override
        public void close() {
            delete(directory);
        }
    }

    /// Hears how far a dump is.
    @FunctionalInterface
    public interface DumpListener {
        DumpListener NONE = (_, _) -> {};

        /// @param expectedBytes a rough guess, -1 where nothing is known
        void dumped(long bytes, long expectedBytes);
    }

    /// Dumps the data by a server of its own version, for a seeded start with a newer one. The data is left as it is.
    ///
    /// @param request its image is that of the newer server; null takes the newest on the engine
    /// @throws OperationFailedException with `DataUnfit`, `CheckFailed` with what server or tool said, `LocalFile`
    public Dumped dump(ExistingDataRequest request, DumpListener listener)
            throws OperationFailedException, InterruptedException {
        VolumeIdentity identity = planner.identity(request.source());
        DatabaseKind kind = Objects.requireNonNull(identity.kind());
        VolumeSource.Volume volume = DataDump.plainVolume(engine, request.source());
        new DataInUseCheck(engine).requireFree(volume, "");
        ImageChoice.Choice newer = fit.newer(volume.name(), identity, kind, request.image());
        String old = readable(volume.name(), identity, kind);
        Path directory = directory();
        try {
            Path file = directory.resolve(PlanNames.container(volume.name()) + ".sql.gz");
            String password = request.setsPassword() ? "" : Objects.requireNonNullElse(request.password(), "");
            List<Path> files =
                    new DataDump(engine, snapshots).run(volume, identity, kind, old, password, file, listener);
            return new Dumped(
                    SeedRequestBuilder.builder()
                            .files(files)
                            .name(request.name())
                            .kind(kind)
                            .image(newer.reference())
                            .port(request.port())
                            .user(identity.administrator().isEmpty() ? null : identity.administrator())
                            .password(request.password())
                            .build(),
                    directory);
        } catch (OperationFailedException | InterruptedException | RuntimeException e) {
            delete(directory);
            throw e;
        }
    }

    /// Dumps a server that runs, for a seeded start on the same image. It is left as it is.
    ///
    /// @param name what a failure calls it, and its file
    /// @throws OperationFailedException with `CheckFailed`, `LocalFile`, or `WrongState` where it has no tool
    public Dumped dump(DumpedServer.Running server, String name, String image)
            throws OperationFailedException, InterruptedException {
        return dump(server, name, image, DumpListener.NONE);
    }

    /// The same, and tells how far it is.
    public Dumped dump(DumpedServer.Running server, String name, String image, DumpListener listener)
            throws OperationFailedException, InterruptedException {
        DumpedServer dumped = DumpedServer.find(server.kind())
                .orElseThrow(() -> new OperationFailedException(
                        new Failure.WrongState("database", server.kind().displayName(), "no-dump")));
        Path directory = directory();
        try {
            Path file = directory.resolve(PlanNames.container(name) + ".sql.gz");
            List<Path> files = new ServerDump(dumped, server).run(name, file, done -> listener.dumped(done, -1));
            return new Dumped(
                    SeedRequestBuilder.builder()
                            .files(files)
                            .kind(server.kind())
                            .image(image)
                            .user(server.login().user())
                            .build(),
                    directory);
        } catch (OperationFailedException | InterruptedException | RuntimeException e) {
            delete(directory);
            throw e;
        }
    }

    private String readable(String data, VolumeIdentity identity, DatabaseKind kind)
            throws OperationFailedException, InterruptedException {
        ImageChoice.Choice image = fit.image(data, identity, kind, null);
        if (!image.local()) {
            try {
                engine.pull(image.reference(), _ -> {});
            } catch (OperationFailedException e) {
                if (e.failure() instanceof ImageFailure.ImageUnavailable) {
                    throw DataCompatibility.unfit(data, Misfit.NO_IMAGE, identity, image.reference());
                }
                throw e;
            }
        }
        return image.reference();
    }

    /// A new one, after those were removed that programs left which have ended.
    private Path directory() throws OperationFailedException {
        try {
            Files.createDirectories(scratch);
            try (Stream<Path> before = Files.list(scratch)) {
                before.filter(left -> !isHeld(left)).forEach(ExistingData::delete);
            }
            ProcessOwner self = ProcessOwner.self();
            Path made = scratch.resolve(self.process() + "-" + self.startedMillis() + "-" + ShortId.random());
            // Hashes of passwords come to be in it.
            return scratch.getFileSystem().supportedFileAttributeViews().contains("posix")
                    ? Files.createDirectory(
                            made, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
                    : Files.createDirectory(made);
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(scratch, String.valueOf(e.getMessage())), e);
        }
    }

    private static boolean isHeld(Path directory) {
        String[] parts = directory.getFileName() == null
                ? new String[0]
                : directory.getFileName().toString().split("-");
        if (parts.length < 2 || !parts[0].matches("\\d{1,9}") || !parts[1].matches("\\d{1,15}")) {
            return true;
        }
        var holder = new ProcessOwner(ProcessOwner.self().host(), Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        return holder.isAlive(java.time.Instant.now());
    }

    private static void delete(Path directory) {
        FileUtils.deleteQuietly(directory.toFile());
    }
}
