package dev.seedbed.ui.window;

import dev.seedbed.database.Database;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.volume.helper.VolumeSource;
import java.nio.file.Path;
import java.util.List;

/// Ways from one screen to another. Used on the FX thread.
public interface Navigator {

    /// Opens the start dialog for these files, or for files to be chosen where there are none.
    void startDatabase(List<Path> seeds);

    /// Opens the start dialog for a database without any data.
    default void startEmpty() {}

    /// Shows a seeded start in full.
    void showSeed(String seedId);

    /// Shows the list of databases with this container selected.
    void showDatabase(String containerId);

    void showLibrary();

    /// Proposes a mask for the data of a database that runs.
    default void proposeMask(Database database) {}

    /// The same for a snapshot.
    default void proposeMask(Snapshot snapshot) {}

    /// Shows what the masks did that led to a snapshot, as far as that is known.
    default void showMaskReports(Snapshot snapshot) {}

    /// Asks as which version of a package a snapshot is to be published, then does it.
    default void pushSnapshot(Snapshot snapshot) {}

    /// Asks what an image that starts with the data of a snapshot is to be, then makes it.
    default void bakeImage(Snapshot snapshot) {}

    /// Shows the files of a volume or of a directory of the engine's computer.
    default void showFiles(VolumeSource source) {}
}
