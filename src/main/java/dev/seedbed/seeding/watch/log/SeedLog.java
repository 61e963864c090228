package dev.seedbed.seeding.watch.log;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.task.RestoreFailure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a seed job stands, as its log tells: fed line by line, no clock, no engine. Confined to one thread.
///
/// The phases follow what the entrypoint says on its standard output. What servers and clients say on standard error
/// may come earlier or later than it was said, so it is only put together with them.
public final class SeedLog {
    private static final int KEPT_LINES = 4_000;
    private static final int AROUND = 12;

    private final LogGrammar grammar;
    private final Deque<LogLine> kept = new ArrayDeque<>();
    private final Map<String, FileLog> files = new LinkedHashMap<>();
    private long lines;
    private SeedPhase phase = SeedPhase.WAITING;
    private boolean restored;
    private boolean serves;
    private boolean temporaryServed;
    private @Nullable FileLog running;
    private LogTrouble trouble = new LogTrouble();
    private LogTrouble troubleBefore = new LogTrouble();
    private final List<LogSignal.Noted> notes = new ArrayList<>();

    public SeedLog(DatabaseKind kind) {
        this.grammar = LogGrammar.of(kind);
    }

    /// What the log says of one file.
    public static final class FileLog {
        private final String name;
        private final ArchiveEntries entries = new ArchiveEntries();
        private StatementCounts counts = StatementCounts.NONE;
        private RowsDone rowsDone = RowsDone.NONE;
        private boolean done;

        private FileLog(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }

        public StatementCounts counts() {
            return counts;
        }

        public RowsDone rowsDone() {
            return rowsDone;
        }

        public ArchiveEntries entries() {
            return entries;
        }

        public boolean isDone() {
            return done;
        }
    }

    /// Takes the next line.
    ///
    /// @return whether the phase or the running file changed
    public boolean add(LogLine line) {
        kept.addLast(line);
        if (kept.size() > KEPT_LINES) {
            kept.removeFirst();
        }
        LogSignal signal = grammar.read(line);
        boolean changed = signal != null && apply(signal);
        if (signal == null) {
            trouble.add(lines, line);
        }
        lines++;
        return changed;
    }

    private boolean apply(LogSignal signal) {
        return switch (signal) {
            case LogSignal.Entered(var entered) -> enter(entered);
            case LogSignal.TemporaryServes() -> {
                temporaryServed = true;
                yield false;
            }
            case LogSignal.Noted noted -> {
                if (!notes.contains(noted)) {
                    notes.add(noted);
                }
                yield false;
            }
            case LogSignal.FileBegun(var name, var ignored) -> !ignored && begin(name);
            case LogSignal.Done(var command, var rows) -> {
                if (running != null) {
                    running.counts = running.counts.plus(command, rows);
                }
                yield false;
            }
            case LogSignal.RowsRestored restoredRows -> {
                if (running != null) {
                    running.rowsDone = running.rowsDone.plus(restoredRows);
                }
                yield false;
            }
            case LogSignal.RowsInOrder() -> {
                if (running != null) {
                    running.rowsDone = RowsDone.IN_ORDER;
                }
                yield false;
            }
            case LogSignal.InOnePiece() -> {
                if (running != null) {
                    running.rowsDone = RowsDone.IN_ONE_PIECE;
                }
                yield false;
            }
            case LogSignal.Entry entry -> {
                if (running != null) {
                    running.entries.add(entry);
                }
                yield false;
            }
        };
    }

    private boolean enter(SeedPhase entered) {
        serves |= entered == SeedPhase.READY;
        restored |= entered == SeedPhase.INIT_COMPLETE;
        SeedPhase now = entered;
        if (entered == SeedPhase.READY || entered == SeedPhase.INIT_COMPLETE) {
            // Each is said on its own stream, so either may come first; ready is who said both.
            now = restored && serves ? SeedPhase.READY : restored ? SeedPhase.INIT_COMPLETE : withoutInitialisation();
        }
        if (now == phase || phase == SeedPhase.SKIPPED) {
            return false;
        }
        if (now.compareTo(SeedPhase.RUNNING_FILE) > 0) {
            endFile();
        }
        phase = now;
        return true;
    }

    /// Of a server that has found a data directory.
    private SeedPhase withoutInitialisation() {
        return !grammar.tellsSkipping() && !temporaryServed ? SeedPhase.SKIPPED : phase;
    }

    private boolean begin(String name) {
        if (files.containsKey(name)) {
            // Said on both streams by a script of ours.
            return false;
        }
        endFile();
        phase = SeedPhase.RUNNING_FILE;
        troubleBefore = trouble;
        trouble = new LogTrouble();
        FileLog begun = new FileLog(name);
        files.put(name, begun);
        running = begun;
        return true;
    }

    private void endFile() {
        if (running != null) {
            running.done = true;
        }
        running = null;
    }

    public SeedPhase phase() {
        return phase;
    }

    /// Whether every seed file was run to its end, in this run of the container or in one before.
    boolean isRestored() {
        return restored;
    }

    /// Whether any seed file was begun, or there was none and all is done.
    boolean hasBegun() {
        return restored || !files.isEmpty();
    }

    /// What scripts of ours want the user to know.
    public List<PlanNote> notes() {
        return notes.stream()
                .map(noted -> new PlanNote(noted.key(), noted.arguments(), false))
                .toList();
    }

    /// Name of the file that runs now; null between files.
    @Nullable
    public String runningFile() {
        return running == null ? null : running.name;
    }

    /// What the log says of the file of that name; null where it has not begun.
    @Nullable
    public FileLog file(String name) {
        return files.get(name);
    }

    /// The newest lines, oldest first.
    public List<LogLine> lines() {
        return List.copyOf(kept);
    }

    /// The best explanation the log has for a job that has ended before it was ready.
    public RestoreFailure.RestoreFailed failure() {
        LogTrouble told = told();
        String message = told.message();
        return new RestoreFailure.RestoreFailed(
                !told.file().isEmpty() ? told.file() : running == null ? "" : running.name,
                told.line(),
                told.statement(),
                message.isEmpty() ? lastWords() : message,
                around(told.at() < 0 ? lines - 1 : told.at()));
    }

    /// The error may have come before the word that its file begins.
    private LogTrouble told() {
        if (running != null
                && (troubleBefore.file().isEmpty() || troubleBefore.file().equals(running.name))) {
            trouble.completeFrom(troubleBefore);
        }
        return trouble;
    }

    private List<String> around(long number) {
        List<LogLine> all = new ArrayList<>(kept);
        int center = (int) (number - (lines - all.size()));
        int from = Math.clamp(center - AROUND, 0, all.size());
        int to = Math.clamp(center + AROUND + 1, from, all.size());
        return LogLine.texts(all.subList(from, to));
    }

    private String lastWords() {
        return kept.reversed().stream()
                .map(LogLine::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
