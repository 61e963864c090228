package dev.seedbed;

import dev.seedbed.services.ServiceGraph;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.activity.ActivityViewModel;
import dev.seedbed.ui.dialog.Question;
import dev.seedbed.ui.dialog.QuestionDialog;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.window.WindowContext;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// The end of the window: a question where something runs, and what has to be done before.
record AppClosing(ServiceGraph services, ActivityViewModel activity, BackgroundTasks background, WindowContext window) {

    void ask(Runnable quit) {
        int running =
                activity.runningProperty().get() + background.runningProperty().get();
        if (running == 0) {
            quit.run();
            return;
        }
        Messages messages = window.messages();
        QuestionDialog.ask(
                window.overlay(),
                new Question(
                        messages.get("shell.quit.title", running),
                        messages.get("shell.quit.text"),
                        List.of(),
                        messages.get("shell.quit.verb"),
                        messages.get("common.cancel"),
                        false),
                quit);
    }

    /// Removes the containers that look into volumes, then quits; soon also where the engine does not answer.
    void letGo(Runnable quit) {
        var patience = new PauseTransition(Duration.seconds(3));
        patience.setOnFinished(_ -> quit.run());
        patience.play();
        var _ = window.tasks()
                .run(
                        "let go of all volumes",
                        () -> {
                            services.files().close();
                            return quit;
                        },
                        _ -> quit.run());
    }
}
