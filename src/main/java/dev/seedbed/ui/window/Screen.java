package dev.seedbed.ui.window;

import javafx.scene.Node;

/// One screen of the window, reached by the navigation. Lives on the FX thread.
///
/// Its node fills the space right of the navigation; its first child is usually a `.screen-header`.
public interface Screen {

    /// Built when first asked for, then always the same.
    Node node();

    /// The screen came to the front or went away: do work only while it is in front.
    default void setInFront(boolean inFront) {}

    /// Reads everything again (F5).
    default void refresh() {}

    /// Puts the keyboard into the filter field, where there is one (Ctrl/Cmd+F).
    default void focusFilter() {}
}
