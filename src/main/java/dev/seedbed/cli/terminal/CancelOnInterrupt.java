package dev.seedbed.cli.terminal;

import dev.seedbed.seeding.progress.RunningSeed;

/// While open, the end of this process (Ctrl+C) cancels a seeded start and waits until nothing is left of it.
public final class CancelOnInterrupt implements AutoCloseable {
    private final Thread hook;

    public CancelOnInterrupt(RunningSeed seed) {
        hook = Thread.ofPlatform().name("cancel-" + seed.id()).unstarted(() -> {
            seed.cancel();
            try {
                seed.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // the process is ending already, and the hook with it
        }
    }
}
