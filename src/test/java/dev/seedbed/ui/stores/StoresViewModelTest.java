package dev.seedbed.ui.stores;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.snapshots.FakeSnapshots;
import java.util.ArrayDeque;
import java.util.Queue;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class StoresViewModelTest {
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final FakeStores stores =
            new FakeStores(FakeSnapshots.snapshot("s1", "before", Snapshot.Reason.MANUAL, "", 5));
    private final StoresViewModel viewModel = new StoresViewModel(stores, new TaskRunner(later::add, Runnable::run));

    private void runAll() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    private StoreRow row(String key) {
        return viewModel.rows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void storesAreThereBeforeTheirPackages() {
        viewModel.refresh();
        later.remove().run();
        assertThat(viewModel.rows())
                .containsExactly(
                        new StoreRow.OfStore(FakeStores.TEAM, -1, null),
                        new StoreRow.OfStore(FakeStores.AWAY, -1, null));
        runAll();
        assertThat(viewModel.rows()).extracting(StoreRow::key).containsExactly("team", "team:shop/base", "away");
    }

    @Test
    void aStoreThatDoesNotAnswerHidesNoOther() {
        viewModel.refresh();
        runAll();
        assertThat(row("team")).isEqualTo(new StoreRow.OfStore(FakeStores.TEAM, 1, null));
        assertThat(row("away")).isEqualTo(new StoreRow.OfStore(FakeStores.AWAY, -1, FakeStores.UNREACHABLE));
        assertThat(viewModel.failureProperty().get()).isNull();
    }

    @Test
    void whatIsSelectedStaysSelectedWhileRowsAreReplaced() throws Exception {
        viewModel.refresh();
        runAll();
        StoreRow before = row("team:shop/base");
        viewModel.select(before);
        runAll();
        assertThat(viewModel.versions().rows()).extracting(VersionRow::tag).containsExactly("v8", "v7");
        assertThat(viewModel.versions().rows().getFirst().here()).isNull();

        // As a list does when its rows are replaced.
        viewModel.rows().addListener((ListChangeListener<StoreRow>) _ -> viewModel.select(null));
        stores.mayFinish.countDown();
        stores.pull(FakeStores.BASE, _ -> {}, _ -> {});
        viewModel.refresh();
        runAll();
        StoreRow now = viewModel.selectedProperty().get();
        assertThat(now).isEqualTo(row("team:shop/base")).isNotEqualTo(before);
        assertThat(viewModel.versions().rows().getFirst().here()).isNotNull();
    }

    @Test
    void aForgottenStoreGoesWithItsPackagesAndItsSelection() {
        viewModel.refresh();
        runAll();
        viewModel.select(row("team:shop/base"));
        runAll();
        viewModel.remove(FakeStores.TEAM);
        runAll();
        assertThat(viewModel.rows()).extracting(StoreRow::store).containsExactly(FakeStores.AWAY);
        assertThat(viewModel.selectedProperty().get()).isNull();
        assertThat(viewModel.versions().rows()).isEmpty();
    }

    @Test
    void anAnswerThatComesAfterItsStoreWasForgottenChangesNothing() {
        viewModel.refresh();
        later.remove().run();
        Runnable late = later.remove();
        stores.configured.remove(FakeStores.TEAM);
        viewModel.refresh();
        runAll();
        late.run();
        assertThat(viewModel.rows()).extracting(StoreRow::store).containsExactly(FakeStores.AWAY);
    }
}
