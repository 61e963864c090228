package dev.seedbed.ui.library;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.source.git.GitAddress;
import dev.seedbed.store.PackageReference;
import dev.seedbed.ui.library.entry.GitEntry;
import dev.seedbed.ui.library.entry.PackageEntry;
import dev.seedbed.ui.library.entry.ServicesHead;
import dev.seedbed.ui.tasks.BackgroundTask;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /// Starts a database from the newest version of a package, which is received first unless it is here.
    ///
    /// @return what receives it; null where nothing has to be
    @Nullable
    BackgroundTask shared(PackageEntry entry, Runnable started);

    /// Starts a database from a dump in a repository, which is fetched first unless it is here.
    ///
    /// @return what fetches it; null where nothing has to be
    @Nullable
    BackgroundTask tracked(GitEntry entry, Runnable started);

    /// Only fetches a dump of a repository. What was cancelled goes on where it ended.
    BackgroundTask fetch(GitEntry entry);

    /// Shows the versions of a package.
    void versions(PackageReference reference);

    /// Takes a repository off the list. What was fetched of it stays for a while.
    ///
    /// @param done is called when it is gone
    void forget(GitAddress repository, Runnable done);

    /// Builds a Seedfile.
    ///
    /// @param starts a database on what was built
    void build(Path seedfile, boolean starts);
}
