package dev.seedbed.ui.query;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Lays a node over the whole window and puts it back where it was; Escape does so too. Used on the FX thread.
final class EnlargedPane {
    private final Pane home;
    private final Node content;
    private final Label title = new Label();
    private final VBox layer = new VBox();
    private final ReadOnlyBooleanWrapper enlarged = new ReadOnlyBooleanWrapper();
    private @Nullable Pane window;
    private int place;

    /// @param home where the node is while it is not enlarged
    /// @param name what stands above it while it is
    EnlargedPane(Pane home, Node content, ObservableValue<String> name) {
        this.home = home;
        this.content = content;
        title.textProperty().bind(name);
        title.getStyleClass().add("enlarged-title");
        VBox.setVgrow(content, Priority.ALWAYS);
        layer.setId("enlarged");
        layer.getStyleClass().add("enlarged");
        layer.getStylesheets().add(QueryStyles.sheet());
        layer.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                restore();
                event.consume();
            }
        });
    }

    ReadOnlyBooleanProperty enlargedProperty() {
        return enlarged.getReadOnlyProperty();
    }

    void toggle() {
        if (enlarged.get()) {
            restore();
        } else {
            enlarge();
        }
    }

    private void enlarge() {
        Scene scene = home.getScene();
        if (scene == null || !(scene.getRoot() instanceof Pane root)) {
            return;
        }
        Node focused = scene.getFocusOwner();
        place = home.getChildren().indexOf(content);
        home.getChildren().remove(content);
        layer.getChildren().setAll(title, content);
        // Below what the window itself lays over everything: dialogs, notices.
        root.getChildren().add(Math.min(1, root.getChildren().size()), layer);
        window = root;
        enlarged.set(true);
        focus(focused);
    }

    void restore() {
        Pane root = window;
        if (root == null) {
            return;
        }
        Scene scene = root.getScene();
        Node focused = scene == null ? null : scene.getFocusOwner();
        window = null;
        root.getChildren().remove(layer);
        layer.getChildren().clear();
        home.getChildren().add(Math.min(place, home.getChildren().size()), content);
        enlarged.set(false);
        focus(focused);
    }

    private static void focus(@Nullable Node node) {
        if (node != null) {
            node.requestFocus();
        }
    }
}
