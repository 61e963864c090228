package dev.seedbed.ui.fx;

import dev.seedbed.text.Messages;
import javafx.beans.NamedArg;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a list shows while it has nothing: an icon, why it is empty, and what to do about it.
public final class EmptyState extends VBox {
    private final Label title = new Label();
    private final Label hint = new Label();
    private final HBox actions = new HBox();

    public EmptyState(
            @NamedArg("icon") String icon, @NamedArg("title") String titleText, @NamedArg("hint") String hintText) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        title.getStyleClass().add("empty-state-title");
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        actions.getStyleClass().add("actions");
        actions.setAlignment(Pos.CENTER);
        getChildren().addAll(new FontIcon(icon), title, hint, actions);
        show(titleText, hintText);
    }

    public EmptyState(String icon, String titleText, String hintText, Node... buttons) {
        this(icon, titleText, hintText);
        actions.getChildren().addAll(buttons);
    }

    /// With the text of `key` and the hint of `key.hint`.
    public static EmptyState of(Messages messages, String icon, String key, Node... buttons) {
        return new EmptyState(icon, messages.get(key), messages.get(key + ".hint"), buttons);
    }

    public void show(String titleText, String hintText) {
        title.setText(titleText);
        hint.setText(hintText);
    }

    /// Buttons below the hint.
    public javafx.collections.ObservableList<Node> actions() {
        return actions.getChildren();
    }
}
