package dev.seedbed.ui.activity;

import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.IconButton;
import dev.seedbed.ui.fx.StatusDot;
import dev.seedbed.ui.fx.ThinProgressBar;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// One seeded start in the list: name, server, state, bar, time left, and a button that cancels or dismisses it.
final class SeedCell extends ListCell<SeedRow> {
    private final SeedTexts texts;
    private final Messages messages;
    private final Consumer<SeedRow> onButton;
    private final Label name = new Label();
    private final Label server = new Label();
    private final StatusDot state = new StatusDot();
    private final ThinProgressBar bar = new ThinProgressBar();
    private final Label summary = new Label();
    private final IconButton button;
    private final HBox line;
    private Subscription following = Subscription.EMPTY;

    /// @param onButton cancels what runs, dismisses what is over
    SeedCell(Messages messages, Consumer<SeedRow> onButton) {
        this.messages = messages;
        this.onButton = onButton;
        texts = new SeedTexts(messages);
        button = new IconButton("fth-x", messages.get("common.cancel")).inRow();
        name.getStyleClass().add("strong");
        name.setPrefWidth(220);
        server.setPrefWidth(140);
        state.setPrefWidth(110);
        bar.setPrefWidth(220);
        summary.getStyleClass().add("muted");
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        line = new HBox(12, name, server, state, bar, summary, spacer, button);
        line.getStyleClass().add("status-item");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable SeedRow row, boolean empty) {
        super.updateItem(row, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        button.setOnAction(_ -> onButton.accept(row));
        setGraphic(line);
        following = row.progressProperty().subscribe(progress -> show(progress, row.isElsewhere()));
    }

    private void show(SeedProgress seed, boolean elsewhere) {
        name.setText(seed.name());
        server.setText(texts.server(seed));
        state.show(texts.state(seed), texts.tone(seed));
        bar.setProgress(seed.fraction());
        bar.setVisible(!seed.isOver());
        summary.setText(texts.summary(seed));
        String running = elsewhere ? "activity.unwatch" : "common.cancel";
        String action = messages.get(seed.isOver() ? "common.dismiss" : running);
        if (!action.equals(button.getAccessibleText())) {
            button.change(seed.isOver() ? "fth-trash-2" : "fth-x", action);
        }
        setAccessibleText(String.join(", ", name.getText(), state.getText(), summary.getText()));
    }
}
