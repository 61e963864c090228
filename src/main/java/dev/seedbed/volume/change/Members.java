package dev.seedbed.volume.change;

import dev.seedbed.database.DatabaseCatalogue;
import dev.seedbed.database.SettledStop;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.RestartPolicy;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.volume.VolumeUser;
import dev.seedbed.volume.change.ChangePlan.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The containers that take part in a change of a volume.
final class Members {
    private final ContainerEngine engine;
    private final SettledStop stopping;

    Members(ContainerEngine engine) {
        this.engine = engine;
        this.stopping = new SettledStop(engine, new DatabaseCatalogue(engine));
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

    static List<Member> of(List<ContainerDetails> containers) {
        return containers.stream()
                .map(container -> new Member(
                        container.summary().id(),
                        container.summary().name(),
                        container.summary().state().isUp(),
                        container.restartPolicy().text(),
                        ShortId.random()))
                .toList();
    }

    /// Stops those that run, the youngest first, and keeps the engine from starting any of them meanwhile.
    void stop(ChangePlan plan, VolumeStep.Listener steps) throws OperationFailedException, InterruptedException {
        for (Member member : plan.containers().reversed()) {
            steps.reached(VolumeStep.STOP, -1, -1);
            if (!RestartPolicy.parse(member.restart()).isNever()) {
                engine.restartPolicy(member.id(), RestartPolicy.NEVER);
            }
            if (member.running()) {
                stopping.stop(member.id());
            }
        }
    }

    /// Starts those again that ran, after a copy.
    void start(ChangePlan plan, VolumeStep.Listener steps) throws OperationFailedException, InterruptedException {
        for (Member member : plan.containers()) {
            steps.reached(VolumeStep.START, -1, -1);
            if (member.running()) {
                engine.start(member.id());
            }
            RestartPolicy policy = RestartPolicy.parse(member.restart());
            if (!policy.isNever()) {
                engine.restartPolicy(member.id(), policy);
            }
        }
    }
}
