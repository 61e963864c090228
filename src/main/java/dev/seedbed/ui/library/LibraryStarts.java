package dev.seedbed.ui.library;

import dev.seedbed.snapshot.record.Snapshot;
import java.nio.file.Path;
import java.util.List;

/// What the start button does, by what is selected. Used on the FX thread.
public interface LibraryStarts {

    /// Opens the start dialog for the files of a seed, or for the folder of a bundle.
    void seed(List<Path> files);

    /// Opens the dialog that starts a database on a snapshot.
    void snapshot(Snapshot snapshot);

    /// Opens the start dialog for a database like a service of a compose file.
    void service(ServicesHead.Found service);

    /// Builds a Seedfile, of which a database can be started then.
    void build(Path seedfile);
}
