package dev.seedbed.ui.library.entry;

import dev.seedbed.task.Failure;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A place elsewhere.
///
/// @param failure why it did not answer when it was asked last; null where it did, and before
/// @param when it last answered; null where it never did
public record RemotePlace(
        LibraryPlace place,
        @Nullable Failure failure,
        @Nullable Instant when) {}
