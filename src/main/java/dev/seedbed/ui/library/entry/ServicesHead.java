package dev.seedbed.ui.library.entry;

import dev.seedbed.source.compose.ComposeDatabase;
import dev.seedbed.source.compose.file.ComposeProject;
import dev.seedbed.task.BuildFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SourceFailure;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What reading a compose file gave: its database services, or why not.
///
/// @param failure what is wrong with the file; null where nothing is, and where only the engine did not answer
public record ServicesHead(List<Found> found, @Nullable Failure failure) {

    /// A database service, with the project that it is in.
    public record Found(ComposeProject project, ComposeDatabase database) {}

    /// Finds the database services of a compose file. Blocks for a few calls of the engine.
    @FunctionalInterface
    public interface Look {
        List<Found> of(Path file) throws OperationFailedException, InterruptedException;
    }

    public static ServicesHead of(Look look, Path file) throws InterruptedException {
        try {
            return new ServicesHead(List.copyOf(look.of(file)), null);
        } catch (OperationFailedException e) {
            boolean isOfFile = e.failure() instanceof BuildFailure || e.failure() instanceof SourceFailure;
            return new ServicesHead(List.of(), isOfFile ? e.failure() : null);
        }
    }
}
