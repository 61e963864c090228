package dev.seedbed.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.Awaiting;
import dev.seedbed.source.compose.ComposeDatabase;
import dev.seedbed.task.BuildFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One thread stands in for the FX thread.
class ProjectViewModelTest {
    private static final SwapChoice DUMP = new SwapChoice.OfSeed(Path.of("/dumps/dump.sql"));

    @TempDir
    private Path folder;

    private final ExecutorService fxThread = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final FakeProjects projects = new FakeProjects();
    private final ProjectTexts texts = new ProjectTexts(new Messages(Locale.ENGLISH));
    private final ProjectViewModel viewModel =
            new ProjectViewModel(projects, new TaskRunner(background, fxThread), texts);
    private final List<String> done = new CopyOnWriteArrayList<>();
    private Path file;

    @BeforeEach
    void open() throws Exception {
        file = FakeProjects.write(folder);
        onFx(() -> viewModel.open(file));
        await(() -> viewModel.projectProperty().get() != null);
    }

    @AfterEach
    void close() {
        background.shutdownNow();
        fxThread.shutdownNow();
    }

    private <T> T get(Callable<T> work) throws Exception {
        return fxThread.submit(work).get();
    }

    private void onFx(Runnable work) throws Exception {
        fxThread.submit(work).get();
    }

    private void await(Callable<Boolean> condition) throws Exception {
        Awaiting.until(Duration.ofMinutes(1), () -> projects.calls + ", " + viewModel.task(), () -> get(condition));
    }

    private ComposeDatabase selected() {
        ComposeDatabase selected = viewModel.selected();
        assertThat(selected).isNotNull();
        return selected;
    }

    @Test
    void theFirstServiceIsSelectedAndEachSaysHowItStands() throws Exception {
        onFx(() -> {
            assertThat(viewModel.selectedProperty().get()).isEqualTo("db");
            assertThat(viewModel.projectProperty().get().databases())
                    .extracting(texts::state)
                    .containsExactly("running", "stopped", "only with profile reports");
            assertThat(texts.address(selected())).isEqualTo("127.0.0.1:15432");
        });
    }

    @Test
    void aServiceIsGivenASeedAndThenItsOwnDataAgain() throws Exception {
        onFx(() -> viewModel.swap(DUMP, done::add));
        await(() -> viewModel.task() != null && viewModel.task().fraction() == 0.25);
        onFx(() -> {
            assertThat(texts.task(viewModel.task())).startsWith("Restoring 25");
            viewModel.swap(DUMP, done::add);
        });
        projects.mayGoOn.countDown();
        await(() -> viewModel.task() == null && selected().isSwapped());

        assertThat(done).containsExactly("dump.sql");
        assertThat(projects.calls)
                .as("one at a time")
                .containsExactly("restore dump.sql", "swap to dump.sql, keeping db before dump.sql");

        onFx(() -> viewModel.planUndo(plan -> viewModel.undo(plan, false)));
        await(() -> !selected().isSwapped());
        assertThat(projects.calls).last().isEqualTo("undo, keeping db before going back to its own data");
    }

    @Test
    void aSnapshotIsNotRestored() throws Exception {
        onFx(() -> viewModel.swap(new SwapChoice.OfSnapshot(FakeProjects.snapshot("monday")), done::add));
        await(() -> selected().isSwapped());
        assertThat(projects.calls).containsExactly("swap to monday, keeping db before monday");
    }

    @Test
    void aCancelTakesItBackAndIsNoFailure() throws Exception {
        onFx(() -> viewModel.swap(DUMP, done::add));
        await(() -> viewModel.task() != null && viewModel.task().seed() != null);
        onFx(() -> {
            viewModel.cancel();
            assertThat(texts.task(viewModel.task())).isEqualTo("Cancelling…");
        });
        await(() -> viewModel.task() == null);
        onFx(() -> assertThat(viewModel.taskFailure()).isNull());
        assertThat(projects.calls).containsExactly("restore dump.sql", "restore taken back");
        assertThat(done).isEmpty();
    }

    @Test
    void aFailureStaysWithItsServiceUntilItIsDismissed() throws Exception {
        projects.failure = new Failure.NotFound("snapshot", "dump.sql");
        projects.mayGoOn.countDown();
        onFx(() -> viewModel.swap(DUMP, done::add));
        await(() -> viewModel.taskFailure() != null);
        onFx(() -> {
            viewModel.selectedProperty().set("legacy");
            assertThat(viewModel.taskFailure()).isNull();
            viewModel.selectedProperty().set("db");
            assertThat(viewModel.taskFailure()).isEqualTo(projects.failure);
            viewModel.dismissFailure();
            assertThat(viewModel.taskFailure()).isNull();
        });
    }

    @Test
    void aStoppedContainerIsStarted() throws Exception {
        onFx(() -> {
            viewModel.selectedProperty().set("legacy");
            viewModel.start();
        });
        await(() -> selected().running().isRunning());
        assertThat(projects.calls).containsExactly("start legacy");
    }

    @Test
    void whatWouldBeWrittenIsPlannedFirst() throws Exception {
        onFx(() -> viewModel.planOverride(plan -> viewModel.override(plan, () -> done.add(plan.content()))));
        await(() -> !done.isEmpty());
        assertThat(done.getFirst()).startsWith("services:");
        assertThat(projects.calls).containsExactly("override seedbed-data-aaaaaaaaaaaa");
    }

    @Test
    void aMistakeInTheFileIsToldAndGoesWithIt() throws Exception {
        Files.writeString(file, "services: [");
        onFx(viewModel::refresh);
        await(() -> viewModel.failureProperty().get() instanceof BuildFailure);
        onFx(() -> assertThat(viewModel.projectProperty().get()).isNull());
        FakeProjects.write(folder);
        onFx(viewModel::refresh);
        await(() -> viewModel.failureProperty().get() == null);
        onFx(() -> assertThat(viewModel.selectedProperty().get()).isEqualTo("db"));
    }

    @Test
    void whatIsBegunGoesOnWhileTheProjectIsLeft() throws Exception {
        onFx(() -> viewModel.swap(DUMP, done::add));
        onFx(viewModel::leave);
        onFx(() -> assertThat(viewModel.shownProperty().get()).isNull());
        projects.mayGoOn.countDown();
        await(() -> !done.isEmpty());
        onFx(() -> viewModel.open(file));
        await(() -> viewModel.selected() != null && selected().isSwapped());
    }
}
