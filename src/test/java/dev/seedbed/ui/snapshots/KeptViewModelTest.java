package dev.seedbed.ui.snapshots;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.snapshot.Snapshot;
import dev.seedbed.task.Failure;
import dev.seedbed.task.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptViewModelTest {
    private final FakeSnapshots snapshots = new FakeSnapshots().withStory();
    private final KeptViewModel viewModel = new KeptViewModel(snapshots, new TaskRunner(Runnable::run, Runnable::run));

    @Test
    void sizesAreMeasuredOnlyWhileSomebodyLooks() {
        viewModel.refresh();
        assertThat(viewModel.rows()).hasSize(4).allMatch(row -> row.size() == null);

        viewModel.setInFront(true);

        assertThat(viewModel.rows()).filteredOn(row -> row.size() != null).hasSize(3);
        assertThat(viewModel.rows())
                .filteredOn(KeptRow::isUnused)
                .extracting(row -> row.snapshot().id())
                .containsExactly("s2");
    }

    @Test
    void removesSeveralAndSaysWhatBecomesFree() {
        viewModel.setInFront(true);
        List<Snapshot> chosen = List.of(snapshots.all.get(1), snapshots.all.get(2));

        viewModel.planRemoval(chosen, plan -> {
            assertThat(viewModel.freedBytes(plan)).isEqualTo((31L + 12) << 20);
            viewModel.remove(plan);
        });

        assertThat(viewModel.rows()).extracting(row -> row.snapshot().id()).containsExactly("s3", "s0");
    }

    @Test
    void aFailedRemovalIsShown() {
        viewModel.setInFront(true);
        var failure = new Failure.Busy("shop-dev", false);
        snapshots.failure = failure;

        viewModel.planRemoval(List.of(snapshots.all.get(2)), viewModel::remove);

        assertThat(viewModel.failureProperty().get()).isEqualTo(failure);
        assertThat(viewModel.rows()).hasSize(4);
        assertThat(viewModel.removingProperty().get()).isFalse();
    }

    @Test
    void tellsOfEveryList() {
        var heard = new ArrayList<Integer>();
        viewModel.onListed(all -> heard.add(all.size()));

        viewModel.refresh();

        assertThat(heard).containsExactly(0, 4);
    }
}
