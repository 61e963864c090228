package dev.seedbed.volume.archive;

import dev.seedbed.database.DatabaseLock;
import dev.seedbed.database.Holder;
import dev.seedbed.database.Undertaking;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.ImageSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.task.Unbroken;
import dev.seedbed.volume.files.HelperContainers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells of a volume that is being filled: a container that is never started. As long as it is there the volume is
/// nothing, and a program that finds it after the end of its maker removes both.
final class ImportJournal {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJournal.class);
    private static final String PREFIX = "seedbed-import-";

    private final ContainerEngine engine;
    private final HelperContainers helpers;

    ImportJournal(ContainerEngine engine, HelperContainers helpers) {
        this.engine = engine;
        this.helpers = helpers;
    }

    /// Fills a new volume. It counts once `work` has returned; where that fails, or is cancelled, it is removed.
    ///
    /// @throws OperationFailedException with `NameInUse`, or what `work` throws
    <T> T making(String volume, Work<T> work) throws OperationFailedException, InterruptedException {
        requireFree(volume);
        if (engine.images().isEmpty()) {
            helpers.start(List.of(), HelperContainers.READING).close();
        }
        String id = ShortId.random();
        boolean done = false;
        try (Undertaking _ = Undertaking.begin(PREFIX + id)) {
            try {
                T result = Unbroken.run(() -> begin(volume, id)) ? work.run() : null;
                if (result == null) {
                    throw new OperationFailedException(new Failure.NameInUse("volume", volume));
                }
                engine.removeContainer(PREFIX + id, true);
                done = true;
                return result;
            } finally {
                if (!done) {
                    takeBack(volume, id);
                }
            }
        }
    }

    private void requireFree(String volume) throws OperationFailedException, InterruptedException {
        if (Lookup.find(() -> engine.volume(volume)).isPresent()) {
            throw new OperationFailedException(new Failure.NameInUse("volume", volume));
        }
    }

    /// @return whether the volume is the one that this makes
    private boolean begin(String volume, String id) throws OperationFailedException, InterruptedException {
        String created = Instant.now().toString();
        var spec = ContainerSpec.named(PREFIX + id, image())
                .labels(Map.of(
                        Labels.ROLE,
                        Labels.ROLE_IMPORT,
                        Labels.ID,
                        id,
                        Labels.NAME,
                        volume,
                        Labels.CREATED,
                        created,
                        Labels.HOLDER,
                        Holder.self().text()))
                .entrypoint(List.of("true"))
                .networkMode("none")
                .onlyCapabilities(List.of())
                .noNewPrivileges();
        // Else the engine would make a volume for each.
        engine.image(image()).volumes().forEach(path -> spec.mount(Mount.tmpfs(path)));
        engine.createContainer(spec.build());
        engine.createVolume(volume, Map.of(Labels.ID, id, Labels.CREATED, created), Map.of());
        return id.equals(engine.volume(volume).labels().get(Labels.ID));
    }

    /// Any will do, since it never runs.
    private String image() throws OperationFailedException, InterruptedException {
        return engine.images().stream()
                .min(Comparator.comparingLong(ImageSummary::sizeBytes))
                .map(ImageSummary::id)
                .orElseThrow(
                        () -> new OperationFailedException(new Failure.ImageUnavailable("postgres", "", List.of())));
    }

    private void takeBack(String volume, String id) {
        boolean interrupted = Thread.interrupted();
        try {
            remove(volume, id, PREFIX + id);
        } catch (OperationFailedException e) {
            LOG.warn("what an import left of {} is removed later: {}", volume, e.getMessage());
        } catch (InterruptedException _) {
            interrupted = true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Removes the volume that belongs to a journal, then the journal.
    private void remove(String volume, String id, String journal)
            throws OperationFailedException, InterruptedException {
        Lookup.ifThere(() -> {
            if (id.equals(engine.volume(volume).labels().get(Labels.ID))) {
                removeHelpers(volume);
                engine.removeVolume(volume);
            }
        });
        engine.removeContainer(journal, true);
    }

    private void removeHelpers(String volume) throws OperationFailedException, InterruptedException {
        for (ContainerSummary helper : engine.containers(Map.of(Labels.ROLE, Labels.ROLE_HELPER))) {
            if (helper.mounts().stream().anyMatch(mount -> mount.source().equals(volume))) {
                engine.removeContainer(helper.id(), true);
            }
        }
    }

    /// Takes back what programs left that have ended.
    ///
    /// @return names of the volumes
    List<String> recover() throws OperationFailedException, InterruptedException {
        var removed = new ArrayList<String>();
        for (ContainerSummary journal : engine.containers(Map.of(Labels.ROLE, Labels.ROLE_IMPORT))) {
            String volume = journal.labels().getOrDefault(Labels.NAME, "");
            if (!DatabaseLock.isHeld(journal) && !volume.isEmpty()) {
                LOG.info("{} was not filled to its end and is removed", volume);
                remove(volume, journal.labels().getOrDefault(Labels.ID, ""), journal.id());
                removed.add(volume);
            }
        }
        return List.copyOf(removed);
    }

    /// What fills the volume.
    @FunctionalInterface
    interface Work<T> {
        T run() throws OperationFailedException, InterruptedException;
    }
}
