package dev.seedbed.ui.query;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.window.ViewLoader;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Lays a node over the whole window and puts it back where it was; Escape does so too. Used on the FX thread.
final class EnlargedPane {
    private final Pane home;
    private final Node content;
    private final Label title = new Label();
    private final VBox layer = new VBox();
    private final BooleanProperty enlarged = new SimpleBooleanProperty();
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
        layer.getStylesheets().add(ViewLoader.styles(EnlargedPane.class, "query.css"));
        layer.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                restore();
                event.consume();
            }
        });
    }

    /// Makes a button enlarge the node, or put it back.
    void bind(Button button, Messages messages) {
        button.setOnAction(_ -> toggle());
        enlarged.subscribe(large -> {
            String hint = messages.get(large ? "query.restore" : "query.enlarge");
            button.setGraphic(new FontIcon(large ? "fth-minimize-2" : "fth-maximize-2"));
            button.setTooltip(new Tooltip(hint));
            button.setAccessibleText(hint);
        });
    }

    private void toggle() {
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
