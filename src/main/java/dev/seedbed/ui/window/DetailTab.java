package dev.seedbed.ui.window;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// One tab below a list. Lives on the FX thread.
///
/// @param <T> an element of the list
public interface DetailTab<T> {

    /// Key of its title.
    String titleKey();

    /// Built when first asked for.
    Node node();

    /// Shows another element, a new picture of the same one, or none.
    void show(@Nullable T element);

    /// The tab came to the front or went away: do work only while it is in front.
    default void setInFront(boolean inFront) {}
}
