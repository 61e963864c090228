package dev.seedbed.ui.window;

import dev.seedbed.database.Database;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// One tab below the list of databases. Lives on the FX thread.
public interface DetailTab {

    /// Key of its title.
    String titleKey();

    /// Built when first asked for.
    Node node();

    /// Shows another database, a new picture of the same one (equal id), or none.
    void show(@Nullable Database database);

    /// The tab came to the front or went away: do work only while it is in front.
    void setInFront(boolean inFront);
}
