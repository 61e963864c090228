package dev.seedbed.ui;

import dev.seedbed.task.Failure;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Badge;
import dev.seedbed.ui.fx.EmptyState;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.IconButton;
import dev.seedbed.ui.fx.StatusDot;
import dev.seedbed.ui.fx.ThinProgressBar;
import dev.seedbed.ui.fx.Tone;
import dev.seedbed.ui.window.Screen;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A screen with every control on it, to look at.
final class ControlsDemo implements Screen {
    private final Messages messages;

    ControlsDemo(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Node node() {
        var header = new HBox();
        header.getStyleClass().add("screen-header");
        var title = new Label("Databases");
        title.getStyleClass().add("screen-title");
        var filter = new TextField();
        filter.setPromptText("Filter Ctrl+F");
        filter.getStyleClass().add("filter-field");
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        var start = new Button("Start database…");
        start.getStyleClass().add("success");
        header.getChildren().addAll(title, filter, spacer, new Button("Adopt container…"), start);
        var table = new TableView<List<String>>();
        for (int i = 0; i < 4; i++) {
            int at = i;
            var column = new TableColumn<List<String>, Object>(
                    List.of("Name", "Status", "Engine", "Rows").get(i));
            column.setPrefWidth(240);
            column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(
                    at == 1
                            ? new StatusDot(
                                    row.getValue().get(1),
                                    Tone.valueOf(row.getValue().get(4)))
                            : row.getValue().get(at)));
            if (at == 3) {
                column.getStyleClass().add("column-right");
            }
            table.getColumns().add(column);
        }
        table.getItems()
                .addAll(
                        List.of("shop-dev", "Running", "PostgreSQL 17.6", "3,000,000", "SUCCESS"),
                        List.of("orders-dev", "Seeding", "PostgreSQL 17.6", "412", "ACCENT"),
                        List.of("crm", "Stopped", "MySQL 9.7", "1", "NEUTRAL"),
                        List.of("legacy-wp", "Exposed", "MariaDB 11.8", "0", "WARNING"),
                        List.of("broken", "Failed", "MariaDB 11.8", "0", "DANGER"));
        table.getSelectionModel().select(0);
        table.setPrefHeight(230);
        table.setMinHeight(230);
        var badges = new HBox(8);
        for (Tone tone : Tone.values()) {
            badges.getChildren().add(new Badge("badge " + tone, tone));
        }
        badges.getChildren().addAll(new IconButton("fth-square", "Stop"), new IconButton("fth-copy", "Copy"));
        var bar = new ThinProgressBar(0.43);
        bar.setPrefWidth(300);
        var failure = new FailurePane(messages);
        failure.setFailure(new Failure.PortInUse(5432));
        failure.actions().add(new Button("Choose another port"));
        var tabs = new TabPane(new Tab("Overview", new Label("…")), new Tab("Query"), new Tab("Log"));
        tabs.getStyleClass().add("detail-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        var rest = new VBox(14, badges, bar, failure, tabs);
        rest.setPadding(new javafx.geometry.Insets(16));
        return new VBox(
                header,
                table,
                rest,
                new EmptyState(
                        "fth-inbox",
                        "Nothing here yet",
                        "Drop a dump onto the window to begin.",
                        new Button("Open the library")));
    }
}
