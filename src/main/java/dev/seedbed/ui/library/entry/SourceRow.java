package dev.seedbed.ui.library.entry;

import dev.seedbed.task.Failure;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of the list of sources.
///
/// @param count how many entries it has
/// @param hasNews whether there is a newer version of something that is here
/// @param failure why it did not answer; null where nothing is known against it
/// @param when it last answered, where it did not now; null where that is not known
public record SourceRow(
        LibraryPlace place,
        int count,
        boolean hasNews,
        @Nullable Failure failure,
        @Nullable Instant when) {

    /// Of what is on this computer.
    public SourceRow(LibraryPlace place, int count) {
        this(place, count, false, null, null);
    }
}
