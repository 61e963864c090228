package dev.seedbed.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.query.compare.ComparisonProgress;
import dev.seedbed.query.compare.ComparisonResult;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.compare.CompareViewModel.Stage;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompareViewModelTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private ComparisonResult answer = FakeComparison.different();
    private @Nullable Failure failure;
    private int runs;
    private final CompareViewModel viewModel = new CompareViewModel(
            new ComparisonSource("before", "shop", progress -> {
                runs++;
                progress.accept(new ComparisonProgress(2, 7, "public.orders", 10));
                if (failure != null) {
                    throw new OperationFailedException(failure);
                }
                return answer;
            }),
            new TaskRunner(background::add, Runnable::run));

    @Test
    void whatDiffersIsListedByNameOncePerObject() {
        start();

        assertThat(viewModel.stageProperty().get()).isEqualTo(Stage.DONE);
        assertThat(viewModel.progressProperty().get().table()).isEqualTo("public.orders");
        assertThat(viewModel.lines())
                .extracting(CompareLine::name)
                .containsExactly(
                        "public.audit_log", "public.broken", "public.customers", "public.open_orders", "public.orders");
        CompareLine orders = viewModel.lines().getLast();
        assertThat(orders.table()).as("its rows").isNotNull();
        assertThat(orders.schema()).as("its definition").hasSize(1);
    }

    @Test
    void twoSidesThatAreTheSameHaveNoLines() {
        answer = FakeComparison.same();
        start();

        assertThat(viewModel.lines()).isEmpty();
        assertThat(viewModel.resultProperty().get().isSame()).isTrue();
    }

    @Test
    void whyItFailedIsForgottenWhenItIsComparedAgain() {
        failure = new Failure.NotFound("container", "shop");
        start();
        assertThat(viewModel.stageProperty().get()).isEqualTo(Stage.FAILED);
        assertThat(viewModel.failureProperty().get()).isEqualTo(failure);

        failure = null;
        viewModel.start();
        assertThat(viewModel.failureProperty().get()).isNull();
        assertThat(viewModel.progressProperty().get()).isEqualTo(ComparisonProgress.BEGIN);
        runBackground();
        assertThat(viewModel.stageProperty().get()).isEqualTo(Stage.DONE);
    }

    @Test
    void aCancelledComparisonShowsNothing() {
        viewModel.start();
        viewModel.cancel();
        runBackground();

        assertThat(viewModel.stageProperty().get()).isEqualTo(Stage.CANCELLED);
        assertThat(viewModel.resultProperty().get()).isNull();
        assertThat(viewModel.lines()).isEmpty();
        assertThat(runs).isZero();
    }

    @Test
    void oneAtATime() {
        viewModel.start();
        viewModel.start();
        runBackground();

        assertThat(runs).isEqualTo(1);
    }

    private void start() {
        viewModel.start();
        runBackground();
    }

    private void runBackground() {
        for (Runnable next = background.poll(); next != null; next = background.poll()) {
            next.run();
        }
    }
}
