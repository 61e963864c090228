package dev.seedbed.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.progress.RemainingJobBuilder;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.FakePlans;
import dev.seedbed.ui.FakeSeed;
import dev.seedbed.ui.FakeSeeding;
import java.time.Duration;
import java.time.Instant;
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
    void aFailedStartIsTriedAgainWithTheSameWishes() {
        SeedRow row = viewModel.start(FakePlans.named("orders-dev"));
        ((FakeSeed) row.seed()).fail(new RestoreFailure.NotReadyInTime(Duration.ofSeconds(60), List.of()));

        viewModel.retry(row);

        assertThat(seeding.requests.getLast().name()).isEqualTo("orders-dev");
        assertThat(seeding.requests.getLast().fresh())
                .as("restored again, not taken from an old snapshot")
                .isTrue();
        assertThat(viewModel.rows()).hasSize(1).doesNotContain(row);
        assertThat(viewModel.runningProperty().get()).isEqualTo(1);
    }

    @Test
    void whyItCannotBeTriedAgainIsSaid() {
        SeedRow row = viewModel.start(FakePlans.named("orders-dev"));
        ((FakeSeed) row.seed()).fail(new Failure.PortInUse(5436));
        seeding.planner = _ -> {
            throw new OperationFailedException(new Failure.PortInUse(5436));
        };

        viewModel.retry(row);

        assertThat(viewModel.failureProperty().get()).isEqualTo(new Failure.PortInUse(5436));
        assertThat(viewModel.rows()).containsExactly(row);
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
