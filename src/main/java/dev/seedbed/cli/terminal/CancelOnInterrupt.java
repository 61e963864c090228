package dev.seedbed.cli.terminal;

import dev.seedbed.seeding.progress.RunningSeed;

/// While open, the end of this process (Ctrl+C) cancels a seeded start and waits until nothing is left of it.
public final class CancelOnInterrupt extends EndHook {
    public CancelOnInterrupt(RunningSeed seed) {
        super("cancel-" + seed.id(), () -> {
            seed.cancel();
            try {
                seed.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
