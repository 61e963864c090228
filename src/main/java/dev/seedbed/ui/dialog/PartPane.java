package dev.seedbed.ui.dialog;

import dev.seedbed.library.part.SeedPart;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.AfterFrame;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Chooses tables of a dump, and whose rows are restored. Reads the tables when it is first opened.
public final class PartPane extends TitledPane {
    private static final double LIST_HEIGHT = 186;
    private static final double GAP = 12;

    private final TextField filter = new TextField();
    private final CheckBox structureOnly = new CheckBox();
    private final ListView<PartTable> list = new ListView<>();
    private final Label empty = new Label();

    public PartPane() {
        getStyleClass().add("part-pane");
        setExpanded(false);
        setAnimated(false);
        HBox.setHgrow(filter, Priority.ALWAYS);
        list.setPrefHeight(LIST_HEIGHT);
        list.setPlaceholder(empty);
        empty.getStyleClass().add("muted");
        empty.setWrapText(true);
        managedProperty().bind(visibleProperty());
    }

    void bind(StartViewModel viewModel, Messages messages) {
        PartFields fields = viewModel.fields().part();
        setVisible(viewModel.files().size() == 1);
        structureOnly.setText(messages.get("start.part.structure"));
        structureOnly.selectedProperty().bindBidirectional(fields.structureOnlyProperty());
        filter.setPromptText(messages.get("start.part.filter"));
        filter.setAccessibleText(messages.get("start.part.filter"));
        var shown = new FilteredList<>(fields.tables());
        filter.textProperty().subscribe(text -> shown.setPredicate(table -> matches(table, text)));
        list.setItems(shown);
        list.setAccessibleText(messages.get("start.part.tables"));
        list.setCellFactory(_ -> new PartTableCell(messages));
        empty.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                viewModel.readingTablesProperty().get()
                                        ? "start.part.reading"
                                        : fields.tables().isEmpty() ? "start.part.none" : "start.part.no-match"),
                        viewModel.readingTablesProperty(),
                        fields.tables()));
        textProperty()
                .bind(Bindings.createStringBinding(
                        () -> title(fields, messages), fields.partProperty(), fields.tables()));
        var all = new Button(messages.get("start.part.all"));
        all.setOnAction(_ -> fields.take(List.copyOf(shown), true));
        var none = new Button(messages.get("start.part.no-table"));
        none.setOnAction(_ -> fields.take(List.copyOf(shown), false));
        all.disableProperty().bind(Bindings.isEmpty(shown));
        none.disableProperty().bind(Bindings.isEmpty(shown));
        var first = new HBox(filter, all, none);
        first.getStyleClass().add("actions");
        setContent(new VBox(10, structureOnly, first, list));
        expandedProperty().subscribe(_ -> read(viewModel));
        expandedProperty().subscribe((_, open) -> AfterFrame.next(this, open ? this::bringToTop : () -> {}));
        viewModel.planProperty().subscribe(_ -> read(viewModel));
    }

    private void read(StartViewModel viewModel) {
        if (isExpanded()) {
            viewModel.readTables();
        }
    }

    /// Below the other fields there is no room for the list.
    private void bringToTop() {
        Parent above = getParent();
        while (above != null && !(above instanceof ScrollPane)) {
            above = above.getParent();
        }
        if (above instanceof ScrollPane pane) {
            double hidden = pane.getContent().getLayoutBounds().getHeight()
                    - pane.getViewportBounds().getHeight();
            double top = pane.getContent()
                    .sceneToLocal(localToScene(getLayoutBounds()))
                    .getMinY();
            pane.setVvalue(hidden <= 0 ? 0 : Math.min(1, Math.max(0, top - GAP) / hidden));
        }
    }

    private static boolean matches(PartTable table, String text) {
        return table.name().toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private static String title(PartFields fields, Messages messages) {
        SeedPart part = fields.partProperty().get();
        if (part.isWhole()) {
            return messages.get("start.part");
        }
        String chosen = part.only().isEmpty() || fields.tables().isEmpty()
                ? messages.get("start.part.all-tables")
                : messages.get(
                        "start.part.some", part.only().size(), fields.tables().size());
        String rows = part.structureOnly()
                ? messages.get("start.part.structure")
                : part.withoutRows().isEmpty()
                        ? ""
                        : messages.get(
                                "start.part.without-rows", part.withoutRows().size());
        return messages.get("start.part") + ": " + chosen + (rows.isEmpty() ? "" : " · " + rows);
    }

    /// Sizes as the rest of the program writes them.
    static String size(PartTable table, Messages messages) {
        return table.bytes() == 0 ? "" : new Formats(messages).size(table.bytes());
    }
}
