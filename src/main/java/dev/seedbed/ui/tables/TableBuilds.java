package dev.seedbed.ui.tables;

import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.Optional;

/// Where Seedfiles for files of rows are written, and what happens then.
public interface TableBuilds {

    /// Writes one that the program keeps for itself. Blocks.
    ///
    /// @return the file
    Path keep(String name, String seedfile) throws OperationFailedException;

    /// Builds it. Used on the FX thread.
    ///
    /// @param starts a database on what was built
    void build(Path seedfile, boolean starts);

    /// Asks where to save one, and whether a file that is there may be replaced. Used on the FX thread; blocks until
    /// the user has answered.
    ///
    /// @param files what it is for
    Optional<Path> chosen(String title, Path files);

    /// Writes one for the user. Blocks.
    Path save(Path file, String seedfile) throws OperationFailedException;

    /// Says that it is there. Used on the FX thread.
    void saved(Path seedfile);
}
