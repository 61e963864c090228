package dev.seedbed.seeding.existing;

import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.exchange.Journal;
import dev.seedbed.task.DataFailure;
import dev.seedbed.task.DataFailure.Misfit;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.helper.VolumeSource;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Keeps a second server away from data: anyone else who may write to it, or to a directory above or below it, now or
/// when the engine starts it again.
final class DataInUseCheck {
    private final ContainerEngine engine;

    DataInUseCheck(ContainerEngine engine) {
        this.engine = engine;
    }

    /// @param own id of all containers of this very start, empty before there is one
    /// @throws OperationFailedException with `DataUnfit`
    void requireFree(VolumeSource source, String own) throws OperationFailedException, InterruptedException {
        boolean local = engine.info().local();
        Map<String, VolumeSummary> volumes = new HashMap<>();
        engine.volumes(Map.of()).forEach(volume -> volumes.put(volume.name(), volume));
        String place = real(place(DataSources.mount(source, ""), volumes), local);
        for (ContainerSummary container : engine.containers(Map.of())) {
            if (container.belongsTo(own) || container.is(Labels.ROLE_HELPER)) {
                continue;
            }
            requireUnfrozen(source, container);
            requireWhole(source, container);
            for (Mount mount : container.mounts()) {
                String other = real(place(mount, volumes), local);
                boolean same = mount.type() == Mount.Type.VOLUME
                        ? source.equals(new VolumeSource.Volume(mount.source()))
                        : other.equals(place);
                if (!mount.readOnly() && (same || overlaps(place, other))) {
                    requireIdle(source, container, same, mount.source());
                }
            }
        }
    }

    private static void requireUnfrozen(VolumeSource source, ContainerSummary container)
            throws OperationFailedException {
        if (source instanceof VolumeSource.Volume(String volume)
                && DatabaseLabels.of(container).layers().stream()
                        .anyMatch(layer -> layer.volume().equals(volume))) {
            throw unfit(source, Misfit.FROZEN, container.givenName(), "");
        }
    }

    /// What is being imported or copied is nothing yet, and its helper is nobody's user.
    private static void requireWhole(VolumeSource source, ContainerSummary container) throws OperationFailedException {
        if (source instanceof VolumeSource.Volume(String volume)
                && new Journal.Entry(container).isOfNewVolume(volume)) {
            throw unfit(source, Misfit.IN_USE, container.name(), "");
        }
    }

    private void requireIdle(VolumeSource source, ContainerSummary container, boolean same, String path)
            throws OperationFailedException, InterruptedException {
        boolean up = container.state().isUp();
        if (!up && !mayStart(container)) {
            return;
        }
        if (!same) {
            throw unfit(source, Misfit.OVERLAPS, container.givenName(), path);
        }
        throw unfit(source, up ? Misfit.IN_USE : Misfit.MAY_START, container.givenName(), path);
    }

    private boolean mayStart(ContainerSummary container) throws OperationFailedException, InterruptedException {
        return Lookup.find(
                        () -> !engine.container(container.id()).restartPolicy().isNever())
                .orElse(false);
    }

    /// Names of containers that have the data mounted, whatever their state.
    List<String> others(VolumeSource source) throws OperationFailedException, InterruptedException {
        Mount wanted = DataSources.mount(source, "");
        return engine.containers(Map.of()).stream()
                .filter(container -> !container.is(Labels.ROLE_HELPER))
                .filter(container -> container.mounts().stream()
                        .anyMatch(mount ->
                                mount.type() == wanted.type() && mount.source().equals(wanted.source())))
                .map(ContainerSummary::givenName)
                .toList();
    }

    private static OperationFailedException unfit(VolumeSource source, Misfit reason, String detail, String other) {
        return new OperationFailedException(new DataFailure.DataUnfit(DataSources.name(source), reason, detail, other));
    }

    /// Where it lies on the engine's computer; empty where that cannot be told.
    private static String place(Mount mount, Map<String, VolumeSummary> volumes) {
        return switch (mount.type()) {
            case BIND -> mount.source();
            case VOLUME -> {
                VolumeSummary volume = volumes.get(mount.source());
                if (volume == null) {
                    yield "";
                }
                String device = volume.options().getOrDefault("device", "");
                boolean bound = device.startsWith("/")
                        && List.of(volume.options().getOrDefault("o", "").split(","))
                                .contains("bind");
                yield bound ? device : volume.mountpoint();
            }
            default -> "";
        };
    }

    private static String real(String path, boolean local) {
        if (path.isEmpty()) {
            return path;
        }
        try {
            Path lexical = Path.of(path).normalize();
            return local ? lexical.toRealPath().toString() : lexical.toString();
        } catch (IOException | InvalidPathException _) {
            // Not to be seen from here: then the names alone count.
            return Objects.requireNonNullElse(path.replaceFirst("/+$", ""), path);
        }
    }

    private static boolean overlaps(String one, String other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && (one.equals(other) || one.startsWith(below(other)) || other.startsWith(below(one)));
    }

    private static String below(String directory) {
        return directory.endsWith("/") ? directory : directory + "/";
    }
}
