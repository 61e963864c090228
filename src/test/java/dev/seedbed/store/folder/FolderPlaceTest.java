package dev.seedbed.store.folder;

import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PlaceContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class FolderPlaceTest extends PlaceContract {
    @TempDir
    Path folder;

    @Override
    protected Place open() {
        return FolderStoreType.open(folder).place(new PackageName("shop/base"));
    }
}
