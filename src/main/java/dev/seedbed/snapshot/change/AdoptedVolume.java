package dev.seedbed.snapshot.change;

import dev.seedbed.database.Layer;
import dev.seedbed.engine.Mount;
import dev.seedbed.snapshot.layer.Names;
import java.util.List;
import java.util.Optional;

/// The volume that a container had before it was adopted, where its data is no longer on top of that: it stays mounted,
/// so that the engine keeps it, and compose finds every volume of its file.
final class AdoptedVolume {
    private static final String TARGET = Names.LAYERS + "/adopted";

    private AdoptedVolume() {}

    /// @param volume empty where it was not adopted
    /// @param frozen layers that are mounted anyway
    static Optional<Mount> mount(String volume, List<Layer> frozen) {
        boolean needed = !volume.isEmpty()
                && frozen.stream().noneMatch(layer -> layer.volume().equals(volume));
        return needed ? Optional.of(Mount.readOnlyVolume(volume, TARGET)) : Optional.empty();
    }
}
