package dev.seedbed.bench;

import dev.seedbed.engine.EngineInfo;
import dev.seedbed.engine.TestEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// All benchmarks one after the other, each short, and one file with what they found: `target/bench/all.json`, and
/// beside it `all.md`, the same as a table for a document.
final class AllBenches {
    private static final Path FOLDER = Path.of("target", "bench");

    private final Bench.Options options;
    private final Figures figures;

    AllBenches(Bench.Options options, Figures figures) {
        this.options = options;
        this.figures = figures;
    }

    private List<Bench.Options> parts() {
        return List.of(
                options.of("app", 3, 0, 0),
                options.of("query", 3, 0, 0),
                options.of("start", 2, 300, 0),
                options.of("progress", 1, 40, 0).part("wide", "indexed"),
                options.of("clone", 3, 60, 20),
                options.of("volumes", 3, 0, 0),
                options.of("build", 3, 0, 0));
    }

    /// Blocks for some 20 minutes. A benchmark that fails is told and passed over.
    ///
    /// @return whether none failed
    boolean run() throws Exception {
        Files.createDirectories(FOLDER);
        figures.about("date", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        figures.about("commit", commit());
        figures.about("machine", machine());
        var seconds = new LinkedHashMap<String, Long>();
        var failed = new LinkedHashMap<String, String>();
        figures.about("seconds", seconds);
        figures.about("failed", failed);
        for (Bench.Options part : parts()) {
            long begin = System.nanoTime();
            try {
                Bench.run(part, figures);
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception | LinkageError e) {
                failed.put(part.name(), String.valueOf(e.getMessage()));
                Bench.say(part.name() + " failed: " + e);
            }
            seconds.put(part.name(), (System.nanoTime() - begin) / 1_000_000_000);
            write();
        }
        Bench.say("written to " + FOLDER.resolve("all.json").toAbsolutePath());
        return failed.isEmpty();
    }

    /// After each part, so that a run may be broken off.
    private void write() throws IOException {
        Files.writeString(FOLDER.resolve("all.json"), figures.json() + "\n");
        Files.writeString(FOLDER.resolve("all.md"), figures.markdown());
    }

    private static Map<String, Object> machine() throws Exception {
        var machine = new LinkedHashMap<String, Object>();
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        machine.put("java", Runtime.version().toString());
        try (var engine = TestEngine.connect()) {
            EngineInfo info = engine.info();
            machine.put("engine", info.product() + " " + info.version() + ", " + info.storageDriver());
            machine.put("memory", String.format(Locale.ROOT, "%.0f GiB", info.memoryBytes() / (double) (1L << 30)));
        }
        return machine;
    }

    /// With a mark where the working copy has changes.
    private static String commit() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--exclude=*").start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? said : "";
    }
}
