package dev.seedbed.seeding.watch.log;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Servers;
import dev.seedbed.engine.program.LogLine;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the lines that the official images print. Stateless: a line means the same wherever it stands.
///
/// The engine copies standard output and standard error independently: of two lines on different streams nobody knows
/// which was first. Only the order within one stream means anything.
public interface LogGrammar {
    Pattern FILE = Pattern.compile("(?:^|: )(running|sourcing|ignoring) /docker-entrypoint-initdb\\.d/(.+)$");

    Pattern ROWS_DONE = Pattern.compile("seedbed: rows-done (?:(\\d{1,18})|all)");

    /// One session restores after all what several could.
    String IN_ONE_PIECE = "seedbed: in-one-piece";

    /// One session restores the rows of such a dump, in their order.
    String IN_ORDER = "seedbed: rows-in-order";

    /// @return null where the line means nothing for the progress
    @Nullable
    LogSignal read(LogLine line);

    /// Whether the entrypoint says that it has found a data directory. Else a server that serves without a temporary
    /// one before it, which logs to the same stream, has found one.
    boolean tellsSkipping();

    static LogGrammar of(DatabaseKind kind) {
        return Servers.of(kind, LogGrammar.class);
    }

    /// What our own scripts say of a dump that several sessions restore at once.
    static @Nullable LogSignal rowsRestored(String text) {
        if (text.equals(IN_ORDER)) {
            return new LogSignal.RowsInOrder();
        }
        if (text.equals(IN_ONE_PIECE)) {
            return new LogSignal.InOnePiece();
        }
        Matcher rows = ROWS_DONE.matcher(text);
        if (!rows.matches()) {
            return null;
        }
        String start = rows.group(1);
        return new LogSignal.RowsRestored(start == null ? -1 : Long.parseLong(start), start == null);
    }

    static LogSignal.@Nullable FileBegun fileBegun(String text) {
        Matcher file = FILE.matcher(text);
        return file.find()
                ? new LogSignal.FileBegun(file.group(2), file.group(1).equals("ignoring"))
                : null;
    }
}
