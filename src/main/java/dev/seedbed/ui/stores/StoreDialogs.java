package dev.seedbed.ui.stores;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.PackageReference;
import dev.seedbed.ui.dialog.DefectDialog;
import dev.seedbed.ui.dialog.Question;
import dev.seedbed.ui.dialog.QuestionDialog;
import dev.seedbed.ui.files.FileChoosers;
import dev.seedbed.ui.stores.access.AccessDialogs;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.window.WindowContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the screen of stores asks for above the window. Lives on the FX thread.
final class StoreDialogs {
    private final StoresViewModel viewModel;
    private final AccessDialogs access;
    private final StoreTexts texts;
    private final FileChoosers choosers;
    private final WindowContext window;
    private final Supplier<List<Snapshot>> snapshots;
    private final Pushes pushes;
    private final BackgroundTasks background;

    StoreDialogs(
            StoresViewModel viewModel,
            AccessDialogs access,
            FileChoosers choosers,
            WindowContext window,
            Supplier<List<Snapshot>> snapshots,
            Pushes pushes,
            BackgroundTasks background) {
        this.viewModel = viewModel;
        this.access = access;
        this.texts = new StoreTexts(window.messages());
        this.choosers = choosers;
        this.window = window;
        this.snapshots = snapshots;
        this.pushes = pushes;
        this.background = background;
    }

    /// Asks, then forgets a store.
    void remove(ConfiguredStore store) {
        QuestionDialog.ask(
                window.overlay(),
                new Question(
                        texts.get("stores.remove.title", store.name()),
                        texts.get("stores.remove.text", store.address().toString()),
                        List.of(),
                        texts.get("stores.remove.button"),
                        texts.get("common.cancel"),
                        false),
                () -> viewModel.remove(store));
    }

    /// Asks which versions of a package stay, then removes the others.
    void prune(PackageReference reference) {
        new PruneDialog(viewModel, texts, background, window, reference).open();
    }

    /// Asks what is to be published, then does it.
    ///
    /// @param at where somebody stands; null for nowhere
    void push(@Nullable StoreRow at) {
        List<Snapshot> all = snapshots.get();
        if (all.isEmpty()) {
            window.notices().show(texts.get("stores.push.no-snapshots"));
            return;
        }
        new PushDialog(texts, choosers, window.overlay())
                .open(all, all.getFirst(), viewModel.stores(), at, pushes::push);
    }

    /// Asks as what a snapshot is to be published, also before the screen of stores was shown; then does it.
    void push(Snapshot snapshot) {
        var _ = window.tasks()
                .run(
                        "list stores",
                        viewModel.service()::stores,
                        outcome -> outcome.handle(
                                stores -> {
                                    if (stores.isEmpty()) {
                                        window.notices()
                                                .show(
                                                        texts.get("stores.push.no-stores"),
                                                        texts.get("stores.add"),
                                                        access::add);
                                        return;
                                    }
                                    List<Snapshot> all = new ArrayList<>(snapshots.get());
                                    if (!all.contains(snapshot)) {
                                        all.addFirst(snapshot);
                                    }
                                    new PushDialog(texts, choosers, window.overlay())
                                            .open(all, snapshot, stores, null, pushes::push);
                                },
                                reason -> DefectDialog.show(window.overlay(), reason, texts.messages())));
    }
}
