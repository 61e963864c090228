package dev.seedbed.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Short commands from the start of the process to its end, against `java -version` and `docker ps` one after the
/// other:
/// what a program in Java that asks the engine once cannot do without.
final class CommandBench {
    private final Figures figures;
    private final int runs;

    CommandBench(Bench.Options options, Figures figures) {
        this.figures = figures;
        this.runs = options.runs(9);
    }

    void run() throws Exception {
        List<String> launcher = launcher();
        Path home = Files.createTempDirectory("seedbed-bench-home");
        var bare = new Median();
        var help = new Median();
        var list = new Median();
        for (int run = -1; run < runs; run++) {
            double bareMillis =
                    millis(home, List.of(launcher.getFirst(), "-version")) + millis(home, List.of("docker", "ps"));
            double helpMillis = millis(home, command(launcher, "--help"));
            double listMillis = millis(home, command(launcher, "ls"));
            Bench.say(String.format(
                    Locale.ROOT, "bare %.0f ms, --help %.0f ms, ls %.0f ms", bareMillis, helpMillis, listMillis));
            if (run >= 0) {
                bare.add(bareMillis);
                help.add(helpMillis);
                list.add(listMillis);
            }
        }
        figures.ratio("cli.help.ratio", "ms", help.value(), bare.value(), 4.0, runs);
        figures.ratio("cli.ls.ratio", "ms", list.value(), bare.value(), 7.0, runs);
    }

    private static List<String> launcher() {
        String launcher = System.getProperty("seedbed.bench.command", "");
        if (launcher.isEmpty()) {
            throw new IllegalStateException("packaging/bench says how to start a command");
        }
        return List.of(launcher.split("\n"));
    }

    private static List<String> command(List<String> launcher, String argument) {
        var command = new ArrayList<>(launcher);
        command.add("dev.seedbed.Main");
        command.add(argument);
        return command;
    }

    private static double millis(Path home, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("SEEDBED_HOME", home.toString());
        long begin = System.nanoTime();
        int code = builder.start().waitFor();
        double millis = (System.nanoTime() - begin) / 1e6;
        if (code != 0) {
            throw new IllegalStateException(command.getLast() + " ended with " + code);
        }
        return millis;
    }
}
