package dev.seedbed.ui.compose;

import dev.seedbed.database.Database;
import dev.seedbed.source.compose.ComposeDatabase;
import dev.seedbed.ui.dialog.PlanNotesPane;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.ThinProgressBar;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The chosen service in full: what is known of it, what can be done, and what is being done. Lives on the FX thread.
final class ServicePane {
    private static final int GAP = 8;

    private final ProjectViewModel viewModel;
    private final ProjectTexts texts;
    private final Label name = Labels.wrapped("", "project-service-name");
    private final Label swapped = Labels.wrapped("", "muted");
    private final GridPane facts = new GridPane();
    private final FailurePane failure;
    private final PlanNotesPane notes;
    private final Label hint = Labels.wrapped("", "muted");
    private final Button startLike;
    private final Button swap;
    private final Button undo;
    private final Button override;
    private final Button start;
    private final Label doing = Labels.wrapped("", "muted");
    private final ThinProgressBar bar = new ThinProgressBar();
    private final Button cancel;
    private final VBox working;
    private final ScrollPane node;

    /// @param actions what the buttons do that ask first
    ServicePane(ProjectViewModel viewModel, ProjectTexts texts, ProjectActions actions) {
        this.viewModel = viewModel;
        this.texts = texts;
        failure = new FailurePane(texts.messages());
        notes = new PlanNotesPane(texts.messages());
        swap = button("swapDataButton", "project.swap", actions::swap);
        swap.getStyleClass().add("success");
        undo = button("undoSwapButton", "project.undo", actions::undo);
        override = button("overrideButton", "project.override", actions::override);
        start = button("startServiceContainerButton", "project.start", viewModel::start);
        startLike = button("startLikeButton", "project.start-like", actions::startLike);
        cancel = button("cancelTaskButton", "common.cancel", viewModel::cancel);
        var dismiss = new Button(texts.get("common.dismiss"));
        dismiss.setOnAction(_ -> viewModel.dismissFailure());
        failure.actions().add(dismiss);
        var buttons = new FlowPane(GAP, GAP, swap, undo, override, start, startLike);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.get("project.progress"));
        var cancelLine = new HBox(cancel);
        cancelLine.getStyleClass().add("actions");
        working = new VBox(GAP, doing, bar, cancelLine);
        working.setId("serviceTask");
        working.getStyleClass().add("card");
        facts.getStyleClass().add("form-grid");
        var card = new VBox(facts);
        card.getStyleClass().add("card");
        for (Node part : new Node[] {swapped, working, notes, hint, swap, undo, override, start}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        var body = new VBox(name, swapped, buttons, hint, failure, working, card, notes);
        body.getStyleClass().add("project-service");
        node = new ScrollPane(body);
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().add("project-service-scroll");
        node.setMinWidth(0);
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    Node node() {
        return node;
    }

    void show(@Nullable ComposeDatabase database) {
        node.setVisible(database != null);
        if (database == null) {
            return;
        }
        Database container = database.running();
        boolean isRunning = container != null && container.isRunning();
        ServiceTask task = viewModel.task();
        name.setText(OneLine.of(database.name()));
        swapped.setVisible(database.isSwapped());
        swapped.setText(container == null ? "" : texts.get("project.swapped", data(container)));
        failure.setFailure(viewModel.taskFailure());
        // While it is changed its container comes and goes; nothing moves for that.
        boolean isStill = task == null;
        swap.setVisible(isRunning || !isStill);
        undo.setVisible(database.isSwapped());
        override.setVisible(database.isSwapped());
        start.setVisible(container != null && !isRunning && isStill);
        List<Button> changes = List.of(swap, undo, override, start);
        boolean hadKeyboard = changes.stream().anyMatch(Node::isFocused);
        changes.forEach(button -> button.setDisable(task != null));
        hint.setVisible(!isRunning && isStill);
        hint.setText(texts.get(container == null ? "project.hint.none" : "project.hint.stopped"));
        showTask(task);
        if (hadKeyboard && task != null) {
            cancel.requestFocus();
        }
        showFacts(database, container);
        notes.show(database.notes());
        notes.setVisible(!database.notes().isEmpty());
    }

    /// What the labels call the data that it has now.
    private String data(Database container) {
        String seed = OneLine.of(container.seedName());
        return seed.isEmpty() ? texts.get("project.data-unnamed") : seed;
    }

    private void showTask(@Nullable ServiceTask task) {
        working.setVisible(task != null);
        if (task != null) {
            doing.setText(texts.task(task));
            bar.setProgress(task.fraction());
            cancel.setDisable(task.cancelling());
        }
    }

    private void showFacts(ComposeDatabase database, @Nullable Database container) {
        facts.getChildren().clear();
        var lines = new ArrayList<String[]>();
        lines.add(new String[] {"project.fact.state", texts.state(database)});
        lines.add(new String[] {"project.fact.image", database.service().image()});
        lines.add(new String[] {"project.fact.container", container == null ? "" : container.name()});
        lines.add(new String[] {"project.fact.address", texts.address(database)});
        lines.add(new String[] {"project.fact.login", texts.login(database)});
        lines.add(new String[] {"project.fact.volumes", String.join(", ", database.volumes())});
        lines.add(new String[] {"project.fact.seeds", seeds(database)});
        for (String[] line : lines) {
            if (!line[1].isEmpty()) {
                Labels.fact(facts, texts.get(line[0]), Labels.wrapped(OneLine.of(line[1])))
                        .setMinWidth(Region.USE_PREF_SIZE);
            }
        }
    }

    private static String seeds(ComposeDatabase database) {
        return String.join(", ", database.seeds().stream().map(Object::toString).toList());
    }
}
