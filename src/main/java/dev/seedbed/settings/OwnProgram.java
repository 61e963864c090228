package dev.seedbed.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How this very program is started once more, as a command line.
public final class OwnProgram {
    private OwnProgram() {}

    /// Its own launcher where it was installed with one, else its own Java and class path.
    ///
    /// @param context of the engine, where one was asked for
    public static List<String> command(Optional<String> context, List<String> arguments) {
        var command = new ArrayList<String>();
        String launcher = System.getProperty("jpackage.app-path", "");
        if (launcher.isEmpty()) {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of(
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "dev.seedbed.Main"));
        } else {
            command.add(launcher);
        }
        context.ifPresent(name -> command.addAll(List.of("--context", name)));
        command.addAll(arguments);
        return List.copyOf(command);
    }
}
