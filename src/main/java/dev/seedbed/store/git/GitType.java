package dev.seedbed.store.git;

import dev.seedbed.settings.AppDirectories;
import dev.seedbed.source.git.GitAddress;
import dev.seedbed.store.place.Store;
import dev.seedbed.store.place.StoreType;
import dev.seedbed.task.OperationFailedException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/// Git repositories with git-lfs: `git+https://example.com/team/data.git`.
public final class GitType implements StoreType {
    @Override
    public List<String> schemes() {
        return GitAddress.SCHEMES;
    }

    @Override
    public Store open(URI address) throws OperationFailedException {
        return new GitStore(
                GitAddress.of(address), AppDirectories.ofThisUser().cache().resolve("git"), Map.of());
    }
}
