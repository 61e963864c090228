package dev.seedbed.ui.library.entry;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.tasks.RefreshLoop;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What places elsewhere have. Each is asked by itself in the background, so that one that does not answer holds up
/// nothing; until it answers, it has what it had when it last did. Confined to the FX thread.
///
/// @param <P> a place
/// @param <T> what it has
final class Remotes<P, T> {
    private final TaskRunner tasks;
    private final InstantSource clock;
    private final Runnable onRead;
    private final Map<P, RefreshLoop<List<T>>> asking = new HashMap<>();
    private final RefreshLoop<Map<P, Found<T>>> listing;
    private Map<P, Found<T>> found = Map.of();
    private volatile RemoteLook<P, T> look = RemoteLook.nowhere();

    /// @param onRead is called when something else is known than before
    Remotes(String name, TaskRunner tasks, InstantSource clock, Runnable onRead) {
        this.tasks = tasks;
        this.clock = clock;
        this.onRead = onRead;
        this.listing = new RefreshLoop<>(
                tasks,
                name,
                () -> {
                    Map<P, Found<T>> before = found;
                    return () -> list(before);
                },
                outcome -> outcome.onSuccess(this::listed));
    }

    /// What is known of one place.
    ///
    /// @param when it answered; null where it never did
    /// @param isNow whether it answered when it was asked last
    /// @param failure why it did not; null where it was not asked yet, too
    record Found<T>(
            List<T> items,
            @Nullable Instant when,
            boolean isNow,
            @Nullable Failure failure) {

        /// Null where it is not as of now.
        @Nullable
        Instant seen() {
            return isNow ? null : when;
        }
    }

    void follow(RemoteLook<P, T> how) {
        look = how;
        refresh();
    }

    /// Lists the places and asks all of them.
    void refresh() {
        listing.refresh();
    }

    private Map<P, Found<T>> list(Map<P, Found<T>> before) throws OperationFailedException, InterruptedException {
        RemoteLook<P, T> asked = look;
        var places = new LinkedHashMap<P, Found<T>>();
        for (P place : asked.places()) {
            Found<T> known = before.get(place);
            places.put(place, known == null ? seen(asked, place) : known);
        }
        return places;
    }

    private static <P, T> Found<T> seen(RemoteLook<P, T> asked, P place) throws InterruptedException {
        try {
            RemoteLook.Seen<T> seen = asked.seen(place);
            return new Found<>(seen.items(), seen.when(), false, null);
        } catch (OperationFailedException _) {
            // It is asked right after this, and says then what is wrong.
            return new Found<>(List.of(), null, false, null);
        }
    }

    private void listed(Map<P, Found<T>> places) {
        var fresh = new LinkedHashMap<P, Found<T>>();
        // What was answered meanwhile is newer than what was handed out.
        places.forEach((place, known) -> fresh.put(place, found.getOrDefault(place, known)));
        asking.keySet().retainAll(fresh.keySet());
        change(fresh);
        fresh.keySet()
                .forEach(place -> asking.computeIfAbsent(place, this::asker).refreshUnlessRunning());
    }

    private RefreshLoop<List<T>> asker(P place) {
        return new RefreshLoop<>(
                tasks,
                "ask " + place,
                () -> () -> look.ask(place),
                outcome -> outcome.handle(
                        items -> answered(place, new Found<>(List.copyOf(items), clock.instant(), true, null)),
                        failure -> {
                            Found<T> known = found.get(place);
                            if (known != null) {
                                answered(place, new Found<>(known.items(), known.when(), false, failure));
                            }
                        }));
    }

    private void answered(P place, Found<T> known) {
        if (found.containsKey(place)) {
            var fresh = new LinkedHashMap<>(found);
            fresh.put(place, known);
            change(fresh);
        }
    }

    private void change(Map<P, Found<T>> fresh) {
        boolean isSame = fresh.equals(found) && List.copyOf(fresh.keySet()).equals(List.copyOf(found.keySet()));
        found = fresh;
        if (!isSame) {
            onRead.run();
        }
    }

    /// In the order of the places.
    Map<P, Found<T>> found() {
        return found;
    }
}
