package dev.seedbed.ui.databases;

import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.StatusDot;
import dev.seedbed.ui.fx.ThinProgressBar;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// How a database stands; while it is being restored, with a bar and the share that is done.
final class StatusCell extends TableCell<DatabaseLine, DatabaseItem> {
    private static final double BAR_WIDTH = 110;

    private final Messages messages;
    private final Formats formats;
    private final StatusDot dot = new StatusDot();
    private @Nullable Restoring restoring;

    StatusCell(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /// Made only where something is restored.
    private record Restoring(HBox box, ThinProgressBar bar, Label percent) {}

    @Override
    protected void updateItem(@Nullable DatabaseItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        StatusText words = StatusText.of(item, messages);
        dot.show(words.text(), words.tone());
        SeedProgress seed = item.seed();
        if (seed == null || seed.isOver()) {
            setGraphic(dot);
            setAccessibleText(words.text());
        } else {
            String percent = formats.percent(seed.fraction());
            showRestoring(seed.fraction(), percent);
            setAccessibleText(words.text() + " " + percent);
        }
    }

    private void showRestoring(double fraction, String percent) {
        if (restoring == null) {
            var bar = new ThinProgressBar();
            bar.setPrefWidth(BAR_WIDTH);
            var label = new Label();
            var box = new HBox(8, bar, label);
            box.setAlignment(Pos.CENTER_LEFT);
            restoring = new Restoring(box, bar, label);
        }
        restoring.bar().setProgress(fraction);
        restoring.percent().setText(percent);
        HBox box = restoring.box();
        if (getGraphic() != box) {
            setGraphic(null);
            if (!box.getChildren().contains(dot)) {
                box.getChildren().addFirst(dot);
            }
            setGraphic(box);
        }
    }
}
