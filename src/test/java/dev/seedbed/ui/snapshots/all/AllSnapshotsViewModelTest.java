package dev.seedbed.ui.snapshots.all;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.SnapshotFailure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.snapshots.FakeSnapshots;
import dev.seedbed.ui.snapshots.dialog.SnapshotRow;
import dev.seedbed.ui.snapshots.dialog.SnapshotTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AllSnapshotsViewModelTest {
    private final FakeSnapshots snapshots = new FakeSnapshots().withStory();
    private final AllSnapshotsViewModel viewModel = new AllSnapshotsViewModel(
            snapshots,
            new TaskRunner(Runnable::run, Runnable::run),
            new SnapshotTexts(new Messages(Locale.ENGLISH))::searched);

    @Test
    void sizesAreMeasuredOnlyWhileSomebodyLooks() {
        viewModel.refresh();
        assertThat(viewModel.rows()).hasSize(4).allMatch(row -> row.size() == null);

        viewModel.setInFront(this, true);

        assertThat(viewModel.rows()).filteredOn(row -> row.size() != null).hasSize(3);
        assertThat(viewModel.rows())
                .filteredOn(SnapshotRow::isUnused)
                .extracting(row -> row.snapshot().id())
                .containsExactly("s2");
    }

    @Test
    void removesSeveralAndSaysWhatBecomesFree() {
        viewModel.setInFront(this, true);
        List<Snapshot> chosen = List.of(snapshots.all.get(1), snapshots.all.get(2));

        viewModel.planRemoval(chosen, plan -> {
            assertThat(SnapshotRow.freedBytes(plan, viewModel.all())).isEqualTo((31L + 12) << 20);
            viewModel.remove(plan);
        });

        assertThat(viewModel.rows()).extracting(row -> row.snapshot().id()).containsExactly("s3", "s0");
    }

    @Test
    void aFailedRemovalIsShown() {
        viewModel.setInFront(this, true);
        var failure = new SnapshotFailure.Busy("shop-dev", false);
        snapshots.failure = failure;

        viewModel.planRemoval(List.of(snapshots.all.get(2)), viewModel::remove);

        assertThat(viewModel.failureProperty().get()).isEqualTo(failure);
        assertThat(viewModel.rows()).hasSize(4);
        assertThat(viewModel.removingProperty().get()).isFalse();
    }

    @Test
    void sizesAreMeasuredAsLongAsOneScreenLooks() {
        viewModel.setInFront("library", true);
        viewModel.setInFront("snapshots", true);
        viewModel.setInFront("snapshots", false);
        snapshots.sizes.clear();
        viewModel.refresh();
        assertThat(viewModel.rows()).allMatch(row -> row.size() == null);

        viewModel.setInFront("library", false);
        snapshots.withSizes();
        viewModel.refresh();
        assertThat(viewModel.rows()).allMatch(row -> row.size() == null);
    }

    @Test
    void aSnapshotOfARemovedDatabaseSaysWhoseItWas() {
        viewModel.refresh();
        assertThat(origins()).contains("s1 DATABASE shop-dev", "s0 SEED shop.sql.gz");

        snapshots.removed = true;
        viewModel.refresh();

        assertThat(origins()).contains("s1 REMOVED_DATABASE shop-dev", "s0 SEED shop.sql.gz");
    }

    private List<String> origins() {
        return viewModel.rows().stream()
                .map(row -> row.id() + " " + row.origin().sort() + " "
                        + row.origin().name())
                .toList();
    }

    @Test
    void theFilterFindsByNameTagNoteAndDatabase() {
        viewModel.refresh();

        assertThat(found("CHECKOUT")).containsExactly("s3", "s1");
        assertThat(found("old cart")).containsExactly("s1");
        assertThat(found(" v2 ")).containsExactly("s1");
        assertThat(found("shop-dev")).containsExactly("s3", "s2", "s1");
        assertThat(found("nothing like it")).isEmpty();
        assertThat(viewModel.count().get()).isEqualTo(4);
    }

    private List<String> found(String typed) {
        viewModel.filterProperty().set(typed);
        return viewModel.rows().stream().map(SnapshotRow::id).toList();
    }

    @Test
    void aRecordIsWrittenAnewWithoutAnyDatabase() {
        viewModel.refresh();
        snapshots.removed = true;

        viewModel.edit(snapshots.all.get(2), SnapshotDetails.named("prices"), true);

        assertThat(snapshots.calls).containsExactly("edit s2 prices true");
        assertThat(viewModel.removingProperty().get()).isFalse();
    }

    @Test
    void theSnapshotsThatAVolumeIsTheNewestLayerOf() {
        viewModel.refresh();

        assertThat(viewModel.frozenIn("seedbed-layer-s2"))
                .extracting(Snapshot::id)
                .containsExactly("s2");
        assertThat(viewModel.frozenIn("media")).isEmpty();
        assertThat(viewModel.ofRecord("record-s1").orElseThrow().id()).isEqualTo("s1");
    }

    @Test
    void tellsOfEveryList() {
        var heard = new ArrayList<Integer>();
        viewModel.onListed(all -> heard.add(all.size()));

        viewModel.refresh();

        assertThat(heard).containsExactly(0, 4);
    }
}
