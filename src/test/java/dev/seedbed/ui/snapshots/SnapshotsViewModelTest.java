package dev.seedbed.ui.snapshots;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Database;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.SnapshotFailure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.snapshots.dialog.SnapshotTask;
import dev.seedbed.ui.snapshots.dialog.TimelineLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SnapshotsViewModelTest {
    private final FakeSnapshots snapshots = new FakeSnapshots().withStory();
    private final List<String> marks = new ArrayList<>();
    private final SnapshotsViewModel viewModel = new SnapshotsViewModel(
            snapshots,
            new TaskRunner(Runnable::run, Runnable::run),
            new Messages(Locale.ENGLISH),
            (database, now) -> marks.add(database.name() + " " + now));

    @Test
    void thePresentComesFirstThenTheNewest() {
        show("s1");

        assertThat(viewModel.lines()).extracting(TimelineLine::id).containsExactly("", "s3", "s2", "s1", "s0");
        assertThat(viewModel.lines().getFirst().ownBytes()).isEqualTo(84L << 20);
        assertThat(viewModel.lines().getFirst().cameFrom()).isEqualTo("before checkout refactor");
        assertThat(viewModel.lines())
                .filteredOn(TimelineLine::standsHere)
                .extracting(TimelineLine::id)
                .containsExactly("s1");
        assertThat(viewModel.lines())
                .filteredOn(TimelineLine::last)
                .extracting(TimelineLine::id)
                .containsExactly("s0");
        assertThat(viewModel.lines().get(2).cameFrom())
                .as("right above what it came from")
                .isEmpty();
    }

    @Test
    void nothingIsListedWhileTheTabIsBehind() {
        viewModel.show(FakeSnapshots.database("c1", true, "s1"));

        assertThat(viewModel.stageProperty().get()).isEqualTo(SnapshotsViewModel.Stage.LOADING);
        assertThat(viewModel.lines()).isEmpty();
    }

    @Test
    void takingShowsItsStepsAndMarksTheDatabase() {
        show("s1");
        var seen = new ArrayList<SnapshotTask>();
        viewModel.taskProperty().subscribe(task -> {
            if (task != null) {
                seen.add(task);
            }
        });

        viewModel.changes().take(viewModel.database(), SnapshotDetails.named("mine"));

        assertThat(seen).extracting(SnapshotTask::step).contains(dev.seedbed.snapshot.layer.Step.STOP);
        assertThat(marks).containsExactly("shop-dev true", "shop-dev false");
        assertThat(viewModel.taskProperty().get()).isNull();
        assertThat(viewModel.lines()).extracting(TimelineLine::id).contains("s9");
    }

    @Test
    void goingToHandsOverWhatWasThereAndUndoGoesBackToThat() {
        show("s3");
        var kept = new ArrayList<Snapshot>();
        Database before = FakeSnapshots.database("c1", true, "s3");

        viewModel.changes().rollBack(before, snapshots.all.get(1), SnapshotDetails.named("kept"), kept::add);
        viewModel.show(null);
        viewModel.changes().rollBack(before, kept.getFirst(), SnapshotDetails.named("undo"), _ -> {});

        assertThat(snapshots.calls)
                .containsExactly(
                        "go to s1 keeping kept", "go to " + kept.getFirst().id() + " keeping undo");
    }

    @Test
    void aFailureStaysWithItsDatabase() {
        show("s1");
        var failure = new SnapshotFailure.Busy("shop-dev", false);
        snapshots.failure = failure;

        viewModel.changes().take(viewModel.database(), SnapshotDetails.named("mine"));

        assertThat(viewModel.failureProperty().get()).isEqualTo(failure);
        viewModel.show(null);
        assertThat(viewModel.failureProperty().get()).isNull();
        viewModel.show(FakeSnapshots.database("c1", true, "s1"));
        assertThat(viewModel.failureProperty().get()).isEqualTo(failure);
        viewModel.dismissFailure();
        assertThat(viewModel.failureProperty().get()).isNull();
    }

    @Test
    void removesExactlyWhatWasPlanned() {
        show("s1");
        Database database = viewModel.database();
        viewModel
                .changes()
                .planRemoval(
                        database,
                        snapshots.all.get(2),
                        plan -> viewModel.changes().remove(database, plan));

        assertThat(snapshots.calls).containsExactly("remove [seedbed-layer-s2]");
        assertThat(viewModel.lines()).extracting(TimelineLine::id).doesNotContain("s2");
    }

    @Test
    void whatIsNotOursIsAdoptedNotListed() {
        viewModel.setInFront(true);
        viewModel.show(FakeSnapshots.database("foreign-container", false, ""));
        var adopted = new ArrayList<String>();

        assertThat(viewModel.stageProperty().get()).isEqualTo(SnapshotsViewModel.Stage.NOT_OURS);
        viewModel.changes().adopt(viewModel.database(), SnapshotDetails.named("as adopted"), adopted::add);

        assertThat(adopted).containsExactly("new-container");
        assertThat(viewModel.lines()).isEmpty();
    }

    @Test
    void theOriginIsWhereAResetLeads() {
        show("s1");
        assertThat(viewModel.origin()).map(Snapshot::id).contains("s0");
        snapshots.all.removeFirst();
        viewModel.refresh();
        assertThat(viewModel.origin()).isEmpty();
    }

    private void show(String parent) {
        viewModel.setInFront(true);
        viewModel.show(FakeSnapshots.database("c1", true, parent));
    }
}
