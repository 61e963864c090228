package dev.seedbed.server.postgresql;

import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.LogLine.Stream;
import dev.seedbed.seeding.watch.log.LogGrammar;
import dev.seedbed.seeding.watch.log.LogSignal;
import dev.seedbed.seeding.watch.log.SeedPhase;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The PostgreSQL image and its relatives.
///
/// The temporary server writes to standard output because `pg_ctl` starts it, the final one to standard error. That
/// tells them apart, whatever their process ids are.
final class PostgreSqlLogGrammar implements LogGrammar {
    private static final Pattern TAG =
            Pattern.compile("(COPY|INSERT|UPDATE|DELETE|SELECT|CREATE|ALTER|SET|COMMENT|GRANT|REVOKE|DROP|DO)"
                    + "((?: [A-Z]+)*)(?: \\d+)??(?: (\\d+))?");
    /// Only the words of our own scripts: a seed may print whatever it likes, also this.
    private static final Pattern NOTE = Pattern.compile("seedbed: (schema-there|passed-over) (.+)");
    private static final Pattern ENTRY_BEGUN =
            Pattern.compile("pg_restore: (?:processing data for|creating) (table|[A-Z][A-Z ]*[A-Z]) \"(.+)\"");
    private static final Pattern ENTRY_LAUNCHED =
            Pattern.compile("pg_restore: (launching|finished) item \\d+ ([A-Z][A-Z ]*[A-Z]) (.+)");

    @Override
    public @Nullable LogSignal read(LogLine line) {
        String text = line.text();
        if (text.isEmpty()) {
            return null;
        }
        return line.stream() == Stream.STDERR ? errors(text) : output(text);
    }

    @Override
    public boolean tellsSkipping() {
        return true;
    }

    private static @Nullable LogSignal errors(String text) {
        if (text.startsWith("pg_restore: ")) {
            return entry(text);
        }
        Matcher note = NOTE.matcher(text);
        if (note.matches()) {
            return new LogSignal.Noted(note.group(1), List.of(note.group(2)));
        }
        return text.endsWith("LOG:  database system is ready to accept connections")
                ? new LogSignal.Entered(SeedPhase.READY)
                : LogGrammar.fileBegun(text);
    }

    private static @Nullable LogSignal output(String text) {
        Matcher tag = TAG.matcher(text);
        if (tag.matches()) {
            String rows = tag.group(3);
            return new LogSignal.Done(tag.group(1) + tag.group(2), rows == null ? -1 : Long.parseLong(rows));
        }
        SeedPhase phase = phase(text);
        if (phase != null) {
            return new LogSignal.Entered(phase);
        }
        LogSignal rows = LogGrammar.rowsRestored(text);
        return rows == null ? LogGrammar.fileBegun(text) : rows;
    }

    private static @Nullable SeedPhase phase(String text) {
        if (text.startsWith("The files belonging to this database system")) {
            return SeedPhase.INITIALISING;
        } else if (text.startsWith("waiting for server to start")) {
            return SeedPhase.TEMPORARY_SERVER;
        } else if (text.startsWith("waiting for server to shut down")) {
            return SeedPhase.STOPPING_TEMPORARY;
        } else if (text.startsWith("PostgreSQL init process complete")) {
            return SeedPhase.INIT_COMPLETE;
        } else if (text.endsWith("Skipping initialization")) {
            return SeedPhase.SKIPPED;
        }
        return null;
    }

    private static LogSignal.@Nullable Entry entry(String text) {
        Matcher begun = ENTRY_BEGUN.matcher(text);
        if (begun.matches()) {
            String type = begun.group(1).equals("table") ? "TABLE DATA" : begun.group(1);
            return new LogSignal.Entry(type, begun.group(2), false);
        }
        Matcher item = ENTRY_LAUNCHED.matcher(text);
        return item.matches()
                ? new LogSignal.Entry(
                        item.group(2), item.group(3), item.group(1).equals("finished"))
                : null;
    }
}
