package dev.seedbed.ui.library;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.ui.library.entry.ServicesHead;
import java.nio.file.Path;
import java.util.List;

/// What the buttons of an entry do, by what is selected. Where it asks first, `started` is called once the user has
/// agreed.
/// Used on the FX thread.
public interface LibraryStarts {

    /// Opens the start dialog for the files of a seed, or for the folder of a bundle.
    void seed(List<Path> files, Runnable started);

    /// Opens the dialog that starts a database on a snapshot.
    void snapshot(Snapshot snapshot, Runnable started);

    /// Opens the start dialog for a database like a service of a compose file.
    void service(ServicesHead.Found service, Runnable started);

    /// Shows what files of rows, or folders of them, seem to contain, then builds a database of it.
    void tables(List<Path> paths, Runnable started);

    /// Edits the rules of a mask that a Seedfile applies.
    void editMask(Path seedfile, Path mask);

    /// Builds a Seedfile.
    ///
    /// @param starts a database on what was built
    void build(Path seedfile, boolean starts);
}
