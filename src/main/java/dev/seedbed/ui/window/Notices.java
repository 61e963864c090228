package dev.seedbed.ui.window;

/// Says in passing that something was done, such as `Copied`. Used on the FX thread; never for failures.
@FunctionalInterface
public interface Notices {
    void show(String text);

    /// The same with something that can be done about it for a while, such as `Undo`.
    default void show(String text, String action, Runnable onAction) {
        show(text);
    }
}
