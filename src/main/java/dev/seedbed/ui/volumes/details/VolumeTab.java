package dev.seedbed.ui.volumes.details;

import dev.seedbed.ui.volumes.list.VolumeLine;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// One tab below the list of volumes. Lives on the FX thread.
interface VolumeTab {

    /// Key of its title.
    String titleKey();

    /// Built when first asked for.
    Node node();

    /// Shows another volume, a new picture of the same one (equal name), or none.
    void show(VolumeLine.@Nullable Shown volume);

    /// The tab came to the front or went away: do work only while it is in front.
    default void setInFront(boolean inFront) {}
}
