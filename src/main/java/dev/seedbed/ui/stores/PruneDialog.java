package dev.seedbed.ui.stores;

import dev.seedbed.store.PackageReference;
import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.store.prune.PrunePlan;
import dev.seedbed.store.prune.PruneRules;
import dev.seedbed.task.UserAction;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.tasks.BackgroundTask;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.tasks.TaskResult;
import dev.seedbed.ui.window.WindowContext;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks which versions of a package stay and shows what goes, then removes that in the background. Lives on the FX
/// thread.
final class PruneDialog {
    private static final int MOST = 999;
    private static final int USUAL = 5;

    private final StoresViewModel viewModel;
    private final StoreTexts texts;
    private final BackgroundTasks background;
    private final WindowContext window;
    private final PackageReference reference;
    private final Spinner<Integer> last = number("pruneLast", USUAL);
    private final Spinner<Integer> daily = number("pruneDaily", 0);
    private final Spinner<Integer> weekly = number("pruneWeekly", 0);
    private final Spinner<Integer> monthly = number("pruneMonthly", 0);
    private final VBox goes = new VBox(4);
    private final ScrollPane scrolling = FormDialog.scrolling(goes, 150);
    private final FormDialog dialog;
    private @Nullable PrunePlan plan;

    PruneDialog(
            StoresViewModel viewModel,
            StoreTexts texts,
            BackgroundTasks background,
            WindowContext window,
            PackageReference reference) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.background = background;
        this.window = window;
        this.reference = reference;
        this.dialog = FormDialog.wide(
                texts.messages(),
                window.overlay(),
                texts.get("stores.prune.title", reference.toString()),
                texts.get("stores.prune.look"));
    }

    void open() {
        dialog.text(texts.get("stores.prune.text"), "muted");
        dialog.field(texts.get("stores.prune.last"), last);
        dialog.field(texts.get("stores.prune.daily"), daily);
        dialog.field(texts.get("stores.prune.weekly"), weekly);
        dialog.field(texts.get("stores.prune.monthly"), monthly);
        goes.setId("pruneGoes");
        dialog.add(scrolling);
        for (Spinner<Integer> rule : rules()) {
            rule.getEditor().textProperty().subscribe(_ -> forget());
        }
        dialog.agree().setId("pruneAgree");
        dialog.onChecked(this::agree);
        dialog.open(last);
    }

    private List<Spinner<Integer>> rules() {
        return List.of(last, daily, weekly, monthly);
    }

    private static Spinner<Integer> number(String id, int value) {
        var number = new Spinner<Integer>(0, MOST, value);
        number.setId(id);
        number.setEditable(true);
        number.getEditor().textProperty().subscribe((before, now) -> {
            if (!now.matches("[0-9]{0,3}")) {
                number.getEditor().setText(before);
            }
        });
        return number;
    }

    private static int value(Spinner<Integer> number) {
        String typed = number.getEditor().getText();
        return typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
    }

    private PruneRules wanted() {
        return new PruneRules(value(last), value(daily), value(weekly), value(monthly), Set.of());
    }

    /// What was shown was about other rules.
    private void forget() {
        plan = null;
        goes.getChildren().clear();
        scrolling.setVisible(false);
        dialog.agree().setText(texts.get("stores.prune.look"));
        dialog.agree().setDisable(rules().stream().allMatch(rule -> value(rule) == 0));
        dialog.agree().getStyleClass().remove("danger");
        if (!dialog.agree().getStyleClass().contains("success")) {
            dialog.agree().getStyleClass().add("success");
        }
    }

    private void agree() {
        PrunePlan shown = plan;
        if (shown != null) {
            dialog.close();
            run(shown);
            return;
        }
        PruneRules wanted = wanted();
        dialog.submit(
                window.tasks(),
                UserAction.LOOK_AT_STORE,
                reference.toString(),
                () -> viewModel.service().planPrune(reference, wanted),
                found -> show(wanted, found));
    }

    private void show(PruneRules of, PrunePlan found) {
        if (!of.equals(wanted())) {
            return;
        }
        scrolling.setVisible(true);
        goes.getChildren()
                .setAll(Labels.wrapped(
                        texts.get(
                                "stores.prune.goes",
                                found.withdrawn().size(),
                                found.kept().size()),
                        "card-title"));
        for (VersionInfo version : found.withdrawn()) {
            goes.getChildren()
                    .add(Labels.withIcon(
                            "fth-trash-2",
                            texts.get(
                                    "stores.prune.version",
                                    version.version().tag().text(),
                                    texts.facts(version))));
        }
        if (found.withdrawn().isEmpty() && found.blobs() == 0) {
            goes.getChildren().add(Labels.wrapped(texts.get("stores.prune.nothing"), "muted"));
            return;
        }
        if (!found.withdrawn().isEmpty()) {
            goes.getChildren().add(Labels.wrapped(texts.get("stores.prune.for-all"), "warning-text"));
        }
        goes.getChildren()
                .add(Labels.wrapped(
                        found.removesBlobs()
                                ? texts.get(
                                        "stores.prune.frees", texts.formats().size(found.freedBytes()))
                                : texts.get("stores.prune.frees-nothing"),
                        "muted"));
        plan = found;
        dialog.warn();
        dialog.agree()
                .setText(texts.get("stores.prune.button", found.withdrawn().size()));
    }

    private void run(PrunePlan agreed) {
        BackgroundTask task = background.start(
                texts.get("stores.prune.task", reference.toString()),
                progress -> viewModel
                        .service()
                        .prune(
                                reference,
                                agreed,
                                (done, total) -> progress.at(
                                        texts.get(
                                                "stores.prune.progress",
                                                texts.formats().number(done),
                                                texts.formats().number(total)),
                                        total == 0 ? -1 : (double) done / total)),
                report -> {
                    viewModel.refresh();
                    return TaskResult.of(texts.get(
                            "stores.prune.done",
                            reference.toString(),
                            report.withdrawn(),
                            texts.formats().size(report.freedBytes())));
                });
        viewModel.transfers().began(reference, task);
    }
}
