package dev.seedbed.ui.databases;

import dev.seedbed.database.Database;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Clip;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.FilterKeys;
import dev.seedbed.ui.fx.IconButton;
import dev.seedbed.ui.fx.Keys;
import dev.seedbed.ui.window.DetailTab;
import dev.seedbed.ui.window.Notices;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The log of the selected database: followed, searched, copied.
final class LogTab {
    private final LogViewModel viewModel;
    private final Messages messages;
    private final Notices notices;
    private final ListView<LogLine> list;
    private final ToggleButton follow = new ToggleButton();
    private final BorderPane node = new BorderPane();

    LogTab(LogViewModel viewModel, Messages messages, Notices notices) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.notices = notices;
        this.list = new ListView<>(viewModel.lines());
        list.getStyleClass().add("log-view");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new LineCell());
        list.setPlaceholder(new Label(messages.get("databases.log.empty")));
        list.setAccessibleText(messages.get("databases.tab.log"));
        list.setOnKeyPressed(event -> {
            if (Keys.COPY.match(event)) {
                copy();
                event.consume();
            }
        });
        var failure = new FailurePane(messages);
        failure.failureProperty().bind(viewModel.failureProperty());
        node.setTop(new VBox(bar(), failure));
        node.setCenter(list);
        viewModel.lines().addListener((ListChangeListener<LogLine>) _ -> scroll());
    }

    private HBox bar() {
        var search = new TextField();
        search.setPromptText(messages.get("databases.log.search"));
        search.setAccessibleText(messages.get("databases.log.search"));
        search.getStyleClass().add("filter-field");
        FilterKeys.install(search, viewModel.searchProperty(), list);
        follow.setText(messages.get("databases.log.follow"));
        follow.setSelected(true);
        follow.setOnAction(_ -> scroll());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var copy = new IconButton("fth-copy", messages.get("databases.log.copy"));
        copy.setOnAction(_ -> copy());
        var bar = new HBox(8, search, follow, gap, copy);
        bar.getStyleClass().add("actions");
        bar.getStyleClass().add("log-header");
        return bar;
    }

    private void scroll() {
        if (follow.isSelected() && !viewModel.lines().isEmpty()) {
            Platform.runLater(() -> list.scrollTo(Math.max(0, viewModel.lines().size() - 1)));
        }
    }

    private void copy() {
        var chosen = list.getSelectionModel().getSelectedItems();
        Clip.copy(
                chosen.size() < 2
                        ? viewModel.text()
                        : String.join("\n", chosen.stream().map(LogLine::text).toList()));
        notices.show(messages.get("databases.log.copied"));
    }

    DetailTab<Database> tab() {
        return new DetailTab<>("databases.tab.log", () -> node, viewModel::show, viewModel::setInView);
    }

    /// One line, as it came.
    private static final class LineCell extends ListCell<LogLine> {
        @Override
        protected void updateItem(@Nullable LogLine line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("stderr");
            setText(empty || line == null ? null : line.text());
            if (line != null && line.stream() == LogLine.Stream.STDERR) {
                getStyleClass().add("stderr");
            }
        }
    }
}
