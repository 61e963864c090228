package dev.seedbed.server.mysqlfamily;

import dev.seedbed.engine.program.LogLine;
import dev.seedbed.seeding.watch.log.LogGrammar;
import dev.seedbed.seeding.watch.log.LogSignal;
import dev.seedbed.seeding.watch.log.SeedPhase;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The MySQL and MariaDB images. The temporary server listens on no port, which it calls port 0.
public final class MySqlLogGrammar implements LogGrammar {
    private static final Pattern ENTRYPOINT = Pattern.compile("^\\S+ \\S+ \\[(?:Note|Warn)] \\[Entrypoint]: (.*)$");
    private static final Pattern READY =
            Pattern.compile("(?:ready for connections\\.|^Version: '.*'  socket: ).*\\bport: (\\d+)");

    @Override
    public @Nullable LogSignal read(LogLine line) {
        String text = line.text();
        Matcher entrypoint = ENTRYPOINT.matcher(text);
        if (!entrypoint.matches()) {
            LogSignal rows = LogGrammar.rowsRestored(text);
            return rows == null ? server(text) : rows;
        }
        String words = entrypoint.group(1);
        SeedPhase phase = phase(words);
        return phase == null ? LogGrammar.fileBegun(words) : new LogSignal.Entered(phase);
    }

    @Override
    public boolean tellsSkipping() {
        return false;
    }

    private static @Nullable LogSignal server(String text) {
        Matcher ready = READY.matcher(text);
        if (!ready.find() || text.contains("X Plugin")) {
            return null;
        }
        return ready.group(1).equals("0") ? new LogSignal.TemporaryServes() : new LogSignal.Entered(SeedPhase.READY);
    }

    private static @Nullable SeedPhase phase(String words) {
        if (words.startsWith("Initializing database files")) {
            return SeedPhase.INITIALISING;
        } else if (words.startsWith("Starting temporary server")) {
            return SeedPhase.TEMPORARY_SERVER;
        } else if (words.startsWith("Stopping temporary server")) {
            return SeedPhase.STOPPING_TEMPORARY;
        } else if (words.contains("init process done. Ready for start up.")) {
            return SeedPhase.INIT_COMPLETE;
        }
        return null;
    }
}
