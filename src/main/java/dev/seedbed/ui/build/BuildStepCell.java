package dev.seedbed.ui.build;

import dev.seedbed.build.BuildStepState;
import dev.seedbed.ui.fx.ThinProgressBar;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One step of a build: its state as an icon and in words, its name, how far it is, its time.
final class BuildStepCell extends ListCell<BuildStepState> {
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private final BuildTexts texts;
    private final BuildViewModel viewModel;
    private final FontIcon icon = new FontIcon("fth-circle");
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label time = new Label();
    private final ThinProgressBar bar = new ThinProgressBar();
    private final HBox line;
    private String style = "";

    BuildStepCell(BuildTexts texts, BuildViewModel viewModel) {
        this.texts = texts;
        this.viewModel = viewModel;
        getStyleClass().add("build-step");
        name.getStyleClass().add("step-name");
        detail.getStyleClass().addAll("muted", "step-detail");
        time.getStyleClass().add("step-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        name.setMinWidth(0);
        detail.setMinWidth(0);
        bar.setPrefWidth(90);
        bar.setMinWidth(60);
        bar.managedProperty().bind(bar.visibleProperty());
        var text = new VBox(1, name, detail);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        line = new HBox(12, icon, text, bar, time);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable BuildStepState step, boolean empty) {
        super.updateItem(step, empty);
        getStyleClass().remove(style);
        if (empty || step == null) {
            style = "";
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        style = "step-" + BuildTexts.key(step.state());
        getStyleClass().add(style);
        icon.setIconLiteral(literal(step.state()));
        name.setText(texts.name(step));
        detail.setText(texts.detail(step));
        time.setText(texts.time(step, viewModel.took(step)));
        bar.setVisible(step.state() == BuildStepState.State.RUNNING);
        bar.setProgress(step.fraction());
        setGraphic(line);
        // The frame of the list is its lower edge.
        boolean isLast = getIndex() == getListView().getItems().size() - 1;
        pseudoClassStateChanged(LAST, isLast);
        setAccessibleText(String.join(", ", name.getText(), detail.getText(), time.getText()));
    }

    private static String literal(BuildStepState.State state) {
        return switch (state) {
            case WAITING -> "fth-circle";
            case RUNNING -> "fth-play-circle";
            case CACHED -> "fth-archive";
            case DONE -> "fth-check";
            case FAILED -> "fth-x";
            case CANCELLED -> "fth-slash";
        };
    }
}
