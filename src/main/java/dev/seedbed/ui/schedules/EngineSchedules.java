package dev.seedbed.ui.schedules;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.schedule.RunListener;
import dev.seedbed.schedule.Schedule;
import dev.seedbed.schedule.ScheduledRuns;
import dev.seedbed.schedule.Schedules;
import dev.seedbed.store.StoreLevel;
import dev.seedbed.store.Stores;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The schedules of the user beside the databases of the engine in use.
public record EngineSchedules(Schedules schedules, ScheduledRuns runs, DatabaseCatalogue databases, Stores stores)
        implements ScheduleService {

    @Override
    public List<ScheduleRow> list() throws OperationFailedException, InterruptedException {
        Instant now = Instant.now();
        ZoneId zone = ZoneId.systemDefault();
        var rows = new ArrayList<ScheduleRow>();
        for (Schedule schedule : schedules.list()) {
            rows.add(new ScheduleRow(
                    schedule,
                    runs.state(schedule, now, zone),
                    runs.history(schedule).reversed(),
                    schedule.timing().nextDue(now, zone).orElse(null),
                    schedules.hasTimer(schedule) ? "" : schedules.cronLine(schedule)));
        }
        return rows;
    }

    @Override
    public Choices choices() throws OperationFailedException, InterruptedException {
        return new Choices(
                databases.list().stream()
                        .filter(Database::ours)
                        .map(Database::name)
                        .distinct()
                        .sorted()
                        .toList(),
                stores.list().stream()
                        .filter(store -> store.level() != StoreLevel.PUBLIC)
                        .toList());
    }

    @Override
    public void add(Schedule schedule, boolean timer) throws OperationFailedException, InterruptedException {
        schedules.add(schedule, timer);
    }

    @Override
    public void remove(Schedule schedule) throws OperationFailedException, InterruptedException {
        schedules.remove(schedule);
    }

    @Override
    public ScheduledRuns.Result run(Schedule schedule, Function<Failure, String> words, RunListener listener)
            throws OperationFailedException, InterruptedException {
        return runs.run(schedule, words, listener);
    }
}
