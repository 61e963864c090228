package dev.seedbed.ui.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.ContainerState;
import dev.seedbed.query.result.RowFormat;
import dev.seedbed.task.QueryFailure;
import dev.seedbed.task.TaskRunner;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueryViewModelTest {
    private final FakeQueries server = new FakeQueries();
    private final QueryViewModel viewModel =
            new QueryViewModel(server, server, new TaskRunner(Runnable::run, Runnable::run));

    @BeforeEach
    void showDatabase() {
        viewModel.show(FakeQueries.database("a1", ContainerState.RUNNING));
        viewModel.setInFront(true);
    }

    @Test
    void theFirstLookIsAtTheLargestTable() {
        assertThat(server.statements).containsExactly("select * from order_items limit 1000");
        assertThat(viewModel.result().rows()).hasSize(ResultViewModel.PAGE_ROWS);

        viewModel.schema().reload();
        viewModel.textProperty().set("");
        viewModel.show(FakeQueries.database("b2", ContainerState.RUNNING));
        viewModel.show(FakeQueries.database("a1", ContainerState.RUNNING));

        assertThat(server.statements).hasSize(2);
    }

    @Test
    void whatBringsNoRowsLeavesThoseOfTheStatementBefore() {
        run("select 1", 0);
        var rows = List.copyOf(viewModel.result().rows());
        server.failure = new QueryFailure.QueryFailed("no column", "42703", 7);

        run("select nope", 0);

        ResultViewModel result = viewModel.result();
        assertThat(result.failureProperty().get()).isEqualTo(server.failure);
        assertThat(result.rows()).isEqualTo(rows);
        assertThat(result.statusProperty().get().end()).isEqualTo(ResultStatus.End.FAILED);
        assertThat(result.statement()).isEqualTo("select 1");
        result.more();
        assertThat(result.rows()).hasSize(2 * ResultViewModel.PAGE_ROWS);

        server.failure = null;
        run("select 2", 0);
        assertThat(result.failureProperty().get()).isNull();
        assertThat(result.statusProperty().get().end()).isEqualTo(ResultStatus.End.OWN);
        assertThat(server.cursors).filteredOn(cursor -> !cursor.closed).hasSize(1);
    }

    @Test
    void aPasswordThatIsEnteredIsUsedFromThenOn() {
        server.wanted = "typed";
        viewModel.show(FakeQueries.database("c3", ContainerState.RUNNING));
        assertThat(viewModel.schema().failureProperty().get()).isInstanceOf(QueryFailure.LoginRefused.class);

        viewModel.schema().logIn("typed");

        assertThat(viewModel.schema().failureProperty().get()).isNull();
        assertThat(viewModel.schema().treeProperty().get()).isNotNull();
        assertThat(viewModel.result().rows()).isNotEmpty();
    }

    private void run(String text, int caret) {
        viewModel.textProperty().set(text);
        viewModel.run(caret, caret, caret);
    }

    @Test
    void readsTheSchemaOnceItIsInFront() {
        assertThat(viewModel.schema().treeProperty().get().currentRelations()).hasSize(5);

        viewModel.show(FakeQueries.database("a1", ContainerState.EXITED));

        assertThat(viewModel.schema().treeProperty().get()).isNull();
    }

    @Test
    void runsTheStatementAtTheCaretOrTheSelection() {
        run("select 1;\nselect 2;\nselect 3", 12);
        viewModel.run(0, 10, 16);

        assertThat(server.statements.subList(1, 3)).containsExactly("select 2", "select");
    }

    @Test
    void loadsPageByPageUpToTheMostItKeeps() {
        server.total = 50_000;
        run("select * from orders", 0);
        ResultViewModel result = viewModel.result();

        assertThat(result.rows()).hasSize(ResultViewModel.PAGE_ROWS);
        assertThat(result.statusProperty().get().more()).isTrue();
        for (int i = 0; i < 100; i++) {
            result.more();
        }

        assertThat(result.rows()).hasSize(ResultViewModel.MOST_ROWS);
        assertThat(result.statusProperty().get().full()).isTrue();
    }

    @Test
    void underlinesAnErrorWhereItIsInTheWholeText() {
        server.failure = new QueryFailure.QueryFailed("no column", "42703", 7);
        run("select 1;\nselect nope", 15);

        assertThat(viewModel.errorPositionProperty().get()).isEqualTo(17);
        assertThat(viewModel.result().failureProperty().get()).isEqualTo(server.failure);

        viewModel.textProperty().set("select 1;\nselect nop");
        assertThat(viewModel.errorPositionProperty().get()).isEqualTo(-1);
    }

    @Test
    void aPreviewKeepsWhatWasWritten() {
        var orders = viewModel.schema().treeProperty().get().currentRelations().get(2);
        var customers =
                viewModel.schema().treeProperty().get().currentRelations().get(0);
        viewModel.preview(orders);
        viewModel.preview(customers);
        assertThat(viewModel.textProperty().get()).isEqualTo("select * from customers limit 1000");

        viewModel.textProperty().set("select my_work");
        int start = viewModel.preview(orders);

        assertThat(viewModel.textProperty().get()).isEqualTo("select my_work;\n\nselect * from orders limit 1000");
        assertThat(start).isEqualTo(17);
        assertThat(server.statements).last().isEqualTo("select * from orders limit 1000");
    }

    @Test
    void anotherDatabaseClosesTheCursorAndBringsItsOwnText() {
        run("select 1", 0);

        viewModel.show(FakeQueries.database("b2", ContainerState.RUNNING));

        assertThat(server.cursors.get(1).closed).isTrue();
        assertThat(viewModel.textProperty().get()).isEqualTo("select * from order_items limit 1000");
        viewModel.show(FakeQueries.database("a1", ContainerState.RUNNING));
        assertThat(viewModel.textProperty().get()).isEqualTo("select 1");
    }

    @Test
    void copiesWholeCellsIntoInsertsForTheTableOfTheStatement() {
        run("select * from \"orders\" o", 0);
        var copied = new AtomicReference<String>();

        viewModel.copy(RowFormat.INSERT, viewModel.result().rows().subList(3, 5), copied::set);

        assertThat(copied.get())
                .startsWith("INSERT INTO \"orders\" (id, customer_id, total, status, note, placed_at) VALUES (2999868,")
                .contains("NULL")
                .contains(FakeQueries.LONG);
    }

    @Test
    void cancelStopsAStatementThatNeverEnds() throws Exception {
        var outcomes = new LinkedBlockingQueue<Runnable>();
        server.hold = new CountDownLatch(1);
        try (var background = Executors.newVirtualThreadPerTaskExecutor()) {
            var result = new ResultViewModel(server, new TaskRunner(background, outcomes::add));
            result.run(() -> server.of(FakeQueries.database("a1", ContainerState.RUNNING)), "select pg_sleep(1e9)");
            while (server.statements.isEmpty()) {
                Thread.onSpinWait();
            }

            result.cancel();

            Runnable outcome = outcomes.poll(30, TimeUnit.SECONDS);
            assertThat(outcome).isNotNull();
            outcome.run();
            assertThat(result.runningProperty().get()).isFalse();
            assertThat(result.failureProperty().get()).isNull();
            assertThat(result.statusProperty().get().end()).isEqualTo(ResultStatus.End.CANCELLED);
        }
    }
}
