package dev.seedbed.seeding.existing;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.ServerAccounts;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.database.ServerVersions;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.seeding.plan.ImageChoice;
import dev.seedbed.seeding.plan.LoginCheck;
import dev.seedbed.seeding.plan.NameChoice;
import dev.seedbed.seeding.plan.PortChoice;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.server.PlanNames;
import dev.seedbed.task.DataFailure;
import dev.seedbed.task.DataFailure.Misfit;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.volume.helper.VolumeSource;
import dev.seedbed.volume.identity.VolumeIdentities;
import dev.seedbed.volume.identity.VolumeIdentity;
import dev.seedbed.volume.identity.VolumeIdentity.Shutdown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Decides everything about a start on data that is there, before anything is created.
final class ExistingDataPlanner {
    private static final int SHOWN_ENTRIES = 8;

    private final ContainerEngine engine;
    private final VolumeIdentities identities;
    private final DataInUseCheck use;
    private final DataCompatibility fit;
    private final PortChoice ports;

    ExistingDataPlanner(ContainerEngine engine, VolumeIdentities identities) {
        this.engine = engine;
        this.identities = identities;
        this.use = new DataInUseCheck(engine);
        this.fit = new DataCompatibility(new ImageChoice(engine));
        this.ports = new PortChoice(engine);
    }

    ExistingDataPlan plan(ExistingDataRequest request) throws OperationFailedException, InterruptedException {
        VolumeIdentity identity = identity(request.source());
        DatabaseKind kind = Objects.requireNonNull(identity.kind());
        use.requireFree(request.source(), "");
        requireLeftAlone(request, identity);
        String data = DataSources.name(request.source());
        ImageChoice.Choice image = fit.image(data, identity, kind, request.image());
        String name = new NameChoice(engine).of(request.name(), stem(request.source()));
        Credentials login = login(request, identity, kind);
        return ExistingDataPlanBuilder.builder()
                .id(ShortId.random())
                .name(name)
                .source(request.source())
                .identity(identity)
                .kind(kind)
                .image(image.reference())
                .imageVersion(image.versionText())
                .imageIsLocal(image.local())
                .port(ports.of(kind, request.port()))
                .portIsFixed(request.port() != null)
                .credentials(login)
                .setsPassword(request.setsPassword())
                .evenPerhapsInUse(request.evenPerhapsInUse())
                .notes(notes(request, identity, kind, image))
                .build();
    }

    /// @throws OperationFailedException with `DataUnfit` where there is no data directory to start on
    VolumeIdentity identity(VolumeSource source) throws OperationFailedException, InterruptedException {
        VolumeIdentity identity = identities.look(source);
        String data = DataSources.name(source);
        if (source instanceof VolumeSource.Volume(String name)) {
            VolumeSummary volume = engine.volume(name);
            boolean changes = volume.is(Labels.ROLE_LAYER)
                    && identity.entries().contains("u")
                    && identity.entries().contains("w");
            if (volume.is(Labels.ROLE_MOUNT) || changes) {
                throw new OperationFailedException(
                        new DataFailure.DataUnfit(data, Misfit.LAYER, new DatabaseLabels(volume.labels()).name(), ""));
            }
        }
        if (identity.kind() == null) {
            String found = identity.entries().stream().limit(SHOWN_ENTRIES).collect(Collectors.joining(", "));
            throw new OperationFailedException(
                    new DataFailure.DataUnfit(data, Misfit.NOT_DATA, found.isEmpty() ? "–" : found, ""));
        }
        return identity;
    }

    /// Where others than containers of this engine may be at work on it, an unclean end may mean that they are.
    private void requireLeftAlone(ExistingDataRequest request, VolumeIdentity identity)
            throws OperationFailedException, InterruptedException {
        boolean elsewhere = switch (request.source()) {
            case VolumeSource.HostDirectory _ -> true;
            case VolumeSource.Volume(String name) -> !engine.volume(name).isPlain();
        };
        if (elsewhere && identity.shutdown() != Shutdown.CLEAN && !request.evenPerhapsInUse()) {
            throw DataCompatibility.unfit(DataSources.name(request.source()), Misfit.PERHAPS_IN_USE, identity, "");
        }
    }

    private static String stem(VolumeSource source) {
        return switch (source) {
            case VolumeSource.Volume(String name) ->
                name.matches("[0-9a-f]{64}") ? "db-" + name.substring(0, 8) : PlanNames.container(name);
            case VolumeSource.HostDirectory(String path) ->
                PlanNames.container(path.replaceFirst("/+$", "").replaceFirst("^.*/", ""));
        };
    }

    private static Credentials login(ExistingDataRequest request, VolumeIdentity identity, DatabaseKind kind)
            throws OperationFailedException {
        String standard = ServerAccounts.of(kind).administrator();
        String administrator = identity.administrator().isEmpty() ? standard : identity.administrator();
        String user = Objects.requireNonNullElse(request.user(), administrator);
        String given = Objects.requireNonNullElse(request.password(), "");
        String password = given.isEmpty() && request.setsPassword() ? PlanNames.newPassword() : given;
        if (request.setsPassword()) {
            LoginCheck.require(kind, user, password);
        }
        return new Credentials(user, password, dataDatabase(identity, kind));
    }

    /// The fullest one.
    static String dataDatabase(VolumeIdentity identity, DatabaseKind kind) {
        return identity.databases().stream()
                .max(Comparator.comparingLong(VolumeIdentity.Inside::bytes))
                .map(VolumeIdentity.Inside::name)
                .orElseGet(() -> ServerAccounts.of(kind)
                        .administrators("", "")
                        .getFirst()
                        .database());
    }

    private List<PlanNote> notes(
            ExistingDataRequest request, VolumeIdentity identity, DatabaseKind kind, ImageChoice.Choice image)
            throws OperationFailedException, InterruptedException {
        var notes = new ArrayList<PlanNote>();
        notes.add(PlanNote.info(
                "data", DataSources.name(request.source()), DataSources.text(identity), image.reference()));
        if (!image.local()) {
            notes.add(PlanNote.info("image-pulled", image.reference()));
        }
        notes.addAll(image.notes());
        if (identity.shutdown() != Shutdown.CLEAN) {
            notes.add(PlanNote.warning("data-unclean"));
        }
        ServerVersions versions = ServerVersions.of(kind);
        String series = versions.series(ServerVersion.parse(identity.version()));
        boolean upgrades = versions.changesOlderData()
                && image.version().isKnown()
                && !versions.series(image.version()).equals(series);
        if (upgrades) {
            notes.add(PlanNote.warning("data-upgraded", DataSources.text(identity), image.versionText()));
        }
        if (request.setsPassword()) {
            notes.add(PlanNote.info("data-password-set"));
        } else if (request.password() == null) {
            notes.add(PlanNote.warning("data-password-unknown"));
        }
        List<String> others = use.others(request.source());
        if (!others.isEmpty()) {
            notes.add(PlanNote.warning("data-shared", String.join(", ", others)));
        }
        return notes;
    }
}
