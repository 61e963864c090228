package dev.seedbed.ui.fx;

/// Says in passing that something was done, such as `Copied`. Used on the FX thread; never for failures.
@FunctionalInterface
public interface Notices {
    void show(String text);
}
