package dev.seedbed.volume.change;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.exchange.Journal;
import dev.seedbed.exchange.VolumePlan;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import java.util.List;
import java.util.Map;

/// Objects that a change of a volume makes on the engine: journal, worker and the new volume.
///
/// The journal is the first to come and the last to go. While it stands, the new volume is in no list.
final class ChangeObjects {
    static final String FROM = "/seedbed/from";
    static final String TO = "/seedbed/to";
    /// What it takes to give files any owner, mode and attribute, and to make devices.
    private static final List<String> CAPABILITIES =
            List.of("CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "MKNOD", "SETFCAP");

    private final ContainerEngine engine;
    private final Journal journal;

    ChangeObjects(ContainerEngine engine) {
        this.engine = engine;
        this.journal = new Journal(engine, Journal.Subject.VOLUME);
    }

    /// Leaves a container that is never started.
    void write(VolumePlan plan, String imageId) throws OperationFailedException, InterruptedException {
        journal.write(journal.spec(plan, plan.id(), imageId)
                .covering(engine.image(imageId).volumes()));
    }

    /// Makes the container that works on the volumes, and with it the new volume where it is not there yet.
    ///
    /// @param from the volume that is read, empty for none
    /// @return its id; it is not started
    String worker(VolumePlan plan, String imageId, String from, List<String> command, Map<String, String> volumeLabels)
            throws OperationFailedException, InterruptedException {
        var spec = ContainerSpec.named(plan.worker(), imageId)
                .labels(journal.labels(plan.id(), plan.name()))
                .entrypoint(command)
                .user("root")
                .confined(CAPABILITIES)
                .mount(Mount.volume(plan.name(), TO))
                .newVolumeLabels(volumeLabels);
        if (!from.isEmpty()) {
            spec.mount(Mount.readOnlyVolume(from, FROM));
        }
        spec.covering(engine.image(imageId).volumes());
        String made =
                Uninterruptible.run(() -> engine.createContainer(spec.build()), id -> engine.removeContainer(id, true));
        requireOwn(plan);
        return made;
    }

    /// Whoever was quicker with the same name keeps it.
    void requireOwn(VolumePlan plan) throws OperationFailedException, InterruptedException {
        if (!isOwn(plan)) {
            throw new OperationFailedException(new Failure.NameInUse("volume", plan.name()));
        }
    }

    /// Whether the new volume is there, and made by this change.
    boolean isOwn(VolumePlan plan) throws OperationFailedException, InterruptedException {
        return engine.volumes(Map.of(Labels.ID, plan.id())).stream()
                .anyMatch(volume -> volume.name().equals(plan.name()));
    }

    /// Takes away the worker, whatever it does, and the new volume, if this change made it.
    void discard(VolumePlan plan) throws OperationFailedException, InterruptedException {
        engine.removeContainer(plan.worker(), true);
        if (isOwn(plan)) {
            engine.removeVolume(plan.name());
        }
    }

    void erase(VolumePlan plan) throws OperationFailedException, InterruptedException {
        journal.erase(plan.id());
    }
}
