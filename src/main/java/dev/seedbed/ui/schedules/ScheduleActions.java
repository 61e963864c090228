package dev.seedbed.ui.schedules;

import dev.seedbed.schedule.Schedule;
import dev.seedbed.ui.dialog.DefectDialog;
import dev.seedbed.ui.dialog.Question;
import dev.seedbed.ui.dialog.QuestionDialog;
import dev.seedbed.ui.window.WindowContext;
import java.util.List;
import java.util.function.Supplier;

/// What can be done with schedules, with the questions asked before. Lives on the FX thread.
///
/// @param context of the engine in use
record ScheduleActions(
        SchedulesViewModel viewModel,
        ScheduleTexts texts,
        ScheduleRunning running,
        WindowContext window,
        Supplier<String> context) {

    /// Asks for a new schedule.
    ///
    /// @param database that is chosen at first; empty for any
    void add(String database) {
        var _ = window.tasks()
                .run(
                        "databases for a schedule",
                        viewModel.service()::choices,
                        outcome -> outcome.handle(
                                choices -> {
                                    if (choices.databases().isEmpty()) {
                                        window.notices().show(texts.get("schedule.no-databases"));
                                    } else {
                                        new AddScheduleDialog(viewModel, texts, window, context.get())
                                                .open(choices, database);
                                    }
                                },
                                reason -> DefectDialog.show(window.overlay(), reason, texts.messages())));
    }

    void run(Schedule schedule) {
        running.run(schedule);
    }

    /// Whether it is about the engine in use.
    boolean isHere(Schedule schedule) {
        return schedule.context().isEmpty() || schedule.context().equals(context.get());
    }

    /// Asks, then forgets a schedule.
    void remove(Schedule schedule) {
        QuestionDialog.ask(
                window.overlay(),
                new Question(
                        texts.get("schedule.remove.title", schedule.name()),
                        texts.get("schedule.remove.text"),
                        List.of(),
                        texts.get("schedule.remove.button"),
                        texts.get("common.cancel"),
                        true),
                () -> viewModel.remove(schedule));
    }
}
