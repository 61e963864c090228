package dev.seedbed.volume.change;

import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.RestartPolicy;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.change.ChangePlan.Member;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Ends a change of a volume one way or the other, from its journal alone: for the program that began it and
/// for one that finds it broken off. Every step may have been done already.
final class ChangeEnd {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeEnd.class);

    private final ContainerEngine engine;
    private final Journal journal;

    ChangeEnd(ContainerEngine engine) {
        this.engine = engine;
        this.journal = new Journal(engine);
    }

    /// Goes forward where all containers use the new volume already; else back, which loses nothing: as long as
    /// one container has not changed places, none was started on the new volume.
    void recover(ChangePlan plan) throws OperationFailedException, InterruptedException {
        if (isSwitched(plan)) {
            LOG.info("ending what was broken off: {}", plan.name());
            forward(plan);
        } else {
            LOG.info("taking back what was broken off: {}", plan.name());
            back(plan);
        }
    }

    private boolean isSwitched(ChangePlan plan) throws OperationFailedException, InterruptedException {
        if (plan.type() != ChangePlan.Type.RENAME) {
            return false;
        }
        if (plan.containers().isEmpty()) {
            // Without containers that tell, only that the old volume is gone tells for certain.
            return journal.isOwn(plan)
                    && engine.volumes(Map.of()).stream()
                            .noneMatch(volume -> volume.name().equals(plan.volume()));
        }
        for (Member member : plan.containers()) {
            if (!isInPlace(plan, container(member.name()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInPlace(ChangePlan plan, Optional<ContainerDetails> found) {
        return found.isPresent() && uses(found.get(), plan.name());
    }

    private static boolean uses(ContainerDetails container, String volume) {
        return container.summary().mounts().stream()
                .anyMatch(mount ->
                        mount.type() == Mount.Type.VOLUME && mount.source().equals(volume));
    }

    /// Lets the new volume count: nothing but the journal stood against it.
    void keep(ChangePlan plan) throws OperationFailedException, InterruptedException {
        engine.removeContainer(plan.worker(), true);
        journal.erase(plan);
    }

    /// Removes the old containers, starts the new ones, removes the old volume.
    ///
    /// @return containers that ran before and could not be started again, and why
    Map<String, Failure> forward(ChangePlan plan) throws OperationFailedException, InterruptedException {
        var notStarted = new LinkedHashMap<String, Failure>();
        for (Member member : plan.containers()) {
            // Anonymous volumes go on in the new container.
            engine.removeContainer(member.id(), false);
        }
        for (Member member : plan.containers()) {
            Optional<ContainerDetails> fresh = container(member.name());
            if (fresh.isPresent()) {
                restart(member, fresh.get().summary().id()).ifPresent(why -> notStarted.put(member.name(), why));
            }
        }
        engine.removeContainer(plan.worker(), true);
        engine.removeVolume(plan.volume());
        journal.erase(plan);
        return notStarted;
    }

    /// Empty where it is as it was before.
    private Optional<Failure> restart(Member member, String id) throws OperationFailedException, InterruptedException {
        Optional<Failure> trouble = Optional.empty();
        if (member.running()) {
            try {
                engine.start(id);
            } catch (OperationFailedException e) {
                LOG.warn("{} does not start: {}", member.name(), e.getMessage());
                trouble = Optional.of(e.failure());
            }
        }
        RestartPolicy policy = RestartPolicy.parse(member.restart());
        if (!policy.isNever()) {
            engine.restartPolicy(id, policy);
        }
        return trouble;
    }

    /// Lets the old containers go on as they were, and takes away what was made.
    void back(ChangePlan plan) throws OperationFailedException, InterruptedException {
        engine.removeContainer(plan.worker(), true);
        for (Member member : plan.containers()) {
            back(plan, member);
        }
        journal.discard(plan);
        journal.erase(plan);
    }

    private void back(ChangePlan plan, Member member) throws OperationFailedException, InterruptedException {
        Optional<ContainerDetails> old = container(member.id());
        if (old.isEmpty()) {
            // Somebody else has removed it; nothing is to be made of that here.
            return;
        }
        engine.removeContainer(member.fresh(), false);
        Optional<ContainerDetails> named = container(member.name());
        if (named.isPresent()
                && !named.get().summary().id().equals(member.id())
                && plan.type() == ChangePlan.Type.RENAME
                && uses(named.get(), plan.name())) {
            engine.removeContainer(named.get().summary().id(), false);
        }
        if (old.get().summary().name().equals(member.old())) {
            engine.rename(member.id(), member.name());
        }
        restart(member, member.id());
    }

    /// Not interrupted: half a change is worse than a late one.
    void takeBack(ChangePlan plan, Exception cause) {
        boolean interrupted = Thread.interrupted();
        try {
            recover(plan);
        } catch (OperationFailedException | RuntimeException e) {
            // The journal stays, and whoever comes next takes it back.
            cause.addSuppressed(e);
        } catch (InterruptedException _) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<ContainerDetails> container(String idOrName)
            throws OperationFailedException, InterruptedException {
        return Lookup.find(() -> engine.container(idOrName));
    }
}
