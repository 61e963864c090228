package dev.seedbed.ui.databases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.DatabaseLifecycle;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.task.Failure;
import dev.seedbed.task.TaskRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogViewModelTest {
    private final FakeContainerEngine engine = Databases.engine();
    private final DatabaseCatalogue catalogue = new DatabaseCatalogue(engine);
    private final LogViewModel viewModel =
            new LogViewModel(new DatabaseLifecycle(engine, catalogue), new TaskRunner(Runnable::run, Runnable::run));
    private String container = "";

    @BeforeEach
    void aRunningDatabase() throws Exception {
        container = engine.createContainer(Databases.ours(engine, "a", "shop").build());
        engine.start(container);
    }

    @Test
    void theLogIsReadOnlyWhileItIsInView() throws Exception {
        print("before");
        viewModel.show(catalogue.find("shop"));
        assertThat(viewModel.lines()).isEmpty();

        viewModel.setInView(true);
        print("while");
        assertThat(viewModel.lines()).extracting(LogLine::text).containsExactly("before", "while");

        viewModel.setInView(false);
        print("behind");
        assertThat(viewModel.lines()).hasSize(2);
        viewModel.setInView(true);
        assertThat(viewModel.lines()).extracting(LogLine::text).containsExactly("before", "while", "behind");
    }

    @Test
    void aSearchLeavesTheLinesThatContainIt() throws Exception {
        print("LOG:  ready");
        print("ERROR:  no such table");
        open();

        viewModel.searchProperty().set("error");
        print("still no Error here");

        assertThat(viewModel.text()).isEqualTo("ERROR:  no such table\nstill no Error here\n");
        viewModel.searchProperty().set("");
        assertThat(viewModel.lines()).hasSize(3);
    }

    @Test
    void theOldestLinesAreDropped() throws Exception {
        open();
        for (int i = 0; i < LogViewModel.KEPT_LINES + 10; i++) {
            print("line " + i);
        }

        assertThat(viewModel.lines()).hasSize(LogViewModel.KEPT_LINES);
        assertThat(viewModel.lines().getFirst().text()).isEqualTo("line 10");
    }

    @Test
    void anotherDatabaseBeginsWithItsOwnLog() throws Exception {
        print("of shop");
        String other = engine.createContainer(Databases.ours(engine, "b", "crm").build());
        engine.print(other, LogLine.Stream.STDERR, "of crm");
        open();

        viewModel.show(catalogue.find("crm"));
        assertThat(viewModel.lines()).extracting(LogLine::text).containsExactly("of crm");
        viewModel.show(null);
        assertThat(viewModel.lines()).isEmpty();
    }

    @Test
    void aLogThatEndedIsReadAgainOnceItsDatabaseRuns() throws Exception {
        open();
        engine.exit(container, 0);
        Database stopped = catalogue.find("shop");
        viewModel.show(stopped);
        engine.start(container);
        print("started again");

        viewModel.show(catalogue.find("shop"));

        assertThat(viewModel.lines()).extracting(LogLine::text).contains("started again");
    }

    @Test
    void whyItCannotBeReadIsShownUntilItCan() throws Exception {
        engine.failOn("followLog", new Failure.NotFound("container", container));
        open();
        assertThat(viewModel.failureProperty().get()).isEqualTo(new Failure.NotFound("container", container));

        viewModel.show(null);
        viewModel.show(catalogue.find("shop"));
        assertThat(viewModel.failureProperty().get()).isNull();
    }

    private void open() throws Exception {
        viewModel.setInView(true);
        viewModel.show(catalogue.find("shop"));
    }

    private void print(String text) {
        engine.print(container, LogLine.Stream.STDOUT, text);
    }
}
