package dev.seedbed.ui.library.entry;

import dev.seedbed.task.OperationFailedException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Asks places elsewhere what they have. Everything blocks; cancel is interrupt.
///
/// @param <P> a place
/// @param <T> what it has
public interface RemoteLook<P, T> {

    /// Those that the user has added, in their order. Reaches none of them.
    List<P> places() throws OperationFailedException, InterruptedException;

    /// What a place had when it last answered. Does not reach it.
    Seen<T> seen(P place) throws OperationFailedException, InterruptedException;

    /// What a place has now.
    List<T> ask(P place) throws OperationFailedException, InterruptedException;

    /// What is remembered of a place.
    ///
    /// @param when it answered; null where it never did
    record Seen<T>(List<T> items, @Nullable Instant when) {
        public Seen {
            items = List.copyOf(items);
        }

        public static <T> Seen<T> never() {
            return new Seen<>(List.of(), null);
        }
    }

    /// Has no places.
    static <P, T> RemoteLook<P, T> nowhere() {
        return new RemoteLook<>() {
            @Override
            public List<P> places() {
                return List.of();
            }

            @Override
            public Seen<T> seen(P place) {
                return Seen.never();
            }

            @Override
            public List<T> ask(P place) {
                return List.of();
            }
        };
    }
}
