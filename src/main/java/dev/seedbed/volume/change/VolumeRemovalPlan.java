package dev.seedbed.volume.change;

import dev.seedbed.task.VolumeFailure;
import dev.seedbed.volume.VolumeRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Exactly what a removal of volumes takes away, and what stays.
public record VolumeRemovalPlan(List<Item> items) {
    public VolumeRemovalPlan {
        items = List.copyOf(items);
    }

    /// One of the volumes that were named.
    ///
    /// @param bytes as last measured, -1 while not known
    /// @param obstacle why it stays, null where it goes
    public record Item(VolumeRow volume, long bytes, VolumeFailure.@Nullable VolumeHeld obstacle) {

        public boolean goes() {
            return obstacle == null;
        }
    }

    public List<Item> going() {
        return items.stream().filter(Item::goes).toList();
    }

    public List<Item> staying() {
        return items.stream().filter(item -> !item.goes()).toList();
    }

    /// Bytes that the removal frees, as far as they are known.
    public long bytes() {
        return going().stream().mapToLong(item -> Math.max(0, item.bytes())).sum();
    }
}
