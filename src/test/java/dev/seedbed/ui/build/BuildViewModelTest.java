package dev.seedbed.ui.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.build.BuildStepState;
import dev.seedbed.engine.Awaiting;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.BuildFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// One thread stands in for the FX thread.
class BuildViewModelTest {
    private static final Path FILE = Path.of("/projects/shop/Seedfile.yaml");

    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);

    private final ExecutorService fxThread = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final FakeBuilds builds = new FakeBuilds();
    private final List<Snapshot> started = new ArrayList<>();
    private final List<Snapshot> startedNow = new ArrayList<>();
    private final BuildViewModel viewModel = new BuildViewModel(
            builds,
            new TaskRunner(background, fxThread),
            MESSAGES,
            new BuildViewModel.Starts(started::add, startedNow::add));

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

    private BuildPicture picture() {
        BuildPicture picture = viewModel.pictureProperty().get();
        assertThat(picture).isNotNull();
        return picture;
    }

    private void await(BuildPicture.State state, int current) throws Exception {
        Awaiting.until(
                Duration.ofMinutes(1),
                () -> String.valueOf(viewModel.pictureProperty().get()),
                () -> get(() -> picture().state() == state && picture().current() == current));
    }

    @Test
    void aBuildIsShownStepByStepAndStartedFrom() throws Exception {
        onFx(() -> viewModel.open(FILE, false));
        await(BuildPicture.State.RUNNING, 1);
        onFx(() -> {
            assertThat(viewModel.shownProperty().get()).isEqualTo(FILE);
            assertThat(picture().name()).isEqualTo("shop");
            assertThat(picture().finished()).isEqualTo(1);
            assertThat(picture().fraction()).isEqualTo(0.5);
            assertThat(viewModel.stepProperty().get()).isEqualTo(1);
            assertThat(viewModel.log()).containsExactly("log of step 1");
            viewModel.start();
            assertThat(started).as("nothing is built yet").isEmpty();
        });
        builds.mayGoOn.countDown();
        await(BuildPicture.State.DONE, 2);
        onFx(() -> {
            assertThat(picture().fraction()).isEqualTo(1);
            viewModel.start();
        });
        assertThat(started).containsExactly(FakeBuilds.snapshot());
        assertThat(startedNow).as("nobody asked for a database").isEmpty();
    }

    @Test
    void aFailedBuildContinuesAfterTheFinishedSteps() throws Exception {
        builds.failure = FakeBuilds.BROKEN;
        builds.mayGoOn.countDown();
        onFx(() -> viewModel.open(FILE, false));
        await(BuildPicture.State.FAILED, 1);
        assertThat(get(() -> picture().failure())).isEqualTo(FakeBuilds.BROKEN);

        builds.failure = null;
        onFx(viewModel::again);
        await(BuildPicture.State.DONE, 2);
        onFx(() -> {
            assertThat(picture().failure()).isNull();
            assertThat(picture().cached()).isEqualTo(1);
            assertThat(picture().steps().getFirst().state()).isEqualTo(BuildStepState.State.CACHED);
            viewModel.allAgain();
        });
        await(BuildPicture.State.DONE, 2);
        assertThat(get(() -> picture().cached())).isZero();
        assertThat(builds.calls).containsExactly(FILE.toString(), FILE.toString(), FILE + " fresh");
    }

    @Test
    void aDatabaseThatWasAskedForIsStartedOnceAfterAllAttempts() throws Exception {
        builds.failure = FakeBuilds.BROKEN;
        builds.mayGoOn.countDown();
        onFx(() -> viewModel.open(FILE, true));
        await(BuildPicture.State.FAILED, 1);
        assertThat(get(() -> List.copyOf(startedNow))).isEmpty();

        builds.failure = null;
        onFx(viewModel::again);
        await(BuildPicture.State.DONE, 2);
        assertThat(get(() -> List.copyOf(startedNow))).containsExactly(FakeBuilds.snapshot());
        onFx(viewModel::allAgain);
        await(BuildPicture.State.DONE, 2);
        assertThat(get(() -> List.copyOf(startedNow))).hasSize(1);
        onFx(() -> viewModel.open(FILE, true));
        onFx(() -> viewModel.open(FILE, false));
        Awaiting.until(Duration.ofMinutes(1), () -> "started " + startedNow, () -> get(startedNow::size) == 2);
    }

    @Test
    void aFileThatCannotBeReadIsToldWithoutSteps() {
        var failure = new BuildFailure.FileInvalid(FILE, 3, 5, "yaml-nothing", "yaml-text");
        var unreadable = new BuildViewModel(
                (_, _, _) -> {
                    throw new OperationFailedException(failure);
                },
                new TaskRunner(Runnable::run, Runnable::run),
                MESSAGES,
                new BuildViewModel.Starts(started::add, startedNow::add));
        unreadable.open(FILE, false);
        assertThat(unreadable.pictureProperty().get())
                .isEqualTo(new BuildPicture("shop", BuildPicture.State.FAILED, List.of(), failure, null));
        unreadable.start();
        assertThat(started).isEmpty();
    }

    @Test
    void aStoppedBuildSaysSo() throws Exception {
        onFx(() -> viewModel.open(FILE, false));
        await(BuildPicture.State.RUNNING, 1);
        onFx(() -> {
            viewModel.stop();
            assertThat(picture().state()).isEqualTo(BuildPicture.State.STOPPING);
        });
        await(BuildPicture.State.STOPPED, 1);
        assertThat(get(() -> picture().steps().get(1).state())).isEqualTo(BuildStepState.State.CANCELLED);
    }

    @Test
    void aBuildGoesOnWhileNoneOrAnotherIsShown() throws Exception {
        onFx(() -> viewModel.open(FILE, false));
        await(BuildPicture.State.RUNNING, 1);
        onFx(() -> {
            viewModel.leave();
            assertThat(viewModel.shownProperty().get()).isNull();
            viewModel.open(FILE, false);
        });
        assertThat(builds.calls).as("it runs already").hasSize(1);
        builds.mayGoOn.countDown();
        await(BuildPicture.State.DONE, 2);

        Path other = Path.of("/projects/other/Seedfile.yaml");
        builds.mayGoOn = new CountDownLatch(1);
        onFx(() -> viewModel.open(other, false));
        assertThat(get(() -> viewModel.shownProperty().get())).isEqualTo(other);
        Awaiting.until(Duration.ofMinutes(1), builds.calls::toString, () -> builds.calls.size() == 2);
        assertThat(builds.calls).endsWith(other.toString());
    }

    @Test
    void aChosenStepStaysWhileOthersBegin() throws Exception {
        onFx(() -> viewModel.open(FILE, false));
        await(BuildPicture.State.RUNNING, 1);
        onFx(() -> viewModel.choose(0));
        builds.mayGoOn.countDown();
        await(BuildPicture.State.DONE, 2);
        onFx(() -> {
            assertThat(viewModel.stepProperty().get()).isZero();
            assertThat(viewModel.log()).containsExactly("log of step 0");
        });
    }
}
