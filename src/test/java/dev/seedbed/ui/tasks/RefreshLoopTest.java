package dev.seedbed.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskRunner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class RefreshLoopTest {
    private static final Failure GONE = new Failure.NotFound("volume", "files");

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final TaskRunner tasks = new TaskRunner(background::add, Runnable::run);
    private final List<Outcome<Integer>> outcomes = new ArrayList<>();
    private int runs;

    private int count() throws OperationFailedException {
        runs++;
        if (runs == 2) {
            throw new OperationFailedException(GONE);
        }
        return runs;
    }

    private final RefreshLoop<Integer> loop = new RefreshLoop<>(tasks, "count", () -> this::count, outcomes::add);

    @Test
    void whatIsAskedForWhileItRunsFollowsOnce() {
        loop.refresh();
        loop.refresh();
        loop.refresh();
        assertThat(background).hasSize(1);

        background.remove().run();
        assertThat(outcomes).containsExactly(new Outcome.Success<>(1));
        assertThat(background).hasSize(1);

        background.remove().run();
        assertThat(background).isEmpty();
        assertThat(runs).isEqualTo(2);
    }

    @Test
    void aFailureIsReportedAndTheNextRunIsPossible() {
        for (int i = 0; i < 3; i++) {
            loop.refresh();
            background.remove().run();
        }

        assertThat(outcomes)
                .containsExactly(new Outcome.Success<>(1), new Outcome.Failed<>(GONE), new Outcome.Success<>(3));
    }

    @Test
    void itCanBeLeftAloneWhileItRuns() {
        loop.refreshUnlessRunning();
        loop.refreshUnlessRunning();
        background.remove().run();
        assertThat(background).isEmpty();

        loop.refreshUnlessRunning();
        assertThat(background).hasSize(1);
    }

    @Test
    void whoeverSeesAnOutcomeCanAskForOneMore() {
        var names = new ArrayList<String>();
        var loops = new ArrayList<RefreshLoop<String>>();
        loops.add(new RefreshLoop<>(
                tasks,
                "list",
                // The first listing is a quick one.
                () -> names.isEmpty() ? () -> "quick" : () -> "full",
                outcome -> outcome.onSuccess(name -> {
                    names.add(name);
                    if (name.equals("quick")) {
                        loops.getFirst().refresh();
                    }
                })));

        loops.getFirst().refresh();
        while (!background.isEmpty()) {
            background.remove().run();
        }

        assertThat(names).containsExactly("quick", "full");
    }

    @Test
    void aDefectWhereAnOutcomeIsShownDoesNotEndIt() {
        var broken = new RefreshLoop<Integer>(tasks, "count", () -> this::count, _ -> {
            throw new IllegalStateException("cannot show it");
        });
        broken.refresh();
        Runnable first = background.remove();
        assertThatThrownBy(first::run).hasMessage("cannot show it");

        broken.refresh();

        assertThat(background).hasSize(1);
    }
}
