package dev.seedbed.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A test's own program in a process of its own, to be killed there.
public final class ChildProgram {
    private static final String KILLED_AFTER = "dev.seedbed.test.killed-after";

    private ChildProgram() {}

    /// @param main with a method `main`
    /// @param options for its virtual machine
    public static ProcessBuilder of(Class<?> main, List<String> options, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    /// The option to be killed after a change of the engine, see [KillableEngine#halting], which a program obeys that
    /// has
    /// its engine from [#engine].
    public static String killedAfter(String moment) {
        return "-D" + KILLED_AFTER + "=" + moment;
    }

    /// The real engine, for such a program.
    public static ContainerEngine engine() throws Exception {
        String moment = System.getProperty(KILLED_AFTER, "");
        ContainerEngine engine = TestEngine.connect();
        return moment.isEmpty() ? engine : KillableEngine.halting(engine, moment);
    }
}
