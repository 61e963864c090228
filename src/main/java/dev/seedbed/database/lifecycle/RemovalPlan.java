package dev.seedbed.database.lifecycle;

import dev.seedbed.database.Database;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Exactly what the removal of a database takes away and what it leaves.
///
/// @param volumes names of the volumes that go
/// @param keptVolumes names of the volumes that stay
/// @param anonymousVolumes those of `keptVolumes` that have no name of their own: they go where the user chooses so
/// @param keptLayers those of `keptVolumes` that hold what the database uses, which it never writes
/// @param keptDirectories directories of the engine's computer that it mounts
/// @param keptSnapshots what can be started again afterwards: what it uses, and the snapshots taken of it
/// @param loss what of its data is lost
@RecordBuilder
public record RemovalPlan(
        Database database,
        List<String> volumes,
        List<String> keptVolumes,
        List<String> anonymousVolumes,
        List<String> keptLayers,
        List<String> keptDirectories,
        List<KeptSnapshot> keptSnapshots,
        Loss loss) {

    /// What of the data is lost.
    public enum Extent {
        /// All data stays where it is.
        NOTHING,
        /// What was written since the snapshot that the database uses.
        SINCE,
        /// All of it.
        EVERYTHING
    }

    /// @param since from which on it is lost, for `SINCE`; null where that is unknown
    public record Loss(Extent extent, @Nullable KeptSnapshot since) {}

    /// @param seed whether it is a restored seed, so that `name` is that of its files
    public record KeptSnapshot(String id, String name, boolean seed) {}

    /// Whether there is something that a snapshot would keep.
    public boolean canKeep() {
        return database.ours() && loss.extent() != Extent.NOTHING;
    }

    /// The volumes that stay and that the user knows by their names.
    public List<String> plainKeptVolumes() {
        return keptVolumes.stream()
                .filter(volume -> !keptLayers.contains(volume) || keptSnapshots.isEmpty())
                .toList();
    }

    /// The plan where the nameless volumes go too.
    public RemovalPlan withAnonymousVolumes() {
        var going = new ArrayList<>(volumes);
        going.addAll(anonymousVolumes);
        List<String> staying = keptVolumes.stream()
                .filter(volume -> !anonymousVolumes.contains(volume))
                .toList();
        boolean allGone = staying.isEmpty() && keptDirectories.isEmpty();
        return RemovalPlanBuilder.builder(this)
                .volumes(List.copyOf(going))
                .keptVolumes(staying)
                .anonymousVolumes(List.of())
                .loss(allGone ? new Loss(Extent.EVERYTHING, null) : loss)
                .build();
    }
}
