package dev.seedbed.engine;

import java.io.File;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

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
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    /// As this program has it, also where a launcher loads the tests.
    private static String classPath() {
        return Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs())
                        .map(url -> Path.of(URI.create(url.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
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
