package dev.seedbed.exchange;

import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.RestartPolicy;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import java.util.Optional;

/// The steps by which one container takes the place of another one, and those that complete them or roll them back.
///
/// Each may have been done already, by a program that was killed. What failed half-way is safe to be done again.
public final class ContainerExchange {
    private final ContainerEngine engine;

    public ContainerExchange(ContainerEngine engine) {
        this.engine = engine;
    }

    /// How a container is stopped.
    @FunctionalInterface
    public interface Stop {
        void stop(String container) throws OperationFailedException, InterruptedException;
    }

    /// Stops a container that is up. Blocks until it has ended.
    ///
    /// @return the container as it is afterwards
    public ContainerDetails stop(Replaced one, Stop how) throws OperationFailedException, InterruptedException {
        if (!RestartPolicy.parse(one.restart()).isNever()) {
            // An engine that is restarted now must not start the old container beside the new one.
            engine.restartPolicy(one.id(), RestartPolicy.NEVER);
        }
        how.stop(one.id());
        return engine.container(one.id());
    }

    /// Gives the name of the stopped container to its successor.
    public void swap(Replaced one, String fresh) throws OperationFailedException, InterruptedException {
        engine.rename(one.id(), one.old());
        engine.rename(fresh, one.name());
    }

    /// Whether a change that was interrupted is to be ended: where the successor may have served already, since what it
    /// wrote must not be lost, or has its place for good. Else it is rolled back.
    public static boolean isToBeEnded(Replaced one, Optional<ContainerDetails> old, Optional<ContainerDetails> fresh) {
        return fresh.isPresent()
                && (old.isEmpty()
                        || fresh.get().startedAt() != null
                        || (fresh.get().summary().name().equals(one.name()) && !one.running()));
    }

    /// Removes the old container, and lets its successor be what it was.
    public void end(Replaced one, ContainerDetails fresh) throws OperationFailedException, InterruptedException {
        // Anonymous volumes go on in the new container.
        engine.removeContainer(one.id(), false);
        if (!fresh.summary().name().equals(one.name())) {
            engine.rename(fresh.summary().id(), one.name());
        }
        resume(one, fresh.summary().id());
    }

    /// Lets the old container go on as it was. Its successor is to be gone by now.
    public void rollBack(Replaced one, ContainerDetails old) throws OperationFailedException, InterruptedException {
        nameAgain(one, old);
        resume(one, one.id());
    }

    /// Gives the old container its name back, unless somebody else named it meanwhile.
    public void nameAgain(Replaced one, ContainerDetails old) throws OperationFailedException, InterruptedException {
        if (old.summary().name().equals(one.old())) {
            engine.rename(one.id(), one.name());
        }
    }

    /// Starts a container if the one before it was up, and gives it the same restart policy, also where it does not
    /// start.
    public void resume(Replaced one, String id) throws OperationFailedException, InterruptedException {
        Optional<OperationFailedException> trouble = resumed(one, id);
        if (trouble.isPresent()) {
            throw trouble.get();
        }
    }

    /// The same for anyone who goes on where it does not start.
    ///
    /// @return why it does not start
    public Optional<OperationFailedException> resumed(Replaced one, String id)
            throws OperationFailedException, InterruptedException {
        Optional<OperationFailedException> trouble = Optional.empty();
        if (one.running()) {
            try {
                engine.start(id);
            } catch (OperationFailedException e) {
                trouble = Optional.of(e);
            }
        }
        RestartPolicy policy = RestartPolicy.parse(one.restart());
        if (!policy.isNever()) {
            engine.restartPolicy(id, policy);
        }
        return trouble;
    }

    /// @param idOrName empty for none
    public Optional<ContainerDetails> find(String idOrName) throws OperationFailedException, InterruptedException {
        return idOrName.isEmpty() ? Optional.empty() : Lookup.find(() -> engine.container(idOrName));
    }
}
