package dev.seedbed.volume.archive;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.exchange.Journal;
import dev.seedbed.exchange.VolumePlan;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.Uninterruptible;
import dev.seedbed.volume.change.VolumeCreation;
import dev.seedbed.volume.helper.HelperContainers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells of a volume that is being filled: a container that is never started. As long as it is there the volume is
/// nothing, and a program that finds it after the end of its maker removes both.
final class ImportJournal implements Journal.Recovery<VolumePlan> {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJournal.class);

    private final ContainerEngine engine;
    private final HelperContainers helpers;
    private final Journal journal;

    ImportJournal(ContainerEngine engine, HelperContainers helpers) {
        this.engine = engine;
        this.helpers = helpers;
        this.journal = new Journal(engine, Journal.Subject.IMPORT);
    }

    /// Fills a new volume. It counts once `work` has returned; where that fails, or is cancelled, it is removed.
    ///
    /// @throws OperationFailedException with `NameInUse`, or what `work` throws
    <T> T making(String volume, TaskRunner.Work<T> work) throws OperationFailedException, InterruptedException {
        VolumeCreation.requireFree(engine, volume);
        if (engine.images().isEmpty()) {
            helpers.start(List.of(), HelperContainers.READING).close();
        }
        String id = ShortId.random();
        return journal.carryOut(
                id,
                () -> {
                    if (!Uninterruptible.run(() -> begin(volume, id))) {
                        throw new OperationFailedException(new Failure.NameInUse("volume", volume));
                    }
                    T result = work.call();
                    journal.erase(id);
                    return result;
                },
                _ -> remove(volume, id));
    }

    /// @return whether the volume is the one that this makes
    private boolean begin(String volume, String id) throws OperationFailedException, InterruptedException {
        String image = Journal.anyImage(engine);
        var spec = journal.spec(VolumePlan.of(VolumePlan.Type.IMPORT, id, volume), id, image)
                .confined(List.of())
                .covering(engine.image(image).volumes());
        engine.createContainer(spec.build());
        engine.createVolume(
                volume, Map.of(Labels.ID, id, Labels.CREATED, Instant.now().toString()), Map.of());
        return engine.volume(volume).belongsTo(id);
    }

    /// Removes the volume that belongs to a journal, then the journal.
    private void remove(String volume, String id) throws OperationFailedException, InterruptedException {
        Lookup.ifThere(() -> {
            if (engine.volume(volume).belongsTo(id)) {
                removeHelpers(volume);
                engine.removeVolume(volume);
            }
        });
        journal.erase(id);
    }

    private void removeHelpers(String volume) throws OperationFailedException, InterruptedException {
        for (ContainerSummary helper : engine.containers(Map.of(Labels.ROLE, Labels.ROLE_HELPER))) {
            if (helper.uses(volume)) {
                engine.removeContainer(helper.id(), true);
            }
        }
    }

    /// Takes back what programs left that have ended.
    ///
    /// @return names of the volumes
    List<String> recover() throws OperationFailedException, InterruptedException {
        return journal.recover(VolumePlan.class, this);
    }

    @Override
    public List<String> locks(VolumePlan plan) {
        // Nobody else knows the volume as long as its journal is there.
        return List.of();
    }

    @Override
    public void recover(VolumePlan plan, Journal.Entry entry) throws OperationFailedException, InterruptedException {
        LOG.info("{} was not filled to its end and is removed", plan.name());
        remove(plan.name(), plan.id());
        // Whatever its name is: a journal that stays would be recovered again and again.
        engine.removeContainer(entry.container().id(), true);
    }
}
