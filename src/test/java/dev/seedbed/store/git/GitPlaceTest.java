package dev.seedbed.store.git;

import dev.seedbed.engine.Shared;
import dev.seedbed.source.git.GitAddress;
import dev.seedbed.source.git.TestRepository;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PlaceContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/// A repository with git-lfs is a place like any other.
@Tag("engine")
@Order(Shared.LONG)
class GitPlaceTest extends PlaceContract {
    @TempDir
    Path folder;

    private TestRepository repository;

    @BeforeEach
    void makeRepository() throws Exception {
        repository = new TestRepository(folder);
    }

    @Override
    protected Place open() throws Exception {
        var store =
                new GitStore(GitAddress.of(repository.address()), folder.resolve("cache"), repository.environment());
        return store.place(new PackageName("shop/base"));
    }
}
