package dev.seedbed.ui.schedules;

import dev.seedbed.schedule.RunReport;
import dev.seedbed.schedule.ScheduleState;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.fx.StatusDot;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One run: how it ended, when, and what came of it.
final class RunCell extends ListCell<RunReport> {
    private final ScheduleTexts texts;
    private final StatusDot state = new StatusDot();
    private final Label when = new Label();
    private final Label result = Labels.wrapped("", "muted", "small");
    private final VBox words;

    RunCell(ScheduleTexts texts) {
        this.texts = texts;
        state.setMinWidth(Region.USE_PREF_SIZE);
        when.setMinWidth(0);
        when.getStyleClass().addAll("muted", "small");
        result.managedProperty().bind(result.textProperty().isNotEmpty());
        var head = new HBox(10, state, when);
        head.setAlignment(Pos.CENTER_LEFT);
        words = new VBox(3, head, result);
        words.getStyleClass().add("run-words");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable RunReport run, boolean empty) {
        super.updateItem(run, empty);
        if (empty || run == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        ScheduleState ended = ScheduleState.of(run.outcome());
        state.show(texts.state(ended), ScheduleTexts.tone(ended));
        when.setText(texts.when(run));
        result.setText(texts.result(run));
        setGraphic(words);
        setAccessibleText(String.join(", ", state.getText(), when.getText(), result.getText()));
    }
}
