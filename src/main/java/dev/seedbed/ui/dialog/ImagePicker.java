package dev.seedbed.ui.dialog;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Texts;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/// Chooses one of the images by typing a part of its name; the last entry lets any other name be typed.
public final class ImagePicker extends HBox {
    /// No image has an empty name.
    private static final String OTHER = "";

    private static final long SAME_KEY_NANOS = 300_000_000L;

    private final SearchableComboBox<@Nullable String> box = new SearchableComboBox<>();
    private final TextField other = new TextField();
    private final ObservableList<@Nullable String> entries = FXCollections.observableArrayList(OTHER);
    private final ReadOnlyBooleanWrapper unnamed = new ReadOnlyBooleanWrapper();
    private boolean showing;
    private long closedAt = System.nanoTime() - SAME_KEY_NANOS;

    public ImagePicker() {
        getStyleClass().addAll("actions", "image-picker");
        box.setItems(entries);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(220);
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox.setHgrow(other, Priority.ALWAYS);
        other.managedProperty().bind(other.visibleProperty());
        other.setVisible(false);
        other.setPrefWidth(160);
        getChildren().addAll(box, other);
        unnamed.bind(other.visibleProperty()
                .and(Bindings.createBooleanBinding(() -> other.getText().isBlank(), other.textProperty())));
        keepEnterOfList();
    }

    /// Whether another image is wanted that has no name yet.
    ReadOnlyBooleanProperty unnamedProperty() {
        return unnamed.getReadOnlyProperty();
    }

    /// The Enter that closes the list goes on to the dialog's button otherwise, which would start.
    private void keepEnterOfList() {
        box.showingProperty().subscribe((_, showing) -> {
            if (!showing) {
                closedAt = System.nanoTime();
                if (OTHER.equals(box.getValue())) {
                    // Only now: the list changes the value already while one goes through it.
                    Platform.runLater(other::requestFocus);
                }
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && System.nanoTime() - closedAt < SAME_KEY_NANOS) {
                event.consume();
            }
        });
    }

    void bind(StringProperty image, ObservableList<String> local, Messages messages) {
        box.setConverter(Texts.converter(name -> OTHER.equals(name) ? messages.get("start.image.other") : name));
        other.setPromptText(messages.get("start.image.other.prompt"));
        other.setAccessibleText(messages.get("start.image.other.prompt"));
        ListChangeListener<String> listed = _ -> list(local);
        local.addListener(listed);
        list(local);
        image.subscribe(this::show);
        // One goes through the list with the arrow keys, and means only what it is closed with.
        box.valueProperty().subscribe((_, chosen) -> {
            if (!box.isShowing()) {
                chosen(chosen, image);
            }
        });
        box.showingProperty().subscribe((_, open) -> {
            if (!open) {
                chosen(box.getValue(), image);
            }
        });
        other.textProperty().subscribe((_, typed) -> {
            if (other.isVisible() && !showing) {
                image.set(typed);
            }
        });
    }

    /// The control that has the keyboard.
    SearchableComboBox<@Nullable String> box() {
        return box;
    }

    private void list(ObservableList<String> local) {
        for (String name : local) {
            if (!entries.contains(name)) {
                entries.add(entries.size() - 1, name);
            }
        }
    }

    private void chosen(@Nullable String chosen, StringProperty image) {
        if (chosen == null || showing) {
            return;
        }
        boolean another = chosen.equals(OTHER);
        if (another && !other.isVisible()) {
            other.clear();
        }
        other.setVisible(another);
        if (!another) {
            image.set(chosen);
        }
    }

    /// What is not listed yet is so from now on, unless it is being typed.
    private void show(@Nullable String name) {
        if (name == null || name.isEmpty() || name.equals(other.getText()) && other.isVisible()) {
            return;
        }
        showing = true;
        if (!entries.contains(name)) {
            entries.addFirst(name);
        }
        other.setVisible(false);
        box.setValue(name);
        showing = false;
    }
}
