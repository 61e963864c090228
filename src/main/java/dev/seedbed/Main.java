package dev.seedbed;

import dev.seedbed.settings.AppDirectories;
import java.util.List;

/// Starts the window, or a command when arguments are given. Touches no JavaFX class for a command.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        var directories = AppDirectories.ofThisUser();
        // Before the first logger is made.
        LogConfiguration.useFile(directories.logFile());
        if (args.length == 0) {
            App.prepare();
            App.launch(App.class);
        } else {
            System.exit(new CommandLineApp(directories).run(List.of(args)));
        }
    }
}
