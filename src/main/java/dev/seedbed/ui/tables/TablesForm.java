package dev.seedbed.ui.tables;

import dev.seedbed.library.encoding.EncodingNames;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What is loaded where, and how the files are read. Lives on the FX thread.
final class TablesForm extends GridPane {
    private static final int PAIRS = 3;

    private final Messages messages;
    private final TextField name = new TextField();
    private int places;

    TablesForm(TablesViewModel viewModel, ObservableList<String> images, Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("form-grid", "tables-form");
        for (int i = 0; i < PAIRS; i++) {
            var names = new ColumnConstraints();
            names.setMinWidth(USE_PREF_SIZE);
            var values = new ColumnConstraints();
            values.setHgrow(Priority.ALWAYS);
            values.setFillWidth(true);
            values.setPrefWidth(180);
            values.setMinWidth(90);
            getColumnConstraints().addAll(List.of(names, values));
        }
        TableFields fields = viewModel.fields();
        name.setId("tablesName");
        name.textProperty().bindBidirectional(viewModel.nameProperty());
        field("tables.name", name);
        var image = new ComboBox<>(images);
        image.setId("tablesImage");
        image.setEditable(true);
        image.setPromptText("postgres:17");
        image.getEditor().textProperty().bindBidirectional(viewModel.imageProperty());
        field("tables.image", image);
        setColumnSpan(image, 2 * PAIRS - 3);
        places++;
        field("tables.encoding", encoding(fields));
        field(
                "tables.delimiter",
                choice("tablesDelimiter", fields.delimiterProperty(), this::delimiter, null, ',', ';', '|', '\t'));
        field("tables.quote", choice("tablesQuote", fields.quoteProperty(), this::quote, null, '"', '\''));
        field("tables.header", choice("tablesHeader", fields.headerProperty(), this::header, null, true, false));
        field("tables.nulls", nulls(fields));
        field("tables.bad-rows", badRows(fields));
        rejects(fields);
    }

    /// The field that has the keyboard at first.
    TextField first() {
        return name;
    }

    private void field(String key, Region field) {
        var label = new Label(messages.get(key));
        label.getStyleClass().add("form-label");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(field);
        field.setMaxWidth(Double.MAX_VALUE);
        int column = 2 * (places % PAIRS);
        add(label, column, places / PAIRS);
        add(field, column + 1, places / PAIRS);
        places++;
    }

    private ChoiceBox<String> encoding(TableFields fields) {
        List<String> names = EncodingNames.USUAL.stream()
                .filter(one -> !one.equals(EncodingNames.AS_IS))
                .toList();
        var box = new ChoiceBox<String>();
        box.setId("tablesEncoding");
        box.getItems().add(TableFields.DETECTED);
        box.getItems().addAll(names);
        box.setConverter(Texts.converter(one -> one.isEmpty() ? messages.get("tables.detected") : one));
        box.valueProperty().bindBidirectional(fields.encodingProperty());
        return box;
    }

    @SafeVarargs
    private <T> ChoiceBox<@Nullable T> choice(
            String id, Property<@Nullable T> value, Function<@Nullable T, String> text, @Nullable T... choices) {
        var box = new ChoiceBox<@Nullable T>();
        box.setId(id);
        box.getItems().setAll(Arrays.asList(choices));
        box.setConverter(new NullableTexts<>(text));
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    private String delimiter(@Nullable Character one) {
        return one == null
                ? messages.get("tables.detected")
                : one == '\t' ? messages.get("tables.tab") : one.toString();
    }

    private String quote(@Nullable Character one) {
        return one == null ? messages.get("tables.detected") : one.toString();
    }

    private String header(@Nullable Boolean one) {
        return messages.get(one == null ? "tables.detected" : one ? "tables.header.names" : "tables.header.values");
    }

    private ChoiceBox<String> nulls(TableFields fields) {
        var box = new ChoiceBox<String>();
        box.setId("tablesNulls");
        box.getItems().setAll(TableFields.DETECTED, TableFields.EMPTY, "\\N", "NULL", "null", "-", "NA", "N/A");
        box.setConverter(Texts.converter(one -> switch (one) {
            case TableFields.DETECTED -> messages.get("tables.detected");
            case TableFields.EMPTY -> messages.get("tables.nulls.empty");
            default -> one;
        }));
        box.valueProperty().bindBidirectional(fields.nullsProperty());
        return box;
    }

    private ChoiceBox<Boolean> badRows(TableFields fields) {
        var box = new ChoiceBox<Boolean>();
        box.setId("tablesBadRows");
        box.getItems().setAll(false, true);
        box.setConverter(
                Texts.converter(aside -> messages.get(aside ? "tables.bad-rows.aside" : "tables.bad-rows.stop")));
        box.setValue(fields.setAsideProperty().get());
        box.valueProperty().subscribe(aside -> fields.setAsideProperty().set(aside));
        return box;
    }

    private void rejects(TableFields fields) {
        var folder = new TextField();
        folder.setId("tablesRejects");
        folder.textProperty().bindBidirectional(fields.rejectsProperty());
        field("tables.rejects", folder);
        setColumnSpan(folder, 2 * PAIRS - 1);
        for (Node node : getChildren()) {
            if (getRowIndex(node) == (places - 1) / PAIRS) {
                node.visibleProperty().bind(fields.setAsideProperty());
                node.managedProperty().bind(node.visibleProperty());
            }
        }
    }
}
