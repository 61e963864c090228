package dev.seedbed.ui.library.entry;

import dev.seedbed.build.file.Seedfile;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What reading a Seedfile gave: it, or why not.
public record SeedfileHead(
        @Nullable Seedfile seedfile, @Nullable Failure failure) {

    /// Blocks.
    public static SeedfileHead of(Path file) {
        try {
            return new SeedfileHead(Seedfile.read(file), null);
        } catch (OperationFailedException e) {
            return new SeedfileHead(null, e.failure());
        }
    }
}
