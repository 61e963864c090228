package dev.seedbed.ui.schedules;

import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.StatusDot;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A schedule: what it is called, when it runs, and how it stands.
final class ScheduleCell extends ListCell<ScheduleRow> {
    private final ScheduleTexts texts;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final StatusDot state = new StatusDot();
    private final HBox line;

    ScheduleCell(ScheduleTexts texts) {
        this.texts = texts;
        name.setMinWidth(0);
        name.getStyleClass().add("schedule-title");
        detail.setMinWidth(0);
        detail.getStyleClass().addAll("muted", "small");
        state.setMinWidth(Region.USE_PREF_SIZE);
        var words = new VBox(1, name, detail);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(10, words, state);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ScheduleRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        name.setText(row.schedule().name());
        detail.setText(texts.get("schedule.of", OneLine.of(row.schedule().database()), texts.times(row.schedule())));
        state.show(texts.state(row.state()), ScheduleTexts.tone(row.state()));
        setGraphic(line);
        setAccessibleText(String.join(", ", name.getText(), detail.getText(), state.getText()));
    }
}
