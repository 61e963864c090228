package dev.seedbed.ui.window;

import javafx.scene.Node;

/// Shows dialogs inside the window, above a veil; Esc closes. Used on the FX thread.
public interface Overlay {

    /// Shows `dialog`, in place of another one.
    ///
    /// @param onClosed called once it has gone, however it was closed
    void show(Node dialog, Runnable onClosed);

    void hide();

    boolean isShowing();
}
