package dev.seedbed.volume.identity;

import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.lifecycle.VolumeNames;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerState;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Who may write to volumes, out of one listing of containers.
final class ListedWriters {
    /// For so long, what a server that runs has written since does not count.
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final ContainerEngine engine;
    private final List<ContainerSummary> containers;

    ListedWriters(ContainerEngine engine, List<ContainerSummary> containers) {
        this.engine = engine;
        this.containers = containers.stream()
                .filter(container -> !container.is(Labels.ROLE_HELPER))
                .toList();
    }

    /// Whether a container that is up may write to it.
    boolean isWritten(String volume) {
        return writers(volume).stream().anyMatch(container -> container.state().isUp());
    }

    /// Whether a container that is up may write to that directory of the engine's computer.
    boolean isBound(String path) {
        return containers.stream()
                .filter(container -> container.state().isUp())
                .flatMap(container -> container.mounts().stream())
                .anyMatch(mount -> mount.type() == Mount.Type.BIND
                        && !mount.readOnly()
                        && mount.source().equals(path));
    }

    /// Something that is another text as soon as the volume is another one, or a container that may write to it was
    /// started or has stopped.
    String stamp(VolumeSummary volume) throws OperationFailedException, InterruptedException {
        var stamp = new StringBuilder(String.valueOf(volume.createdAt()));
        for (ContainerSummary container : writers(volume.name())) {
            stamp.append(' ').append(container.id()).append(' ').append(container.state());
            if (container.state().isUp()) {
                stamp.append(' ').append(Instant.now().getEpochSecond() / FRESH.toSeconds());
            } else if (container.state() != ContainerState.CREATED) {
                stamp.append(' ').append(lastRun(container.id()));
            }
        }
        return stamp.toString();
    }

    private String lastRun(String container) throws OperationFailedException, InterruptedException {
        return Lookup.find(() -> engine.container(container))
                .map(details -> details.startedAt() + " " + details.finishedAt())
                .orElse("gone");
    }

    /// Whether the engine removes it as soon as a container that is up ends.
    boolean goesWithItsContainer(String volume) throws OperationFailedException, InterruptedException {
        if (!VolumeNames.isAnonymous(volume)) {
            return false;
        }
        for (ContainerSummary container : containers) {
            if (container.uses(volume)
                    && container.state().isUp()
                    && Lookup.find(() -> engine.container(container.id()))
                            .filter(ContainerDetails::removesItself)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<ContainerSummary> writers(String volume) {
        return containers.stream()
                .filter(container -> DatabaseLabels.of(container).writesLayerOn(volume) || container.writes(volume))
                .toList();
    }

    /// Containers of ours whose data the volume is part of.
    List<ContainerSummary> labelled(String volume) {
        return containers.stream()
                .filter(container -> DatabaseLabels.of(container).writesLayerOn(volume) || container.uses(volume))
                .toList();
    }
}
