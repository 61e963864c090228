package dev.seedbed.source.compose;

import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.progress.PlanNote;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A database like a service of a compose file, to be started from here.
///
/// @param notes what of the service it does not have
public record ComposeStart(SeedRequest request, List<PlanNote> notes) {

    /// What is wanted in place of the service's own.
    ///
    /// @param seeds instead of the service's own; empty for these
    /// @param name null for the service's, or one like it where that is taken
    /// @param port null for the service's, or a free one where that is taken
    /// @param fresh restores it again, also where a snapshot of exactly this is on the engine
    public record Wish(
            List<Path> seeds,
            @Nullable String name,
            @Nullable Integer port,
            boolean fresh) {
        /// All as the service has it.
        public static final Wish NOTHING = new Wish(List.of(), null, null, false);

        public Wish {
            seeds = List.copyOf(seeds);
        }
    }
}
