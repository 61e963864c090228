package dev.seedbed.ui.activity;

import dev.seedbed.task.OperationFailedException;

/// Where a database that was seeded can be found.
public interface Whereabouts {

    /// Where it answers on this computer, such as `127.0.0.1:5436`. Blocks.
    String address(String databaseId) throws OperationFailedException, InterruptedException;

    /// Goes to it in the window. FX thread.
    void show(String databaseId);
}
