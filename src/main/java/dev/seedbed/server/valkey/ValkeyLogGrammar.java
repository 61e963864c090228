package dev.seedbed.server.valkey;

import dev.seedbed.engine.program.LogLine;
import dev.seedbed.seeding.watch.log.LogGrammar;
import dev.seedbed.seeding.watch.log.LogSignal;
import dev.seedbed.seeding.watch.log.SeedPhase;
import org.jspecify.annotations.Nullable;

/// The words of our own script, and of the server.
final class ValkeyLogGrammar implements LogGrammar {
    @Override
    public @Nullable LogSignal read(LogLine line) {
        String text = line.text();
        SeedPhase phase = phase(text);
        if (phase != null) {
            return new LogSignal.Entered(phase);
        }
        return text.startsWith("seedbed: ") ? LogGrammar.fileBegun(text) : null;
    }

    private static @Nullable SeedPhase phase(String text) {
        return switch (text) {
            case "seedbed: starting" -> SeedPhase.TEMPORARY_SERVER;
            case "seedbed: saving" -> SeedPhase.STOPPING_TEMPORARY;
            case "seedbed: restored" -> SeedPhase.INIT_COMPLETE;
            default -> text.contains(" * Ready to accept connections") ? SeedPhase.READY : null;
        };
    }

    @Override
    public boolean tellsSkipping() {
        return true;
    }
}
