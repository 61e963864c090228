package dev.seedbed.ui.fx;

import javafx.scene.control.ProgressBar;

/// A progress bar of a few pixels. Its width is set by the layout; its meaning belongs in a text beside it.
public final class ThinProgressBar extends ProgressBar {
    public ThinProgressBar() {
        this(0);
    }

    public ThinProgressBar(double progress) {
        super(progress);
        getStyleClass().add("thin-progress");
    }
}
