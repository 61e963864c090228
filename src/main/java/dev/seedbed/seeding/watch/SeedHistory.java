package dev.seedbed.seeding.watch;

import java.nio.file.Path;

/// How long earlier restores took on this machine, for time estimates only. Bounded; one small file per seed.
///
/// A history that cannot be read or written is as good as none: no method fails.
public final class SeedHistory {
    private final Path directory;

    /// @param directory made when first written to
    public SeedHistory(Path directory) {
        this.directory = directory;
    }

    Path directory() {
        return directory;
    }
}
