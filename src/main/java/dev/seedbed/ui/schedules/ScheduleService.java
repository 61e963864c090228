package dev.seedbed.ui.schedules;

import dev.seedbed.schedule.RunListener;
import dev.seedbed.schedule.Schedule;
import dev.seedbed.schedule.ScheduledRuns;
import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.function.Function;

/// What the screen of schedules asks for. Everything blocks; cancel is interrupt.
interface ScheduleService {

    /// By name, with their last runs. Does not reach the engine.
    List<ScheduleRow> list() throws OperationFailedException, InterruptedException;

    /// What a new schedule can be made of.
    Choices choices() throws OperationFailedException, InterruptedException;

    /// Adds a schedule. A failure leaves neither it nor a timer.
    ///
    /// @param timer whether a timer of the system is installed for it
    void add(Schedule schedule, boolean timer) throws OperationFailedException, InterruptedException;

    /// Forgets a schedule and removes its timer. Its snapshots stay.
    void remove(Schedule schedule) throws OperationFailedException, InterruptedException;

    /// Runs a schedule to its end.
    ///
    /// @param words of a failure, for the history
    ScheduledRuns.Result run(Schedule schedule, Function<Failure, String> words, RunListener listener)
            throws OperationFailedException, InterruptedException;

    /// What a new schedule can be made of.
    ///
    /// @param databases names of those that can be frozen
    /// @param stores where snapshots can be published without being asked
    record Choices(List<String> databases, List<ConfiguredStore> stores) {}
}
