package dev.seedbed.build;

import dev.seedbed.snapshot.record.Snapshot;
import java.util.List;
import java.util.Optional;

/// How far a build would find its steps as they were left before.
///
/// @param steps how many it has
/// @param found what the first of them left, up to the first that would be carried out
public record FoundSteps(int steps, List<Snapshot> found) {
    public FoundSteps {
        found = List.copyOf(found);
    }

    /// Whether nothing would be carried out but its checks.
    public boolean isAll() {
        return found.size() == steps;
    }

    /// What the build would end in; empty where a step would be carried out.
    public Optional<Snapshot> result() {
        return isAll() ? Optional.of(found.getLast()) : Optional.empty();
    }

    /// What a step would begin with.
    ///
    /// @param step from 0, that of the beginning
    public Optional<Snapshot> below(int step) {
        return step > 0 && step <= found.size() ? Optional.of(found.get(step - 1)) : Optional.empty();
    }
}
