package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.CommandSupport;
import java.util.Map;

/// What the commands that change volumes share. Ctrl+C rolls back what they had begun before the process ends.
abstract class VolumeChangeSupport extends CommandSupport {
    @Override
    protected final boolean rollsBack() {
        return true;
    }

    /// Prints the name of a volume that was made.
    final int made(String name) {
        return answer(Map.of("volume", name), name);
    }
}
