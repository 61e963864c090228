package dev.seedbed.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// From the start of the process to the first useful frame, and memory when idle, with 200 containers and 200 volumes;
/// against an empty JavaFX window that runs with the same options.
///
/// A useful frame of ours shows a row of the list of databases; of the empty window, the window.
final class AppBench {
    private static final int OBJECTS = 200;
    private static final int IDLE_SECONDS = 10;
    private static final int PATIENCE_SECONDS = 120;
    private static final String LABEL = "dev.seedbed.test=bench-app";

    private final Bench.Options options;
    private final Figures figures;

    AppBench(Bench.Options options, Figures figures) {
        this.options = options;
        this.figures = figures;
    }

    /// @param frame seconds from the start of the process
    /// @param memory resident, in MiB
    private record Measured(double frame, double memory) {}

    void run() throws Exception {
        if (options.wants("command")) {
            new CommandBench(options, figures).run();
        }
        if (options.wants("frame") || options.wants("screens")) {
            window();
        }
    }

    private void window() throws Exception {
        int runs = options.runs(5);
        Path home = Files.createTempDirectory("seedbed-bench-home");
        try {
            Bench.say("making " + OBJECTS + " containers and volumes");
            populate();
            if (options.wants("screens")) {
                screens(home, runs);
            }
            if (options.wants("frame")) {
                frame(home, runs);
            }
        } finally {
            clear();
        }
    }

    private void frame(Path home, int runs) throws Exception {
        Median ourFrame = new Median();
        Median ourMemory = new Median();
        Median emptyFrame = new Median();
        Median emptyMemory = new Median();
        for (int run = -1; run < runs; run++) {
            Measured ours = measure(home, "seedbed");
            Measured empty = measure(home, "empty");
            if (run >= 0) {
                ourFrame.add(ours.frame());
                ourMemory.add(ours.memory());
                emptyFrame.add(empty.frame());
                emptyMemory.add(empty.memory());
            }
        }
        figures.ratio("app.frame.ratio", "s", ourFrame.value(), emptyFrame.value(), 1.3, runs);
        figures.ratio("app.memory.ratio", "MiB", ourMemory.value(), emptyMemory.value(), 1.5, runs);
    }

    /// The slowest first visit of a screen, at once after the first frame and when the window had time to prepare.
    private void screens(Path home, int runs) throws Exception {
        var atOnce = new Median();
        var prepared = new Median();
        for (int run = 0; run < runs; run++) {
            atOnce.add(slowestScreen(home, 0));
            prepared.add(slowestScreen(home, IDLE_SECONDS));
        }
        figures.value("app.screens.cold_ms", atOnce.value(), null, runs);
        figures.value("app.screens_ms", prepared.value(), 100.0, runs);
    }

    private static double slowestScreen(Path home, int seconds) throws Exception {
        Process process = start(home, List.of(WindowProbe.SCREENS, Integer.toString(seconds)));
        double slowest = -1;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && !line.equals(WindowProbe.DONE)) {
                if (line.startsWith(WindowProbe.SCREEN)) {
                    Bench.say(line);
                    slowest = Math.max(slowest, Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)));
                }
                line = out.readLine();
            }
            if (line == null || slowest < 0) {
                throw new IllegalStateException("the screens were not visited");
            }
            return slowest;
        } finally {
            end(process);
        }
    }

    /// Databases, so that they are rows of the list: created, never started.
    private static void populate() throws Exception {
        clear();
        String image = BenchSeeding.image(dev.seedbed.database.DatabaseKind.POSTGRESQL);
        for (int i = 0; i < OBJECTS; i++) {
            PlainContainer.docker("volume", "create", "--label=" + LABEL, "bench-app-" + i);
            PlainContainer.docker(
                    "create",
                    "--label=" + LABEL,
                    "--name=bench-app-" + i,
                    "--volume=bench-app-" + i + ":/var/lib/postgresql/data",
                    image);
        }
    }

    private static void clear() throws Exception {
        remove(List.of("rm", "--force", "--volumes"), PlainContainer.docker("ps", "-aq", "--filter=label=" + LABEL));
        remove(List.of("volume", "rm"), PlainContainer.docker("volume", "ls", "-q", "--filter=label=" + LABEL));
    }

    private static void remove(List<String> verb, String names) throws Exception {
        if (!names.isBlank()) {
            List<String> command = new ArrayList<>(verb);
            command.addAll(names.lines().toList());
            PlainContainer.docker(command.toArray(String[]::new));
        }
    }

    private static Process start(Path home, List<String> arguments) throws IOException {
        String launcher = System.getProperty("seedbed.bench.window", "");
        if (launcher.isEmpty()) {
            throw new IllegalStateException("packaging/bench says how to start a window");
        }
        List<String> command = new ArrayList<>(List.of(launcher.split("\n")));
        command.add(WindowProbe.class.getName());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("SEEDBED_HOME", home.toString());
        return builder.start();
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static Measured measure(Path home, String which) throws Exception {
        long begin = System.nanoTime();
        Process process = start(home, List.of(which));
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && !line.equals(WindowProbe.USEFUL)) {
                line = out.readLine();
            }
            double frame = (System.nanoTime() - begin) / 1e9;
            if (line == null || frame > PATIENCE_SECONDS) {
                throw new IllegalStateException("no useful frame of " + which);
            }
            Thread.sleep(TimeUnit.SECONDS.toMillis(IDLE_SECONDS));
            double memory = residentMebibytes(process.pid());
            Bench.say(String.format(Locale.ROOT, "%s: frame %.2f s, %.0f MiB", which, frame, memory));
            return new Measured(frame, memory);
        } finally {
            end(process);
        }
    }

    private static double residentMebibytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
