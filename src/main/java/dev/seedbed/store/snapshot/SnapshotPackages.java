package dev.seedbed.store.snapshot;

import dev.seedbed.database.ServerAccounts;
import dev.seedbed.database.ServerImage;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.seeding.plan.ImageChoice;
import dev.seedbed.seeding.server.PlanNames;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.change.ReceivedData;
import dev.seedbed.snapshot.change.SnapshotView;
import dev.seedbed.snapshot.layer.LayerVolumes;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotBuilder;
import dev.seedbed.snapshot.record.StoreVersion;
import dev.seedbed.store.content.PackageContent;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.content.PackageTarget;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.volume.helper.HelperContainers;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Snapshots of one engine on their way into a store and out of one. Everything blocks; an interrupt takes back what
/// was begun. Safe for use by any thread.
public final class SnapshotPackages {
    private static final FileOwner UNKNOWN_OWNER = new FileOwner(0, 0, 0755);

    private final ContainerEngine engine;
    private final Snapshots snapshots;
    private final HelperContainers helpers;
    private final Supplier<String> passwords;

    public SnapshotPackages(ContainerEngine engine, Snapshots snapshots, HelperContainers helpers) {
        this(engine, snapshots, helpers, PlanNames::newPassword);
    }

    SnapshotPackages(
            ContainerEngine engine, Snapshots snapshots, HelperContainers helpers, Supplier<String> passwords) {
        this.passwords = passwords;
        this.engine = engine;
        this.snapshots = snapshots;
        this.helpers = helpers;
    }

    /// The data of a snapshot, to be published. The caller closes it.
    public PackageContent content(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        PackageDescription description = new SnapshotFacts(engine).of(snapshot);
        SnapshotView view = snapshots.view(snapshot, snapshot.layers().size());
        ServerImage server = ServerImage.of(snapshot.kind());
        String prefix = description.directory().isEmpty() ? "" : description.directory() + "/";
        return new SnapshotContent(
                helpers,
                view,
                description,
                path -> path.startsWith(prefix) && server.isOnlyForItself(path.substring(prefix.length())));
    }

    /// The image for the server that goes on with the data of a package. Fetches nothing.
    ///
    /// @param name of the package, for people
    /// @param asked by the user; null for none
    /// @throws OperationFailedException with `DataUnfit` where the data cannot be used here
    public ImageChoice.Choice image(String name, PackageDescription data, @Nullable String asked)
            throws OperationFailedException, InterruptedException {
        return new ReceivingImage(engine).choose(name, data, asked);
    }

    /// A snapshot here whose lowest layers are exactly a version of some package.
    public record Base(Snapshot snapshot, StoreVersion version) {}

    /// What is here of these versions.
    ///
    /// @param manifests digests, the ones to be preferred first
    /// @return the first of them that is here, empty for none
    public Optional<Base> base(List<String> manifests) throws OperationFailedException, InterruptedException {
        List<Snapshot> all = snapshots.catalogue().list();
        for (String manifest : manifests) {
            Optional<Base> found = all.stream()
                    .flatMap(one -> one.versions().stream().map(version -> new Base(one, version)))
                    .filter(one -> one.version().manifest().equals(manifest) && isUsable(one))
                    .min(Comparator.comparing(one -> one.version().layers()));
            if (found.isPresent() && isJoined(found.get())) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// An engine that cannot join layers copies what is one.
    private boolean isJoined(Base base) throws OperationFailedException, InterruptedException {
        Snapshot snapshot = base.snapshot();
        return base.version().layers() == 1 || snapshots.joinsLayers(snapshot.imageId(), snapshot.dataMount());
    }

    private static boolean isUsable(Base base) {
        int layers = base.version().layers();
        return layers > 0
                && layers
                        <= Math.min(LayerVolumes.MANY, base.snapshot().layers().size());
    }

    /// A new snapshot of what is received. The caller closes it.
    ///
    /// @param version which version it is; its layers do not count
    /// @param image as [#image] chose it, which is on the engine by now
    /// @param base an older version to begin with, as [#base] found it; null for none
    /// @throws OperationFailedException with `DataUnfit`, or `NotFound` where the base is gone
    public PackageTarget target(PackageDescription data, StoreVersion version, String image, @Nullable Base base)
            throws OperationFailedException, InterruptedException {
        String name = version.name() + ":" + version.tag();
        var naming = new Naming(name, name, version.name().replace('/', '-'));
        return target(naming, data, List.of(version), image, base);
    }

    /// A new snapshot that is a copy of another engine's, with its name.
    ///
    /// @param versions what exactly it is a copy of; their layers do not count
    public PackageTarget copy(PackageDescription data, List<StoreVersion> versions, String image, @Nullable Base base)
            throws OperationFailedException, InterruptedException {
        String seed = data.seedName().isEmpty() ? data.name() : data.seedName();
        return target(new Naming(data.name(), seed, ""), data, versions, image, base);
    }

    /// @param databaseName what databases that start from it are called
    private record Naming(String name, String seedName, String databaseName) {}

    private PackageTarget target(
            Naming naming, PackageDescription data, List<StoreVersion> versions, String image, @Nullable Base base)
            throws OperationFailedException, InterruptedException {
        String name = naming.name();
        ReceivingServer server = new ReceivingImage(engine).server(name, data, image, passwords.get());
        SnapshotView view = base == null
                ? null
                : snapshots.view(base.snapshot(), base.version().layers());
        try {
            var request = new ReceivedData.Request(
                    name,
                    server.image().id(),
                    server.dataMount(),
                    FileOwner.parse(data.owner()).orElse(UNKNOWN_OWNER),
                    base == null
                            ? List.of()
                            : base.snapshot().layers().subList(0, base.version().layers()));
            ReceivedData received = snapshots.receive(request);
            return new SnapshotTarget(
                    helpers,
                    received,
                    view,
                    name,
                    made -> finished(
                            made,
                            naming,
                            data,
                            versions,
                            server,
                            base == null ? "" : base.snapshot().id()));
        } catch (OperationFailedException | InterruptedException | RuntimeException e) {
            if (view != null) {
                view.close();
            }
            throw e;
        }
    }

    private Snapshot finished(
            ReceivedData received,
            Naming naming,
            PackageDescription data,
            List<StoreVersion> versions,
            ReceivingServer server,
            String parent)
            throws OperationFailedException, InterruptedException {
        int exact = settled(received, naming, server);
        String id = ShortId.random();
        var snapshot = SnapshotBuilder.builder()
                .id(id)
                .name(naming.name())
                .note(data.note())
                .tag("")
                .reason(Snapshot.Reason.PULLED)
                .kind(server.kind())
                .version(server.version())
                .image(server.reference())
                .parent(parent)
                .seedFiles(data.seedFiles())
                .seedName(naming.seedName())
                .databaseName(naming.databaseName())
                .dataDatabase(data.dataDatabase())
                .versions(versions.stream()
                        .map(one -> new StoreVersion(one.store(), one.name(), one.tag(), one.manifest(), exact))
                        .toList())
                .createdAt(Instant.now());
        return received.finish(snapshot, server.model(Snapshots.recordName(id)));
    }

    /// Gives the data its new password, where accounts are a part of it.
    ///
    /// @return how many layers are exactly what was received
    private int settled(ReceivedData received, Naming naming, ReceivingServer server)
            throws OperationFailedException, InterruptedException {
        if (ServerAccounts.of(server.kind()).areOfEnvironment()) {
            return received.frozenLayers() + 1;
        }
        int exact = received.freeze() ? received.frozenLayers() : 0;
        new ReceivedAccounts(engine, naming.name()).set(received, server);
        return exact;
    }
}
