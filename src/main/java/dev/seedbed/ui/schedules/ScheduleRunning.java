package dev.seedbed.ui.schedules;

import dev.seedbed.schedule.RunListener;
import dev.seedbed.schedule.RunReport;
import dev.seedbed.schedule.Schedule;
import dev.seedbed.schedule.ScheduledRuns;
import dev.seedbed.store.transfer.TransferProgress;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.text.TransferText;
import dev.seedbed.ui.tasks.BackgroundTask;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.tasks.TaskResult;

/// Runs schedules in the background, where each is shown with a way to cancel it. Lives on the FX thread.
record ScheduleRunning(SchedulesViewModel viewModel, ScheduleTexts texts, BackgroundTasks background) {

    void run(Schedule schedule) {
        BackgroundTask task = background.<RunReport>start(
                texts.get("schedule.task", schedule.name()),
                progress -> report(schedule, progress),
                report -> TaskResult.of(texts.get("schedule.task.done", schedule.name(), texts.result(report))));
        viewModel.began(schedule, task);
    }

    private RunReport report(Schedule schedule, BackgroundTasks.Progress progress)
            throws OperationFailedException, InterruptedException {
        ScheduledRuns.Result result = viewModel.service().run(schedule, texts::failure, new RunListener() {
            @Override
            public void reached(Stage stage) {
                progress.at(texts.get("schedule.stage." + ScheduleTexts.key(stage), schedule.database()), -1);
            }

            @Override
            public TransferProgress transfer() {
                var words = new TransferText(texts.messages(), texts.formats());
                return state -> progress.at(words.progress("push", state), TransferText.fraction(state));
            }
        });
        if (result.failure() != null) {
            throw new OperationFailedException(result.failure());
        }
        return result.report();
    }
}
