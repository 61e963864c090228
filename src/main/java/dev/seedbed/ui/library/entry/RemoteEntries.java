package dev.seedbed.ui.library.entry;

import dev.seedbed.source.git.GitAddress;
import dev.seedbed.source.git.GitDump;
import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.PackageNews;
import dev.seedbed.task.TaskRunner;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Entries of the library that are elsewhere: packages of stores, dumps in git repositories. Confined to the FX
/// thread.
public final class RemoteEntries {
    private final Remotes<ConfiguredStore, PackageNews> stores;
    private final Remotes<GitAddress, GitDump> repositories;

    /// @param onRead is called when something else is known than before
    public RemoteEntries(TaskRunner tasks, InstantSource clock, Runnable onRead) {
        stores = new Remotes<>("list stores", tasks, clock, onRead);
        repositories = new Remotes<>("list repositories", tasks, clock, onRead);
    }

    public void followStores(RemoteLook<ConfiguredStore, PackageNews> look) {
        stores.follow(look);
    }

    public void followRepositories(RemoteLook<GitAddress, GitDump> look) {
        repositories.follow(look);
    }

    /// Asks all of them again, except those that are being asked.
    public void refresh() {
        stores.refresh();
        repositories.refresh();
    }

    /// Packages first.
    public List<LibraryEntry> entries() {
        var entries = new ArrayList<LibraryEntry>();
        stores.found()
                .values()
                .forEach(found -> found.items().stream()
                        .filter(news -> news.newest() != null)
                        .forEach(news -> entries.add(new PackageEntry(news, found.seen()))));
        repositories
                .found()
                .values()
                .forEach(found -> found.items().forEach(dump -> entries.add(new GitEntry(dump, found.seen()))));
        return entries;
    }

    /// Where they come from, and what keeps some from answering.
    public List<RemotePlace> places() {
        var places = new ArrayList<RemotePlace>();
        stores.found()
                .forEach((store, found) ->
                        places.add(new RemotePlace(new LibraryPlace.OfStore(store), found.failure(), found.when())));
        repositories
                .found()
                .forEach((address, found) -> places.add(
                        new RemotePlace(new LibraryPlace.OfRepository(address), found.failure(), found.when())));
        return places;
    }
}
