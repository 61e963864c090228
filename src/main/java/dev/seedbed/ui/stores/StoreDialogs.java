package dev.seedbed.ui.stores;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.PackageReference;
import dev.seedbed.store.StoreLevel;
import dev.seedbed.task.UserAction;
import dev.seedbed.ui.dialog.DefectDialog;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.dialog.Question;
import dev.seedbed.ui.dialog.QuestionDialog;
import dev.seedbed.ui.files.FileChoosers;
import dev.seedbed.ui.fx.Texts;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.window.WindowContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// What the screen of stores asks for above the window. Lives on the FX thread.
final class StoreDialogs {
    private final StoresViewModel viewModel;
    private final StoreTexts texts;
    private final FileChoosers choosers;
    private final WindowContext window;
    private final Supplier<List<Snapshot>> snapshots;
    private final Pushes pushes;
    private final BackgroundTasks background;

    StoreDialogs(
            StoresViewModel viewModel,
            StoreTexts texts,
            FileChoosers choosers,
            WindowContext window,
            Supplier<List<Snapshot>> snapshots,
            Pushes pushes,
            BackgroundTasks background) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.choosers = choosers;
        this.window = window;
        this.snapshots = snapshots;
        this.pushes = pushes;
        this.background = background;
    }

    /// Asks for a new store, and adds it.
    void add() {
        var name = new TextField();
        name.setId("storeName");
        name.setPromptText("team");
        var address = new TextField();
        address.setId("storeAddress");
        address.setPromptText("s3://bucket/folder");
        var level = new ChoiceBox<StoreLevel>();
        level.setId("storeLevel");
        level.setConverter(Texts.converter(one -> texts.get("stores.level." + one.id())));
        level.getItems().setAll(StoreLevel.values());
        level.setValue(StoreLevel.TEAM);
        FormDialog dialog = FormDialog.wide(
                texts.messages(), window.overlay(), texts.get("stores.add.title"), texts.get("stores.add.button"));
        dialog.text(texts.get("stores.add.text"), "muted");
        dialog.field(texts.get("stores.add.name"), dialog.checks().filled(name));
        dialog.field(texts.get("stores.add.address"), dialog.checks().filled(address));
        dialog.field(texts.get("stores.add.level"), level);
        dialog.onChecked(() -> dialog.submit(
                window.tasks(),
                UserAction.ADD_STORE,
                name.getText().strip(),
                () -> viewModel
                        .service()
                        .add(name.getText().strip(), address.getText().strip(), level.getValue()),
                _ -> {
                    dialog.close();
                    viewModel.refresh();
                }));
        dialog.open(name);
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
                                                        this::add);
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
