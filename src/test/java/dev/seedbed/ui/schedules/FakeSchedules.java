package dev.seedbed.ui.schedules;

import dev.seedbed.schedule.RunListener;
import dev.seedbed.schedule.RunReport;
import dev.seedbed.schedule.RunReportBuilder;
import dev.seedbed.schedule.Schedule;
import dev.seedbed.schedule.ScheduleBuilder;
import dev.seedbed.schedule.ScheduleState;
import dev.seedbed.schedule.ScheduledRuns;
import dev.seedbed.schedule.timer.Timing;
import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.StoreLevel;
import dev.seedbed.store.transfer.TransferState;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import dev.seedbed.task.StoreFailure;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.window.WindowContext;
import java.net.URI;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Schedules in memory, the runs of which wait until they may end.
public final class FakeSchedules implements ScheduleService {
    static final String CRON = "0 2 * * * seedbed schedules run shop";
    static final StoreFailure AWAY = new StoreFailure.StoreUnreachable("file:///away", "no such folder");

    final List<ScheduleRow> rows = new CopyOnWriteArrayList<>();
    final List<String> databases = new CopyOnWriteArrayList<>(List.of("orders", "shop"));
    final List<String> calls = new CopyOnWriteArrayList<>();
    final List<Schedule> added = new CopyOnWriteArrayList<>();
    final CountDownLatch mayFinish = new CountDownLatch(1);
    volatile @Nullable Failure failsWith;
    volatile boolean hasTimers = true;

    /// Without any schedule.
    public static DatabaseSchedules none(BackgroundTasks background, WindowContext window) {
        return SchedulesScreen.on(new FakeSchedules(), background, window, () -> "default")
                .ofDatabase(() -> {});
    }

    static Schedule schedule(String name, String database, String context) {
        return ScheduleBuilder.builder()
                .id(name)
                .name(name)
                .database(database)
                .context(context)
                .timing(new Timing(LocalTime.of(2, 0), null))
                .keepDaily(7)
                .keepWeekly(4)
                .createdAt(Instant.EPOCH)
                .build();
    }

    static RunReport good(int day) {
        return RunReportBuilder.builder()
                .startedAt("2026-11-%02dT02:00:00Z".formatted(day))
                .millis(75_000)
                .outcome(RunReport.Outcome.GOOD)
                .snapshot("0123456789abcdef")
                .bytes(64 << 20)
                .tables(5)
                .rows(1200)
                .version("team:shop/base:v" + day)
                .sentBytes(3 << 20)
                .removed(2)
                .build();
    }

    static RunReport bad(RunReport.Outcome outcome, String failure) {
        return RunReportBuilder.builder()
                .startedAt("2026-11-30T02:00:00Z")
                .outcome(outcome)
                .failure(failure)
                .build();
    }

    void add(Schedule schedule, ScheduleState state, String cron, RunReport... newestFirst) {
        rows.add(new ScheduleRow(schedule, state, List.of(newestFirst), Instant.parse("2026-12-02T02:00:00Z"), cron));
    }

    @Override
    public List<ScheduleRow> list() {
        return List.copyOf(rows);
    }

    @Override
    public Choices choices() {
        return new Choices(
                List.copyOf(databases),
                List.of(new ConfiguredStore("team", URI.create("file:///mnt/team"), StoreLevel.TEAM)));
    }

    @Override
    public void add(Schedule schedule, boolean timer) throws OperationFailedException {
        if (timer && !hasTimers) {
            throw new OperationFailedException(new SnapshotFailure.NoTimerService("systemctl", "no bus", CRON));
        }
        added.add(schedule);
        add(schedule, ScheduleState.NEVER, timer ? "" : CRON);
    }

    @Override
    public void remove(Schedule schedule) {
        calls.add("remove " + schedule.name());
        rows.removeIf(row -> row.schedule().equals(schedule));
    }

    @Override
    public ScheduledRuns.Result run(Schedule schedule, Function<Failure, String> words, RunListener listener)
            throws InterruptedException {
        calls.add("run " + schedule.name());
        listener.reached(RunListener.Stage.PUSH);
        listener.transfer()
                .at(new TransferState(
                        TransferState.Phase.TRANSFER, 12 << 20, 24 << 20, 6 << 20, 6 << 20, Optional.empty()));
        mayFinish.await();
        Failure failure = failsWith;
        RunReport report = failure == null ? good(30) : bad(RunReport.Outcome.FAILED, words.apply(failure));
        rows.replaceAll(row -> row.schedule().equals(schedule)
                ? new ScheduleRow(schedule, ScheduleState.of(report.outcome()), List.of(report), row.next(), row.cron())
                : row);
        return new ScheduledRuns.Result(report, failure);
    }
}
