package dev.seedbed.seeding.watch.estimate;

import dev.seedbed.seeding.progress.SeedStep;
import dev.seedbed.seeding.progress.SeedStep.State;
import dev.seedbed.seeding.progress.SeedStepBuilder;
import dev.seedbed.seeding.watch.estimate.WorkItem.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Puts a plan and a place in it into the steps that a user reads.
///
/// @param doneBytes for each file
record StepList(
        ProgressEstimate estimate, List<WatchedFile> files, List<Long> doneBytes, boolean failed, boolean complete) {

    /// @param detail what happens now
    List<SeedStep> steps(String detail) {
        List<SeedStep> steps = new ArrayList<>();
        steps.add(step(SeedStep.Kind.INITIALISE, "", -1, -1, "", item -> item.stage() == Stage.INITIALISE));
        for (int i = 0; i < files.size(); i++) {
            int file = i;
            steps.add(step(
                    SeedStep.Kind.FILE,
                    files.get(i).dump().fileName(),
                    doneBytes.get(i),
                    files.get(i).dump().sizeBytes(),
                    detail,
                    item -> item.file() == file && !item.isTail()));
        }
        Tally tally = Tally.of(estimate.plan(), estimate.place());
        if (tally.indexes() > 0) {
            String count = tally.indexesDone() + "/" + tally.indexes();
            steps.add(step(SeedStep.Kind.INDEXES, count, -1, -1, detail, WorkItem::isTail));
        }
        steps.add(step(
                SeedStep.Kind.FINISH,
                "",
                -1,
                -1,
                "",
                item -> item.stage() == Stage.SWITCH || item.stage() == Stage.FINISH));
        steps.add(step(SeedStep.Kind.START, "", -1, -1, "", item -> item.stage() == Stage.START));
        return steps;
    }

    private SeedStep step(
            SeedStep.Kind kind, String subject, long done, long total, String detail, Predicate<WorkItem> belongs) {
        WorkPlan plan = estimate.plan();
        int current = estimate.place().item();
        double[] spent = estimate.spent();
        double elapsed = 0;
        double expected = 0;
        int last = -1;
        for (int i = 0; i < plan.size(); i++) {
            if (belongs.test(plan.item(i))) {
                last = i;
                elapsed += spent[i];
                expected += i < current ? spent[i] : estimate.expected(i);
            }
        }
        State state = state(last, current, belongs.test(plan.item(current)));
        return SeedStepBuilder.builder()
                .kind(kind)
                .subject(subject)
                .state(state)
                .doneBytes(done)
                .totalBytes(total)
                .detail(state == State.RUNNING || state == State.FAILED ? detail : "")
                .elapsed(duration(elapsed))
                .expected(state == State.DONE ? duration(elapsed) : expectation(expected))
                .build();
    }

    private State state(int last, int current, boolean isCurrent) {
        if (complete || last < current) {
            return State.DONE;
        } else if (!isCurrent) {
            return State.WAITING;
        }
        return failed ? State.FAILED : State.RUNNING;
    }

    private static @Nullable Duration expectation(double seconds) {
        return seconds <= 0 ? null : duration(seconds);
    }

    private static Duration duration(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
