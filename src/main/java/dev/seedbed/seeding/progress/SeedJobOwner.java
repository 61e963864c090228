package dev.seedbed.seeding.progress;

import dev.seedbed.database.ProcessOwner;
import java.time.Instant;

/// The program, other than this one, that works on a seed job.
///
/// @param since when it began, as far as the engine's objects tell
public record SeedJobOwner(ProcessOwner program, Instant since) {

    /// Name of the other computer, empty where it runs on this one.
    public String computer() {
        return program.isOfThisStart() ? "" : program.computer();
    }
}
