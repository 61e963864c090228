package dev.seedbed.ui.window;

import dev.seedbed.text.Messages;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// A view that is loaded when first asked for. Lives on the FX thread.
public final class LazyView {
    private final Object controller;
    private final String fxml;
    private final Messages messages;
    private @Nullable Parent node;

    /// @param fxml lies beside the controller's class on the class path
    public LazyView(Object controller, String fxml, Messages messages) {
        this.controller = controller;
        this.fxml = fxml;
        this.messages = messages;
    }

    public Parent node() {
        if (node == null) {
            node = ViewLoader.load(controller, fxml, messages);
        }
        return node;
    }

    public boolean isLoaded() {
        return node != null;
    }
}
