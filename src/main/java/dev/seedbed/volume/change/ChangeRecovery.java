package dev.seedbed.volume.change;

import dev.seedbed.database.lifecycle.DatabaseLock;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.exchange.ContainerExchange;
import dev.seedbed.exchange.Journal;
import dev.seedbed.exchange.Locks;
import dev.seedbed.exchange.Replaced;
import dev.seedbed.exchange.VolumePlan;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskRunner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Ends a change of a volume one way or the other, from its journal alone: for the program that began it and
/// for one that finds it interrupted. Every step may have been done already.
final class ChangeRecovery implements Journal.Recovery<VolumePlan> {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeRecovery.class);

    private final ContainerEngine engine;
    private final ContainerExchange exchange;
    private final ChangeObjects objects;
    private final Journal journal;

    ChangeRecovery(ContainerEngine engine) {
        this.engine = engine;
        this.exchange = new ContainerExchange(engine);
        this.objects = new ChangeObjects(engine);
        this.journal = new Journal(engine, Journal.Subject.VOLUME);
    }

    /// Carries out a change under its journal and under the locks of its volume and of the containers that take part.
    /// It is rolled back where `work` fails or is cancelled.
    ///
    /// @param image of the journal and the locks
    <T, R> R carryOutLocked(
            VolumePlan plan,
            String image,
            List<ContainerDetails> containers,
            TaskRunner.Work<T> work,
            Journal.Completion<T, R> completion)
            throws OperationFailedException, InterruptedException {
        try (Locks _ = Locks.of(engine, image, plan.locked(), containers)) {
            return carryOut(plan, image, work, completion);
        }
    }

    /// The same for a volume that nobody has yet.
    <T, R> R carryOut(VolumePlan plan, String image, TaskRunner.Work<T> work, Journal.Completion<T, R> completion)
            throws OperationFailedException, InterruptedException {
        return journal.carryOut(
                plan.id(),
                () -> {
                    objects.write(plan, image);
                    return work.call();
                },
                _ -> recover(plan),
                completion);
    }

    @Override
    public List<String> locks(VolumePlan plan) throws OperationFailedException, InterruptedException {
        var keys = new ArrayList<>(List.of(Locks.key(plan.locked())));
        for (Replaced member : plan.containers()) {
            exchange.find(member.id())
                    .map(ContainerDetails::summary)
                    .map(DatabaseLock::key)
                    .ifPresent(keys::add);
        }
        return keys;
    }

    @Override
    public void recover(VolumePlan plan, Journal.Entry journal) throws OperationFailedException, InterruptedException {
        recover(plan);
    }

    /// Goes forward where all containers use the new volume already; else back, which loses nothing: as long as
    /// one container has not changed places, none was started on the new volume.
    void recover(VolumePlan plan) throws OperationFailedException, InterruptedException {
        if (isSwitched(plan)) {
            LOG.info("ending what was interrupted: {}", plan.name());
            forward(plan);
        } else {
            LOG.info("rolling back what was interrupted: {}", plan.name());
            back(plan);
        }
    }

    private boolean isSwitched(VolumePlan plan) throws OperationFailedException, InterruptedException {
        if (plan.type() != VolumePlan.Type.RENAME) {
            return false;
        }
        if (plan.containers().isEmpty()) {
            // Without containers that tell, only that the old volume is gone tells for certain.
            return objects.isOwn(plan)
                    && engine.volumes(Map.of()).stream()
                            .noneMatch(volume -> volume.name().equals(plan.volume()));
        }
        for (Replaced member : plan.containers()) {
            if (exchange.find(member.name())
                    .filter(found -> found.summary().uses(plan.name()))
                    .isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// Lets the new volume count: nothing but the journal stood against it.
    ///
    /// @return its name
    String keep(VolumePlan plan) throws OperationFailedException, InterruptedException {
        engine.removeContainer(plan.worker(), true);
        objects.erase(plan);
        return plan.name();
    }

    /// Removes the old containers, starts the new ones, removes the old volume.
    ///
    /// @return containers that ran before and could not be started again, and why
    Map<String, Failure> forward(VolumePlan plan) throws OperationFailedException, InterruptedException {
        var notStarted = new LinkedHashMap<String, Failure>();
        for (Replaced member : plan.containers()) {
            // Anonymous volumes go on in the new container.
            engine.removeContainer(member.id(), false);
        }
        for (Replaced member : plan.containers()) {
            Optional<ContainerDetails> fresh = exchange.find(member.name());
            if (fresh.isPresent()) {
                resumed(member, fresh.get().summary().id()).ifPresent(why -> notStarted.put(member.name(), why));
            }
        }
        engine.removeContainer(plan.worker(), true);
        engine.removeVolume(plan.volume());
        objects.erase(plan);
        return notStarted;
    }

    /// Empty where it is as it was before.
    private Optional<Failure> resumed(Replaced member, String id)
            throws OperationFailedException, InterruptedException {
        return exchange.resumed(member, id).map(trouble -> {
            LOG.warn("{} does not start: {}", member.name(), trouble.getMessage());
            return trouble.failure();
        });
    }

    /// Lets the old containers go on as they were, and takes away what was made.
    void back(VolumePlan plan) throws OperationFailedException, InterruptedException {
        engine.removeContainer(plan.worker(), true);
        for (Replaced member : plan.containers()) {
            back(plan, member);
        }
        objects.discard(plan);
        objects.erase(plan);
    }

    private void back(VolumePlan plan, Replaced member) throws OperationFailedException, InterruptedException {
        Optional<ContainerDetails> old = exchange.find(member.id());
        if (old.isEmpty()) {
            // Somebody else has removed it; nothing is to be made of that here.
            return;
        }
        engine.removeContainer(member.fresh(), false);
        Optional<ContainerDetails> named = exchange.find(member.name());
        if (named.isPresent()
                && !named.get().summary().id().equals(member.id())
                && plan.type() == VolumePlan.Type.RENAME
                && named.get().summary().uses(plan.name())) {
            engine.removeContainer(named.get().summary().id(), false);
        }
        exchange.nameAgain(member, old.get());
        resumed(member, member.id());
    }
}
