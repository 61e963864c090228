package dev.seedbed;

import dev.seedbed.settings.AppDirectories;
import java.util.List;

/// Runs several commands in one process, for the virtual machine to write down what they load: a start cache that knows
/// one command only makes the others slow. Not for people.
final class StartTraining {
    private StartTraining() {}

    /// @param commandLines one each, its words divided by blanks; what they print and return does not matter
    public static void main(String[] commandLines) {
        AppDirectories directories = Main.prepare();
        for (String commandLine : commandLines) {
            new CommandLineApp(directories).run(List.of(commandLine.split(" ")));
        }
        System.exit(0);
    }
}
