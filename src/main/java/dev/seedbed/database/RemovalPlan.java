package dev.seedbed.database;

import java.util.List;

/// Exactly what the removal of a database takes away and what it leaves.
///
/// @param volumes names of the volumes that go
/// @param keptVolumes names of the volumes that stay
/// @param anonymousVolumes those of `keptVolumes` that have no name of their own: they go where the user chooses so
public record RemovalPlan(
        Database database, List<String> volumes, List<String> keptVolumes, List<String> anonymousVolumes) {

    /// The plan where the nameless volumes go too.
    public RemovalPlan withAnonymousVolumes() {
        var going = new java.util.ArrayList<>(volumes);
        going.addAll(anonymousVolumes);
        return new RemovalPlan(
                database,
                List.copyOf(going),
                keptVolumes.stream()
                        .filter(volume -> !anonymousVolumes.contains(volume))
                        .toList(),
                List.of());
    }
}
