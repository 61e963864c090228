package dev.seedbed.store.place;

import java.time.InstantSource;

class MemoryPlaceTest extends PlaceContract {
    private final MemoryPlace.Contents contents = new MemoryPlace.Contents(InstantSource.system());

    @Override
    protected Place open() {
        return new MemoryPlace(contents);
    }
}
