package dev.seedbed.ui.databases;

import dev.seedbed.engine.program.Subscription;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedProgress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Gathers the pictures of all seeded starts in progress and delivers the whole list after every change.
final class SeedFeed implements AutoCloseable {
    private final Seeding seeding;
    private final Consumer<List<SeedProgress>> target;
    private final Map<String, Subscription> heard = new HashMap<>();
    private final Subscription starts;

    /// @param target called on any thread
    SeedFeed(Seeding seeding, Consumer<List<SeedProgress>> target) {
        this.seeding = seeding;
        this.target = target;
        this.starts = seeding.listen(this::listenToAll);
        listenToAll();
    }

    private void listenToAll() {
        List<RunningSeed> running = seeding.running();
        synchronized (heard) {
            Set<String> ids = running.stream().map(RunningSeed::id).collect(Collectors.toSet());
            heard.entrySet().removeIf(entry -> {
                boolean gone = !ids.contains(entry.getKey());
                if (gone) {
                    entry.getValue().close();
                }
                return gone;
            });
            for (RunningSeed seed : running) {
                if (!heard.containsKey(seed.id())) {
                    heard.put(seed.id(), seed.listen(_ -> tell()));
                }
            }
        }
        tell();
    }

    private void tell() {
        target.accept(seeding.running().stream().map(RunningSeed::progress).toList());
    }

    @Override
    public void close() {
        starts.close();
        synchronized (heard) {
            heard.values().forEach(Subscription::close);
            heard.clear();
        }
    }
}
