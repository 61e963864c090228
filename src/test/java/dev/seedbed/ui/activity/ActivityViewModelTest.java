package dev.seedbed.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.progress.RemainingJobBuilder;
import dev.seedbed.task.Failure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.FakePlans;
import dev.seedbed.ui.FakeSeed;
import dev.seedbed.ui.FakeSeeding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActivityViewModelTest {
    private final FakeSeeding seeding = new FakeSeeding();
    private final Whereabouts whereabouts = new Whereabouts() {
        @Override
        public String address(String databaseId) {
            return "127.0.0.1:5436";
        }

        @Override
        public void show(String databaseId) {}
    };
    private final ActivityViewModel viewModel =
            new ActivityViewModel(seeding, new TaskRunner(Runnable::run, Runnable::run), whereabouts);

    @Test
    void aStartIsSelectedAndCounted() {
        SeedRow row = viewModel.start(FakePlans.named("orders-dev"));

        assertThat(viewModel.selectedProperty().get()).isEqualTo(row);
        assertThat(viewModel.runningProperty().get()).isEqualTo(1);
        assertThat(viewModel.rows()).containsExactly(row);
    }

    @Test
    void severalStartsAreNewestFirstAndTheOldestIsInTheStatusBar() {
        viewModel.start(FakePlans.named("first"));
        viewModel.start(FakePlans.named("second"));

        assertThat(viewModel.rows()).extracting(row -> row.progress().name()).containsExactly("second", "first");
        assertThat(viewModel.currentProperty().get().name()).isEqualTo("first");
        assertThat(viewModel.runningProperty().get()).isEqualTo(2);
    }

    @Test
    void anEndedStartStaysUntilItIsDismissed() {
        SeedRow row = viewModel.start(FakePlans.named("orders-dev"));
        viewModel.dismiss(row);
        assertThat(viewModel.rows()).hasSize(1);

        ((FakeSeed) row.seed()).ready();
        assertThat(viewModel.runningProperty().get()).isZero();
        assertThat(viewModel.currentProperty().get()).isNull();
        viewModel.dismiss(row);

        assertThat(viewModel.rows()).isEmpty();
        assertThat(viewModel.selectedProperty().get()).isNull();
    }

    @Test
    void aFailedStartIsTriedAgainInADialogAndLeavesTheListWithTheNextStart() {
        SeedRow row = viewModel.start(FakePlans.named("orders-dev"));
        ((FakeSeed) row.seed()).fail(new Failure.PortInUse(5436));
        var asked = new ArrayList<String>();
        viewModel.onAgain((failed, onStart) -> {
            asked.add(failed.name());
            assertThat(viewModel.rows()).containsExactly(row);
            onStart.run();
        });

        viewModel.retry(row);

        assertThat(asked).containsExactly("orders-dev");
        assertThat(viewModel.rows()).isEmpty();
    }

    @Test
    void whatWasNotStartedHereCannotBeTriedAgain() {
        seeding.add(new FakeSeed(FakePlans.named("left")));
        SeedRow row = viewModel.rows().getFirst();
        viewModel.onAgain((_, _) -> {
            throw new AssertionError("asked");
        });

        assertThat(viewModel.canRetry(row.id())).isFalse();
        viewModel.retry(row);
        assertThat(viewModel.rows()).containsExactly(row);
    }

    @Test
    void aJobThatCannotBeResumedStaysAndSaysWhy() {
        var job = left("a", true);
        seeding.left.add(job);
        seeding.refusal = new Failure.NotFound("container", "c-a");
        viewModel.refreshRemaining();

        viewModel.resume(job);
        assertThat(viewModel.failureProperty().get()).isEqualTo(new Failure.NotFound("container", "c-a"));
        viewModel.cleanUp(job);
        assertThat(viewModel.failureProperty().get()).isEqualTo(new Failure.NotFound("container", "c-a"));
        assertThat(viewModel.remaining()).containsExactly(job);

        seeding.refusal = null;
        viewModel.cleanUp(job);
        assertThat(viewModel.failureProperty().get()).isNull();
        assertThat(viewModel.remaining()).isEmpty();
    }

    @Test
    void jobsLeftBehindAreResumedOrCleanedUp() {
        var resumable = left("a", true);
        var rubbish = left("b", false);
        seeding.left.addAll(List.of(resumable, rubbish));
        viewModel.refreshRemaining();
        assertThat(viewModel.remaining()).containsExactly(resumable, rubbish);

        viewModel.cleanUp(rubbish);
        viewModel.resume(resumable);

        assertThat(viewModel.remaining()).isEmpty();
        assertThat(seeding.left).isEmpty();
        assertThat(viewModel.selectedProperty().get().progress().name()).isEqualTo("a");
    }

    private static RemainingJob left(String id, boolean resumable) {
        return RemainingJobBuilder.builder()
                .id(id)
                .name(id)
                .kind(DatabaseKind.MYSQL)
                .containerId("c-" + id)
                .volume("v-" + id)
                .seedFiles(List.of("x.sql"))
                .createdAt(Instant.EPOCH)
                .resumable(resumable)
                .build();
    }
}
