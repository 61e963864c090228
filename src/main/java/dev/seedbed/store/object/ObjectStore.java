package dev.seedbed.store.object;

import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.Store;
import dev.seedbed.task.OperationFailedException;
import java.time.InstantSource;
import java.util.List;

/// A folder or bucket with packages below it, each under its name.
public final class ObjectStore implements Store {
    private final StoreObjects objects;
    private final InstantSource clock;

    /// @param objects closed with this
    public ObjectStore(StoreObjects objects) {
        this(objects, InstantSource.system());
    }

    ObjectStore(StoreObjects objects, InstantSource clock) {
        this.objects = objects;
        this.clock = clock;
    }

    @Override
    public String address() {
        return objects.address();
    }

    @Override
    public List<PackageName> packages() throws OperationFailedException, InterruptedException {
        return new PackageSearch(objects).all();
    }

    @Override
    public Place place(PackageName name) {
        return new ObjectPlace(objects, name, clock);
    }

    @Override
    public void close() {
        objects.close();
    }
}
