package dev.seedbed.build;

import dev.seedbed.input.FileHashes;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks which steps of a build are there, without starting or making anything.
final class StepLook {
    private final Seeding seeding;
    private final List<Snapshot> snapshots;
    private final FileHashes hashes;

    /// @param snapshots of the engine
    StepLook(Seeding seeding, List<Snapshot> snapshots, FileHashes hashes) {
        this.seeding = seeding;
        this.snapshots = snapshots;
        this.hashes = hashes;
    }

    FoundSteps of(PlannedBuild plan) throws OperationFailedException, InterruptedException {
        List<BuildStep> steps = plan.steps();
        var found = new ArrayList<Snapshot>();
        if (mayBeThere(plan)) {
            Snapshot begun =
                    seeding.plan(((BuildStep.Begin) steps.getFirst()).request()).restored();
            Optional<Snapshot> at = Optional.ofNullable(begun);
            for (int i = 1; i <= steps.size() && at.isPresent(); i++) {
                found.add(at.get());
                at = i < steps.size() ? after(at.get(), (BuildStep.Change) steps.get(i)) : Optional.empty();
            }
        }
        return new FoundSteps(steps.size(), found);
    }

    /// Costs nothing: most Seedfiles were never built here.
    private boolean mayBeThere(PlannedBuild plan) {
        return snapshots.stream()
                .anyMatch(snapshot -> plan.steps().size() == 1
                        ? !snapshot.fingerprint().isEmpty()
                        : snapshot.reason() == Snapshot.Reason.BUILD
                                && snapshot.seedName().equals(plan.name()));
    }

    private Optional<Snapshot> after(Snapshot below, BuildStep.Change step)
            throws OperationFailedException, InterruptedException {
        return step.input().isSettled()
                ? new StepCache(snapshots).find(StepCache.fingerprint(below, step, hashes))
                : Optional.empty();
    }
}
