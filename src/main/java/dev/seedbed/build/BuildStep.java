package dev.seedbed.build;

import dev.seedbed.input.Input;
import dev.seedbed.seeding.plan.SeedRequest;

/// One step of a build.
sealed interface BuildStep {

    /// As the Seedfile names it.
    String title();

    /// Begins with a restore, or with an empty database.
    record Begin(String title, SeedRequest request) implements BuildStep {}

    /// Changes what the step before left.
    ///
    /// @param kind tells steps apart whose inputs read the same
    /// @param network whether it may reach more than the server
    record Change(String title, String kind, Input input, boolean network) implements BuildStep {}
}
