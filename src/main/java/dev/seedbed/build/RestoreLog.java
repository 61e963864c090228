package dev.seedbed.build;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.LogLine.Stream;
import dev.seedbed.input.InputProgress;
import dev.seedbed.library.folder.FolderDumps;
import dev.seedbed.library.folder.FolderJob;
import dev.seedbed.library.folder.FolderList;
import dev.seedbed.seeding.plan.SeedFile;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.watch.log.JobVerdict;
import dev.seedbed.seeding.watch.log.LogGrammar;
import dev.seedbed.seeding.watch.log.LogSignal;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.RestoreFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a restore by a script of ours says: how far it is and, in the end, what it failed with. Confined
/// to one thread.
final class RestoreLog {
    private static final int KEPT_LINES = 4_000;
    private static final int LONGEST_LINE = 8_192;
    private static final String ROWS = "TABLE DATA";

    private final DatabaseKind kind;
    private final SeedFile file;
    private final int tables;
    private final Map<Long, FolderJob> folder;
    private final InputProgress progress;
    private final LogGrammar grammar;
    private final Deque<LogLine> kept = new ArrayDeque<>();
    private final Set<String> begun = new HashSet<>();
    private long weighed;

    /// @param tables how many of an archive have rows; 0 where nobody knows
    RestoreLog(DatabaseKind kind, SeedFile file, int tables, InputProgress progress) throws OperationFailedException {
        this.folder = FolderDumps.isFormat(file.info().format())
                ? FolderList.rows(FolderDumps.read(file.info().file()))
                : Map.of();
        this.kind = kind;
        this.file = file;
        this.tables = tables;
        this.progress = progress;
        this.grammar = LogGrammar.of(kind);
    }

    /// Reads to the end.
    void read(InputStream output) throws IOException {
        progress.reached(file.info().fileName(), -1, -1);
        kept.addLast(new LogLine(Stream.STDOUT, null, "running /docker-entrypoint-initdb.d/" + file.initName()));
        var lines = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8));
        for (String line = next(lines); line != null; line = next(lines)) {
            add(line);
        }
    }

    private static @Nullable String next(BufferedReader in) throws IOException {
        var line = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (line.length() < LONGEST_LINE) {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    /// Both outputs come as one here: only what scripts of ours count is on the first.
    private void add(String text) {
        boolean isCount = LogGrammar.rowsRestored(text) != null;
        var line = new LogLine(isCount ? Stream.STDOUT : Stream.STDERR, null, text);
        kept.addLast(line);
        if (kept.size() > KEPT_LINES) {
            kept.removeFirst();
        }
        if (!isCount) {
            progress.line(text);
        }
        switch (grammar.read(line)) {
            case LogSignal.Entry(var type, var name, var _) when type.equals(ROWS) -> begun(name);
            case LogSignal.RowsRestored(var start, var _) -> done(folder.get(start));
            case null, default -> {}
        }
    }

    /// A table of an archive; jobs side by side tell of each twice.
    private void begun(String table) {
        begun.add(table.substring(table.lastIndexOf('.') + 1));
        progress.reached(table, tables == 0 ? -1 : Math.min(begun.size(), tables) - 1L, tables);
    }

    private void done(@Nullable FolderJob job) {
        if (job == null) {
            return;
        }
        weighed += FolderList.weight(job);
        long all = folder.values().stream().mapToLong(FolderList::weight).sum();
        progress.reached(job.table(), weighed, all);
    }

    /// What people should know of it.
    List<PlanNote> notes() {
        return verdict().notes();
    }

    private JobVerdict verdict() {
        return JobVerdict.of(kind, List.copyOf(kept));
    }

    /// In the name that the user knows.
    RestoreFailure failure(ExecResult end) {
        RestoreFailure.RestoreFailed told = verdict().failure();
        String message = told.message().isEmpty() ? (end.errors() + end.output()).strip() : told.message();
        return new RestoreFailure.RestoreFailed(
                file.info().fileName(), told.line(), told.statement(), message, told.log());
    }
}
