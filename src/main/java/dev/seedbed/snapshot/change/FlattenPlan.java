package dev.seedbed.snapshot.change;

import java.util.List;

/// What flattening the layers that a database or snapshot uses would do. Sizes in bytes, -1 where unknown.
///
/// @param layers how many frozen layers become one
/// @param copiedBytes at most so much is copied
/// @param ownBytes what the database wrote itself, 0 for a snapshot
/// @param freedBytes what goes afterwards, because nothing else uses it
/// @param kept layers that stay, because snapshots or databases use them or they are not ours
public record FlattenPlan(int layers, long copiedBytes, long ownBytes, long freedBytes, List<String> kept) {
    /// Whether the database has copied most of what it uses: only taking its own layer in as well saves space.
    public boolean isBetterWithOwn() {
        return copiedBytes > 0 && ownBytes > copiedBytes / 2;
    }
}
