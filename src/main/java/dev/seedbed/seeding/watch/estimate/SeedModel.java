package dev.seedbed.seeding.watch.estimate;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.index.DumpIndex;
import dev.seedbed.library.index.DumpIndex.Work;
import dev.seedbed.seeding.watch.estimate.SeedHistory.Durations;
import dev.seedbed.seeding.watch.estimate.WorkItem.Stage;
import dev.seedbed.seeding.watch.log.RowsDone;
import dev.seedbed.seeding.watch.log.SeedLog;
import dev.seedbed.seeding.watch.log.SeedPhase;
import dev.seedbed.seeding.watch.log.StatementCounts;
import dev.seedbed.seeding.watch.speed.EngineSpeeds;
import dev.seedbed.seeding.watch.speed.Speeds;
import dev.seedbed.seeding.watch.speed.WorkGroup;
import dev.seedbed.task.RestoreFailure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Everything that is known of one seed job, put together from what was seen. No engine, no threads, no clock: time
/// is given in seconds since the start of the job. Confined to one thread.
public final class SeedModel {
    private static final Logger LOG = LoggerFactory.getLogger(SeedModel.class);

    private static final double LEAST_LESSON_SECONDS = 0.1;

    private final DatabaseKind kind;
    private final List<WatchedFile> files;
    private final SeedHistory history;
    private final EngineSpeeds engine;
    private final SeedLog log;
    private final FileReadings readings = new FileReadings();
    private final ServerReadings server = new ServerReadings();
    private final ReceivedBytes received = new ReceivedBytes();
    private final ByteRate rate = new ByteRate();
    private final ProgressEstimate estimate;
    private WorkPlan guess;
    private Stage stage = Stage.INITIALISE;
    private int file = -1;
    private RestoreFailure.@Nullable RestoreFailed failure;
    private boolean complete;

    /// @param engine what tells the engine from others
    /// @param prepared seconds that the start took before its job ran
    public SeedModel(DatabaseKind kind, List<WatchedFile> files, SeedHistory history, String engine, double prepared) {
        this.kind = kind;
        this.files = new ArrayList<>(files);
        this.history = history;
        this.engine = history.speeds(engine, kind);
        this.log = new SeedLog(kind);
        this.guess = WorkPlan.of(kind, files, WatchedServer.of(kind).weights());
        Optional<WorkPlan> measured = measured(guess);
        this.estimate = new ProgressEstimate(measured.orElse(guess), speeds(measured.isPresent()), prepared);
    }

    private Speeds speeds(boolean isMeasured) {
        return isMeasured ? Speeds.measured() : engine.find().orElseGet(Speeds::guess);
    }

    public void logged(LogLine line) {
        log.add(line);
        if (log.phase() == SeedPhase.SKIPPED && failure == null) {
            failure = log.failure();
        }
    }

    public void fileProbed(String line) {
        readings.add(line);
    }

    public void fileProbeRestarted() {
        readings.restart();
    }

    public void serverProbed(String line) {
        server.add(line);
    }

    /// Says that the log has come to its end.
    public void logEnded() {
        if (!log.phase().isRestored() && failure == null) {
            failure = log.failure();
        }
    }

    public void indexed(int index, DumpIndex found) {
        files.set(index, files.get(index).with(found));
        guess = WorkPlan.of(kind, files, WatchedServer.of(kind).weights());
        Optional<WorkPlan> measured = measured(guess);
        WorkPlan better = measured.orElse(guess);
        estimate.replan(better, speeds(measured.isPresent()), placeIn(better));
    }

    public void enter(Stage later) {
        stage = later;
    }

    public void tick(double seconds) {
        String running = log.runningFile();
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).script().equals(running)) {
                file = i;
            }
        }
        rate.add(seconds, doneBytes());
        estimate.tick(seconds, placeIn(estimate.plan()));
    }

    /// Says that the database answers, and keeps the durations.
    public void complete(double seconds) {
        tick(seconds);
        complete = true;
        estimate.complete(seconds);
        trace();
        String key = key();
        if (key != null) {
            history.keep(key, new Durations(estimate.plan().shape(), estimate.spent()));
            engine.learn(lesson());
        }
    }

    /// What this restore tells of the engine, of groups that there was enough work of.
    private Map<WorkGroup, Double> lesson() {
        double[] spent = estimate.spent();
        Map<WorkGroup, Double> taken = new EnumMap<>(WorkGroup.class);
        for (int i = 0; i < spent.length; i++) {
            taken.merge(guess.item(i).group(), spent[i], Double::sum);
        }
        Map<WorkGroup, Double> planned = guess.secondsByGroup();
        Map<WorkGroup, Double> lesson = new EnumMap<>(WorkGroup.class);
        taken.forEach((group, seconds) -> {
            double expected = planned.getOrDefault(group, 0.0);
            if (expected > LEAST_LESSON_SECONDS) {
                lesson.put(group, Math.log(Math.max(LEAST_LESSON_SECONDS, seconds) / expected));
            }
        });
        return lesson;
    }

    private void trace() {
        if (!LOG.isDebugEnabled()) {
            return;
        }
        double[] spent = estimate.spent();
        for (int i = 0; i < spent.length; i++) {
            WorkItem item = estimate.plan().item(i);
            LOG.debug(
                    "{} {} {} ({} bytes, {} rows): {} s planned, {} s taken",
                    item.stage(),
                    item.work(),
                    item.table(),
                    item.lengthBytes(),
                    item.rows(),
                    item.seconds(),
                    spent[i]);
        }
    }

    public boolean isComplete() {
        return complete;
    }

    public SeedLog log() {
        return log;
    }

    private Place placeIn(WorkPlan plan) {
        return switch (stage) {
            case FINISH, START -> new Place(plan.first(stage), 0);
            case INITIALISE, FILE, SWITCH ->
                switch (log.phase()) {
                    case WAITING, INITIALISING, TEMPORARY_SERVER, SKIPPED -> new Place(0, 0);
                    case RUNNING_FILE -> placeInFile(plan);
                    case STOPPING_TEMPORARY, INIT_COMPLETE, READY -> new Place(plan.first(Stage.SWITCH), 0);
                };
        };
    }

    private Place placeInFile(WorkPlan plan) {
        if (file < 0) {
            return new Place(0, 0);
        }
        SeedLog.FileLog said = log.file(files.get(file).script());
        if (said == null || said.isDone()) {
            // Another file runs, one that is not watched.
            return new Place(plan.firstOf(file + 1), 0);
        }
        DumpIndex index = files.get(file).index();
        if (isDivided(file)) {
            StatementCounts counts = index == null
                    ? StatementCounts.NONE
                    : new DividedReading(index).counts(said.rowsDone(), said.counts());
            return new FileCursor(plan, file)
                    .place(new FileObservation(reading(file), -1, counts, said.entries(), List.of(), false));
        }
        boolean isTagged = WatchedServer.of(kind).tellsStatements()
                && files.get(file).dump().format() == DumpFormat.SQL;
        FileReading reading = reading(file);
        long read = plan.offsets().get(file).uncompressed(reading.position());
        long offset = received.offset(file, server.receivedBytes(), read);
        return new FileCursor(plan, file)
                .place(new FileObservation(reading, offset, said.counts(), said.entries(), server.newest(), isTagged));
    }

    private FileReading reading(int index) {
        WatchedFile watched = files.get(index);
        DumpIndex map = watched.index();
        SeedLog.FileLog said = log.file(watched.script());
        return isDivided(index) && map != null
                ? new DividedReading(map)
                        .position(
                                said == null ? RowsDone.NONE : said.rowsDone(),
                                readings.positions(watched.sessionsPath()))
                : readings.of(watched.path());
    }

    private Optional<WorkPlan> measured(WorkPlan guess) {
        String key = key();
        return key == null
                ? Optional.empty()
                : history.find(key)
                        .filter(known -> known.shape().equals(guess.shape()))
                        .map(known -> guess.taking(known.seconds()));
    }

    /// What makes this seed the same as an earlier one; null while the content of a file is not known.
    private @Nullable String key() {
        return files.stream().anyMatch(one -> one.index() == null)
                ? null
                : kind.id()
                        + files.stream()
                                .map(WatchedFile::index)
                                .filter(Objects::nonNull)
                                .map(DumpIndex::contentHash)
                                .collect(Collectors.joining("+", ":", ""));
    }

    private long doneBytes() {
        long done = 0;
        for (int i = 0; i < files.size(); i++) {
            done += doneBytes(i);
        }
        return done;
    }

    private long doneBytes(int index) {
        WatchedFile watched = files.get(index);
        long size = watched.dump().sizeBytes();
        SeedLog.FileLog said = log.file(watched.script());
        if (said != null && said.isDone()) {
            return size;
        }
        FileReading reading = reading(index);
        return reading.isOver() ? size : Math.min(size, reading.position());
    }

    private long totalBytes() {
        return files.stream().mapToLong(one -> one.dump().sizeBytes()).sum();
    }

    public WatchSnapshot snapshot() {
        Tally tally = Tally.of(estimate.plan(), estimate.place());
        List<Long> done = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            done.add(doneBytes(i));
        }
        WorkItem item = estimate.plan().item(estimate.place().item());
        return WatchSnapshotBuilder.builder()
                .phase(log.phase())
                .file(file)
                .doneBytes(doneBytes())
                .totalBytes(totalBytes())
                .bytesPerSecond(rate.bytesPerSecond())
                .table(table(item))
                .rows(tally.rows() >= 0 ? tally.rows() : reportedRows())
                .indexesDone(tally.indexesDone())
                .indexesTotal(tally.indexes())
                .detail(detail(item))
                .fraction(estimate.fraction())
                .timeLeft(failure == null ? estimate.timeLeft() : null)
                .steps(new StepList(estimate, files, done, failure != null, complete).steps(detail(item)))
                .failure(failure)
                .notes(log.notes())
                .build();
    }

    private String table(WorkItem item) {
        if (isDivided(item) && item.work() == Work.DATA) {
            return server.newest().stream()
                    .filter(activity -> activity.work() == Work.DATA)
                    .map(ServerActivity::table)
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
        if (item.stage() != Stage.FILE || !item.table().isEmpty()) {
            return item.table();
        }
        return server.newest().stream()
                .map(ServerActivity::table)
                .filter(table -> !table.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// Then an item stands for as much work as it is, and not for what is done.
    private boolean isDivided(WorkItem item) {
        return item.stage() == Stage.FILE && isDivided(item.file());
    }

    private boolean isDivided(int index) {
        SeedLog.FileLog said = log.file(files.get(index).script());
        return files.get(index).isDivided() && (said == null || !said.rowsDone().isInOnePiece());
    }

    private String detail(WorkItem item) {
        if (item.stage() != Stage.FILE) {
            return "";
        }
        String table = table(item);
        String statement = server.newest().stream()
                .filter(activity -> activity.work() == item.work() || isDivided(item) && item.isTail())
                .filter(activity -> activity.work() != Work.DATA)
                .map(ServerActivity::statement)
                .findFirst()
                .orElse("");
        boolean isTold = statement.isEmpty() && !(isDivided(item) && item.isTail());
        return isTold ? StatementSubject.words(kind, item.work(), table) : statement;
    }

    private long reportedRows() {
        long rows = 0;
        for (WatchedFile watched : files) {
            SeedLog.FileLog said = log.file(watched.script());
            rows += said == null ? 0 : said.counts().rows();
        }
        return rows
                + server.newest().stream()
                        .mapToLong(one -> Math.max(0, one.rows()))
                        .sum();
    }
}
