package dev.seedbed.ui.databases;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.ConnectionForm;
import dev.seedbed.database.lifecycle.ConnectionStrings;
import dev.seedbed.engine.Mount;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.IconButton;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.window.DetailTab;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Address, ways to connect, image, volumes and labels of the selected database.
final class OverviewTab {
    private final DatabasesViewModel viewModel;
    private final DatabaseActions actions;
    private final Messages messages;
    private final Formats formats;
    private final Map<ConnectionForm, TextField> texts = new EnumMap<>(ConnectionForm.class);
    private final Map<ConnectionForm, List<Node>> lines = new EnumMap<>(ConnectionForm.class);
    private final GridPane facts = grid();
    private final GridPane ways = grid();
    private final Label ownData = new Label();
    private final Button flatten = new Button();
    private final VBox size = new VBox(6, ownData, flatten);
    private final HBox columns = new HBox(16);
    private final ScrollPane node = new ScrollPane(columns);
    private @Nullable Database database;
    private boolean inFront;
    private boolean stale = true;
    private String filledFor = "";

    /// @param onFlatten makes a database use one layer of its own, after a question
    OverviewTab(DatabasesViewModel viewModel, DatabaseActions actions, Consumer<Database> onFlatten) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.messages = actions.messages();
        this.formats = new Formats(messages);
        node.setFitToWidth(true);
        flatten.setId("flattenDatabaseButton");
        flatten.setText(messages.get("databases.overview.flatten"));
        flatten.managedProperty().bind(flatten.visibleProperty());
        flatten.setOnAction(_ -> {
            Database shown = database;
            if (shown != null) {
                onFlatten.accept(shown);
            }
        });
        columns.getStyleClass().add("padded");
        var factCard = new VBox(facts);
        factCard.getStyleClass().add("card");
        VBox connect = connectCard();
        HBox.setHgrow(factCard, Priority.ALWAYS);
        HBox.setHgrow(connect, Priority.ALWAYS);
        columns.setFillHeight(false);
        factCard.setPrefWidth(460);
        connect.setPrefWidth(560);
        columns.getChildren().addAll(connect, factCard);
    }

    DetailTab<Database> tab() {
        return new DetailTab<>("databases.tab.overview", () -> node, this::show, this::setInFront);
    }

    private void show(@Nullable Database next) {
        stale = stale || next == null || !next.equals(database);
        database = next;
        update();
        showSizes();
    }

    private void setInFront(boolean now) {
        inFront = now;
        update();
    }

    private void showSizes() {
        Database shown = database;
        if (shown == null) {
            return;
        }
        var item = DatabaseItem.of(shown, null, viewModel.ownData(shown), viewModel.sharedData(shown));
        boolean copied = item.hasCopiedMost();
        String own = DatabaseCells.ownData(item, messages);
        ownData.setText(
                item.ownBytes() < 0 || item.sharedBytes() <= 0
                        ? own
                        : messages.get(
                                copied ? "databases.overview.copied-most" : "databases.overview.own-data.of",
                                own,
                                formats.size(item.sharedBytes())));
        ownData.setGraphic(copied ? new FontIcon("fth-alert-triangle") : null);
        ownData.getStyleClass().remove("copied-most");
        if (copied) {
            ownData.getStyleClass().add("copied-most");
        }
        flatten.setVisible(copied);
    }

    private void update() {
        Database shown = database;
        columns.setVisible(shown != null);
        if (!inFront || !stale || shown == null) {
            return;
        }
        stale = false;
        facts.getChildren().clear();
        fact("databases.overview.kind", shown.kind().displayName() + " " + shown.version(), false);
        String address = ConnectionStrings.hostAndPort(shown.address());
        fact(
                "databases.overview.address",
                address == null ? messages.get("databases.overview.no-port") : address,
                true);
        fact("databases.overview.image", shown.image(), true);
        fact("databases.overview.container", Formats.shortId(shown.id()), true);
        fact("databases.overview.created", formats.time(shown.createdAt()), false);
        ownData.setWrapText(true);
        Labels.fact(facts, messages.get("databases.overview.own-data"), size);
        fact("databases.overview.volumes", mounts(shown), true);
        fact("databases.overview.labels", labels(shown), true);
        var item = DatabaseItem.of(shown);
        showLines(shown);
        // At a mere refresh the texts stay until the fresh ones are there.
        boolean another = !filledFor.equals(shown.id());
        filledFor = shown.id();
        texts.forEach((form, field) -> {
            if (another) {
                field.setText("");
                // Only the text that has come tells whether there is a port.
                field.setPromptText("");
            }
            viewModel.changes().connectionText(item, form, false, text -> {
                Database now = database;
                if (now != null && now.id().equals(shown.id())) {
                    String line = text.strip().replace("\n", "  ");
                    field.setPromptText(line.isEmpty() ? messages.get("databases.overview.no-port") : "");
                    if (!line.equals(field.getText())) {
                        field.setText(line);
                    }
                }
            });
        });
    }

    /// Lays out the ways to connect that there are: a line that is only hidden would leave its gap.
    private void showLines(Database shown) {
        List<List<Node>> wanted = lines.entrySet().stream()
                .filter(line -> ConnectionStrings.exists(line.getKey(), shown.kind()))
                .map(Map.Entry::getValue)
                .toList();
        if (ways.getRowCount() != wanted.size()) {
            ways.getChildren().clear();
            wanted.forEach(line -> ways.addRow(ways.getRowCount(), line.toArray(Node[]::new)));
        }
    }

    private VBox connectCard() {
        var title = new Label(messages.get("databases.overview.connect"));
        title.getStyleClass().add("card-title");
        for (ConnectionForm form : ConnectionForm.values()) {
            var name = new Label(actions.formName(form));
            name.getStyleClass().add("form-label");
            var text = new TextField();
            text.setEditable(false);
            text.getStyleClass().add("mono");
            text.setAccessibleText(actions.formName(form));
            name.setLabelFor(text);
            texts.put(form, text);
            var plain = new IconButton("fth-copy", messages.get("databases.overview.copy", actions.formName(form)));
            plain.setOnAction(_ -> copy(form, false));
            var secret =
                    new IconButton("fth-key", messages.get("databases.overview.copy-password", actions.formName(form)));
            secret.setOnAction(_ -> copy(form, true));
            var buttons = new HBox(2, plain, secret);
            ways.addRow(ways.getRowCount(), name, text, buttons);
            lines.put(form, List.of(name, text, buttons));
            GridPane.setHgrow(text, Priority.ALWAYS);
        }
        var card = new VBox(10, title, ways);
        card.getStyleClass().add("card");
        return card;
    }

    private void copy(ConnectionForm form, boolean withPassword) {
        Database shown = database;
        if (shown != null) {
            actions.copy(DatabaseItem.of(shown), form, withPassword);
        }
    }

    private void fact(String key, String value, boolean code) {
        var text = new Label(value);
        text.setWrapText(true);
        if (code) {
            text.getStyleClass().add("mono");
        }
        Labels.fact(facts, messages.get(key), text);
    }

    private String mounts(Database shown) {
        return shown.mounts().isEmpty()
                ? messages.get("databases.none")
                : shown.mounts().stream().map(OverviewTab::mount).collect(Collectors.joining("\n"));
    }

    private static String mount(Mount mount) {
        return RemoveDialog.shortened(mount.source()) + " → " + mount.target() + (mount.readOnly() ? " (ro)" : "");
    }

    private String labels(Database shown) {
        return shown.labels().all().isEmpty()
                ? messages.get("databases.none")
                : shown.labels().all().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(label -> label.getKey() + "=" + label.getValue())
                        .collect(Collectors.joining("\n"));
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        var names = new ColumnConstraints();
        names.setMinWidth(90);
        grid.getColumnConstraints().add(names);
        return grid;
    }
}
