package dev.seedbed.ui.databases;

import dev.seedbed.database.ConnectionStrings;
import dev.seedbed.database.Database;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.seeding.SeedProgress;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Badge;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.StatusDot;
import dev.seedbed.ui.fx.ThinProgressBar;
import dev.seedbed.ui.fx.Tone;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The cells of the list of databases.
final class DatabaseCells {
    private final Messages messages;
    private final Formats formats;

    DatabaseCells(Messages messages) {
        this.messages = messages;
        this.formats = new Formats(messages);
    }

    TableCell<DatabaseLine, DatabaseItem> name() {
        var label = new Label();
        label.getStyleClass().add("strong");
        var foreign = new Badge(messages.get("databases.not-ours"), Tone.NEUTRAL);
        var box = row(label, foreign);
        return cell((cell, item) -> {
            Database database = item.database();
            String name = OneLine.of(item.name());
            label.setText(name);
            show(foreign, database != null && !database.ours());
            String project = database == null ? null : database.composeProject();
            label.setTooltip(
                    new Tooltip(project == null ? name : name + "\n" + messages.get("databases.compose", project)));
            cell.setGraphic(box);
        });
    }

    TableCell<DatabaseLine, DatabaseItem> status() {
        var dot = new StatusDot();
        var bar = new ThinProgressBar();
        bar.setPrefWidth(110);
        var percent = new Label();
        var box = row(dot, bar, percent);
        return cell((cell, item) -> {
            StatusWords words = StatusWords.of(item, messages);
            dot.show(words.text(), words.tone());
            SeedProgress seed = item.seed();
            boolean restoring = seed != null && !seed.isOver();
            show(bar, restoring);
            show(percent, restoring);
            if (seed != null && restoring) {
                bar.setProgress(seed.fraction());
                percent.setText(formats.percent(seed.fraction()));
            }
            cell.setGraphic(box);
            cell.setAccessibleText(seed != null && restoring ? words.text() + " " + percent.getText() : words.text());
        });
    }

    TableCell<DatabaseLine, DatabaseItem> kind() {
        return text((label, item) -> label.setText((item.kind().displayName() + " " + item.version()).strip()));
    }

    TableCell<DatabaseLine, DatabaseItem> seededFrom() {
        return text((label, item) -> {
            boolean known = !item.seededFrom().isEmpty();
            label.setText(
                    known ? OneLine.of(String.join(", ", item.seededFrom())) : messages.get("databases.seed-unknown"));
            toggleClass(label, "muted", !known);
            label.setTooltip(known ? new Tooltip(String.join("\n", item.seededFrom())) : null);
        });
    }

    TableCell<DatabaseLine, DatabaseItem> address() {
        return text((label, item) -> {
            Database database = item.database();
            PublishedPort port = database == null ? null : database.address();
            String address = ConnectionStrings.hostAndPort(port);
            boolean exposed = database != null && database.exposed();
            label.setText(address == null ? messages.get("databases.none") : address);
            if (port != null && exposed) {
                label.setText("0.0.0.0:" + port.hostPort());
            }
            label.setTooltip(exposed ? new Tooltip(messages.get("databases.exposed-hint")) : null);
            toggleClass(label, "mono", true);
            toggleClass(label, "warning-text", exposed);
            toggleClass(label, "muted", address == null || (database != null && !database.isRunning()));
        });
    }

    TableCell<DatabaseLine, DatabaseItem> ownData() {
        return text((label, item) -> {
            label.setText(formats.size(item.ownBytes()));
            toggleClass(label, "muted", item.ownBytes() < 0);
        });
    }

    private static TableCell<DatabaseLine, DatabaseItem> text(BiConsumer<Label, DatabaseItem> show) {
        var label = new Label();
        return cell((cell, item) -> {
            show.accept(label, item);
            cell.setGraphic(label);
        });
    }

    static TableCell<DatabaseLine, DatabaseItem> cell(BiConsumer<TableCell<?, ?>, DatabaseItem> show) {
        return new TableCell<>() {
            @Override
            protected void updateItem(@Nullable DatabaseItem item, boolean empty) {
                super.updateItem(item, empty);
                if (empty || item == null) {
                    setGraphic(null);
                    setAccessibleText(null);
                } else {
                    show.accept(this, item);
                }
            }
        };
    }

    private static HBox row(javafx.scene.Node... nodes) {
        var box = new HBox(8, nodes);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static void show(javafx.scene.Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private static void toggleClass(Label label, String styleClass, boolean on) {
        if (!on) {
            label.getStyleClass().remove(styleClass);
        } else if (!label.getStyleClass().contains(styleClass)) {
            label.getStyleClass().add(styleClass);
        }
    }
}
