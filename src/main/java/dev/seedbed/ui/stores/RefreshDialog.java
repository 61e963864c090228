package dev.seedbed.ui.stores;

import dev.seedbed.database.Database;
import dev.seedbed.query.compare.ServerForm;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.PackageReference;
import dev.seedbed.store.PullPlan;
import dev.seedbed.store.RefreshPlan;
import dev.seedbed.store.Refreshing;
import dev.seedbed.task.UserAction;
import dev.seedbed.text.DifferenceText;
import dev.seedbed.text.TransferText;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.fx.FeatureTexts;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.fx.Texts;
import dev.seedbed.ui.tasks.BackgroundTask;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.tasks.TaskResult;
import dev.seedbed.ui.window.WindowContext;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks which running database is to go on with a version, says what that changes, then does it in the background.
/// Lives on the FX thread.
final class RefreshDialog {
    private final StoresViewModel viewModel;
    private final StoreTexts texts;
    private final BackgroundTasks background;
    private final WindowContext window;
    private final BiConsumer<Snapshot, Database> compare;
    private final PackageReference version;
    private final ChoiceBox<Database> database = new ChoiceBox<>();
    private final VBox says = new VBox(8);
    private final Button rows = new Button();
    private final FormDialog dialog;
    private @Nullable RefreshPlan plan;

    /// @param compare compares the rows of a snapshot with those of a running database
    RefreshDialog(
            StoresViewModel viewModel,
            StoreTexts texts,
            BackgroundTasks background,
            WindowContext window,
            BiConsumer<Snapshot, Database> compare,
            PackageReference version) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.background = background;
        this.window = window;
        this.compare = compare;
        this.version = version;
        this.dialog = FormDialog.wide(
                texts.messages(),
                window.overlay(),
                texts.get("stores.refresh.title", version.toString()),
                texts.get("stores.refresh.button"));
    }

    void open() {
        database.setId("refreshDatabase");
        database.setConverter(Texts.converter(Database::name));
        database.setMaxWidth(Double.MAX_VALUE);
        says.setId("refreshSays");
        rows.setId("compareRows");
        rows.setText(texts.get("stores.refresh.rows"));
        rows.setOnAction(_ -> compareRows());
        dialog.field(texts.get("stores.refresh.database"), database);
        dialog.add(says, rows);
        FormDialog.show(false, rows);
        dialog.agree().setId("refreshAgree");
        dialog.agree().setDisable(true);
        dialog.onAgreed(this::run);
        database.valueProperty().subscribe(this::look);
        dialog.open(database);
        dialog.run(
                window.tasks(),
                UserAction.LOOK_AT_STORE,
                version.toString(),
                () -> viewModel.service().databases(version),
                this::offer);
    }

    private void offer(List<Database> found) {
        database.getItems().setAll(found);
        if (found.isEmpty()) {
            says(texts.get("stores.refresh.none"));
        } else {
            database.getSelectionModel().selectFirst();
        }
    }

    private void look(@Nullable Database chosen) {
        plan = null;
        dialog.fail(null);
        dialog.agree().setDisable(true);
        says.getChildren().clear();
        FormDialog.show(false, rows);
        if (chosen != null) {
            dialog.run(
                    window.tasks(),
                    UserAction.LOOK_AT_STORE,
                    version.toString(),
                    () -> viewModel.service().planRefresh(chosen, version),
                    found -> {
                        if (chosen.equals(database.getValue())) {
                            show(found);
                        }
                    });
        }
    }

    private void show(RefreshPlan found) {
        says.getChildren().clear();
        PullPlan pull = found.pull();
        if (found.isThere()) {
            says(texts.get(
                    "store.refresh.newest",
                    found.database().name(),
                    pull.reference().toString()));
            return;
        }
        plan = found;
        PackageReference origin = found.origin();
        says(texts.get(
                "store.refresh.what",
                found.database().name(),
                origin == null ? "–" : origin.toString(),
                pull.reference().toString(),
                pull.version().description().who(),
                texts.formats().ago(pull.version().description().when())));
        says(
                pull.here() != null
                        ? texts.get("store.refresh.is-here")
                        : texts.get(
                                "store.refresh.difference",
                                new DifferenceText(texts.messages()).files(pull.difference()),
                                texts.formats().size(pull.difference().fetchBytes())));
        says(texts.get("store.refresh.keeps"));
        boolean canRun = ServerForm.isThere(found.database().kind());
        FormDialog.show(canRun && pull.here() != null, rows);
        if (canRun && pull.here() == null) {
            says.getChildren()
                    .add(Labels.wrapped(
                            texts.get(
                                    "stores.refresh.rows-later",
                                    pull.reference().toString()),
                            "muted"));
        }
        dialog.agree().setDisable(false);
    }

    private void says(String line) {
        says.getChildren().add(Labels.wrapped(line, "dialog-text"));
    }

    private void compareRows() {
        RefreshPlan shown = plan;
        Snapshot here = shown == null ? null : shown.pull().here();
        if (shown != null && here != null) {
            dialog.close();
            compare.accept(here, shown.database());
        }
    }

    private void run() {
        RefreshPlan agreed = Objects.requireNonNull(plan);
        String name = agreed.database().name();
        String to = agreed.pull().reference().toString();
        BackgroundTask task = background.start(
                texts.get("stores.refresh.task", name, to),
                progress -> viewModel
                        .service()
                        .refresh(
                                agreed,
                                texts.get("store.refresh.kept", to),
                                new Refreshing.Heard(
                                        state -> progress.at(texts.image(state), -1),
                                        state -> progress.at(
                                                texts.progress("pull", state), TransferText.fraction(state)),
                                        (step, done, total) -> progress.at(
                                                texts.get("snapshots.step." + FeatureTexts.key(step)),
                                                total > 0 ? (double) done / total : -1))),
                kept -> {
                    viewModel.refresh();
                    return TaskResult.of(texts.get("store.refresh.done", name, to, kept.name()));
                });
        viewModel.transfers().began(version, task);
    }
}
