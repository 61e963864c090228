package dev.seedbed.ui.library;

import dev.seedbed.input.table.group.TableGroup;
import dev.seedbed.library.SourceFile;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.library.entry.TableEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Files of rows in full. Lives on the FX thread.
final class TablesPane {
    private static final int MOST_FILES = 100;

    private final LibraryTexts texts;
    private final Label name = Labels.wrapped("", "library-details-name");
    private final Label origin = Labels.wrapped("", "muted");
    private final VBox files = new VBox();
    private final ScrollPane node;

    TablesPane(LibraryViewModel viewModel, LibraryTexts texts) {
        this.texts = texts;
        var start = new Button(texts.get("library.start"));
        start.setId("startTablesButton");
        start.getStyleClass().add("success");
        start.setOnAction(_ -> viewModel.start());
        var actions = new HBox(start);
        actions.getStyleClass().add("actions");
        files.getStyleClass().add("library-lines");
        var heading = new Label(texts.get("library.tables.files"));
        heading.getStyleClass().add("card-title");
        var card = new VBox(heading, files);
        card.getStyleClass().add("card");
        var body = new VBox(name, origin, actions, Labels.wrapped(texts.get("library.tables.hint"), "muted"), card);
        body.getStyleClass().add("library-details");
        node = new ScrollPane(body);
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().add("library-details-scroll");
    }

    Node node() {
        return node;
    }

    void show(TableGroup group) {
        name.setText(texts.name(new TableEntry(group)));
        origin.setText(String.join(
                " · ",
                LibraryTexts.visible(group.path().toString()),
                texts.formats().size(group.bytes()),
                texts.formats().ago(Instant.ofEpochMilli(group.modifiedMillis()))));
        var lines = new ArrayList<String>();
        for (SourceFile file : group.files()) {
            if (lines.size() == MOST_FILES) {
                lines.add(texts.get("library.tables.more", group.files().size() - MOST_FILES));
                break;
            }
            lines.add(texts.get(
                    "library.tables.file",
                    LibraryTexts.visible(String.valueOf(file.file().getFileName())),
                    texts.formats().size(file.sizeBytes())));
        }
        List<Label> shown =
                lines.stream().map(line -> Labels.wrapped(line, "muted")).toList();
        files.getChildren().setAll(shown);
    }
}
