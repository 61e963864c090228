package dev.seedbed.volume.change;

import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.GracefulStop;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.exchange.ContainerExchange;
import dev.seedbed.exchange.Replaced;
import dev.seedbed.exchange.VolumePlan;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.volume.VolumeUser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The containers that take part in a change of a volume.
final class AffectedContainers {
    private final ContainerEngine engine;
    private final GracefulStop stopping;
    private final ContainerExchange exchange;

    AffectedContainers(ContainerEngine engine) {
        this.engine = engine;
        this.stopping = new GracefulStop(engine, new DatabaseCatalogue(engine));
        this.exchange = new ContainerExchange(engine);
    }

    /// The oldest first, as they are likely to depend on each other.
    List<ContainerDetails> details(List<VolumeUser> users) throws OperationFailedException, InterruptedException {
        var found = new ArrayList<ContainerDetails>();
        for (VolumeUser user : users) {
            found.add(engine.container(user.container()));
        }
        found.sort(Comparator.comparing((ContainerDetails one) -> one.summary().createdAt())
                .thenComparing(one -> one.summary().id()));
        return List.copyOf(found);
    }

    static List<Replaced> of(List<ContainerDetails> containers) {
        return containers.stream()
                .map(container -> Replaced.of(container, ShortId.random()))
                .toList();
    }

    /// Stops those that run, the youngest first, and keeps the engine from starting any of them meanwhile.
    void stop(VolumePlan plan, VolumeStep.Listener steps) throws OperationFailedException, InterruptedException {
        for (Replaced member : plan.containers().reversed()) {
            steps.reached(VolumeStep.STOP, -1, -1);
            exchange.stop(member, id -> {
                if (member.running()) {
                    stopping.stop(id);
                }
            });
        }
    }

    /// Starts those again that ran, after a copy.
    void start(VolumePlan plan, VolumeStep.Listener steps) throws OperationFailedException, InterruptedException {
        for (Replaced member : plan.containers()) {
            steps.reached(VolumeStep.START, -1, -1);
            exchange.resume(member, member.id());
        }
    }
}
