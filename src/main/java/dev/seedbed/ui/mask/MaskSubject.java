package dev.seedbed.ui.mask;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.input.InputClient;
import dev.seedbed.input.mask.Finding;
import dev.seedbed.task.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a mask is for.
///
/// @param name of the database, the snapshot or the Seedfile
/// @param file that has the rules already; null where there is none yet
/// @param look finds the columns that look personal; null where no data is at hand
public record MaskSubject(String name, @Nullable Path file, TaskRunner.@Nullable Work<List<Finding>> look) {

    /// Whether servers of a kind have tables to mask.
    public static boolean isPossible(DatabaseKind kind) {
        return InputClient.find(kind).isPresent();
    }
}
