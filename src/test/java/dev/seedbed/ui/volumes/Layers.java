package dev.seedbed.ui.volumes;

import dev.seedbed.ui.window.Overlay;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Dialogs above the screen.
final class Layers extends StackPane implements Overlay {
    @Override
    public void show(Node dialog, Runnable onClosed) {
        getChildren().add(dialog);
    }

    @Override
    public void hide() {
        getChildren().removeLast();
    }

    @Override
    public boolean isShowing() {
        return getChildren().size() > 1;
    }
}
