package dev.seedbed.bench;

import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.volume.archive.ArchiveFormat;
import dev.seedbed.volume.archive.ArchiveSeal;
import dev.seedbed.volume.archive.EngineArchives;
import dev.seedbed.volume.archive.VolumeArchives;
import dev.seedbed.volume.files.CopyProgress;
import dev.seedbed.volume.helper.HelperContainers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// Export and import of a large volume against tar in a container with zstd beside it, as one would by hand; and how
/// far the memory in use grows meanwhile. The images have no zstd, so the baseline's runs on this computer, on the
/// stream of the docker command.
final class VolumeArchiveBench {
    private static final String IMAGE = TestEngine.image("postgres:17");
    private static final String SOURCE = "seedbed-bench-archive";
    private static final String TARGET = SOURCE + "-import";
    private static final long SAMPLE_MILLIS = 250;
    private static final double MEBIBYTE = 1 << 20;

    private final Bench.Options options;
    private final Figures figures;

    VolumeArchiveBench(Bench.Options options, Figures figures) {
        this.options = options;
        this.figures = figures;
    }

    void run() throws Exception {
        int runs = options.runs(5);
        Path folder = Files.createTempDirectory("seedbed-bench-archive");
        try (ContainerEngine engine = TestEngine.connect()) {
            VolumeArchives archives = new EngineArchives(
                    engine,
                    new DatabaseCatalogue(engine),
                    new HelperContainers(engine),
                    ArchiveSeal.in(folder.resolve("key")));
            Bench.say("filling a volume");
            fill(options.size(1024));
            Path ours = folder.resolve("ours.tar.zst");
            Path byHand = folder.resolve("hand.tar.zst");
            var sides = new Median[] {new Median(), new Median(), new Median(), new Median()};
            for (int run = -1; run < runs; run++) {
                Files.deleteIfExists(ours);
                Files.deleteIfExists(byHand);
                double[] took = {
                    seconds(() -> shell(docker(
                            SOURCE, folder, "tar -c -f - -S -C /v . | zstd -q -3 -o /out/" + byHand.getFileName()))),
                    seconds(() -> archives.export(SOURCE, ours, ArchiveFormat.TAR_ZST, CopyProgress.NONE)),
                    seconds(() -> {
                        remove(TARGET);
                        return shell(docker(
                                TARGET,
                                folder,
                                "zstd -q -d -c /out/" + byHand.getFileName()
                                        + " | tar -x -p -f - -C /v && sync -f /v"));
                    }),
                    seconds(() -> {
                        remove(TARGET);
                        return archives.importInto(ours, TARGET, CopyProgress.NONE);
                    })
                };
                Bench.say(String.format(
                        java.util.Locale.ROOT,
                        "export %.2f s, by hand %.2f s; import %.2f s, by hand %.2f s",
                        took[1],
                        took[0],
                        took[3],
                        took[2]));
                for (int i = 0; run >= 0 && i < sides.length; i++) {
                    sides[i].add(took[i]);
                }
            }
            figures.ratio("export.ratio", "s", sides[1].value(), sides[0].value(), 1.1, runs);
            figures.ratio("import.ratio", "s", sides[3].value(), sides[2].value(), 1.1, runs);
            figures.value(
                    "export.heap_mb",
                    growth(() -> {
                        Files.deleteIfExists(ours);
                        return archives.export(SOURCE, ours, ArchiveFormat.TAR_ZST, CopyProgress.NONE);
                    }),
                    32.0,
                    1);
        } finally {
            remove(SOURCE);
            remove(TARGET);
            shell("rm -rf " + folder);
        }
    }

    /// A data directory of PostgreSQL with as much in it: half of it packs well, as rows do.
    private static void fill(int mebibytes) throws Exception {
        remove(SOURCE);
        shell(docker(
                SOURCE,
                Path.of("/tmp"),
                "cd /v && mkdir -p base/1 && for i in $(seq " + Math.max(1, mebibytes / 32) + "); do "
                        + "{ head -c 12582912 /dev/urandom | od -A n -t x1 | head -c 25165824; "
                        + "head -c 8388608 /dev/urandom; } > base/1/$i; done; "
                        + "for i in $(seq 1000); do echo $i > base/1/small$i; done"));
    }

    /// Everything within one container, which has the folder at `/out`: the docker client would be slower.
    private static String docker(String volume, Path folder, String script) {
        return "docker run --rm --network none --user 0 --tmpfs /var/lib/postgresql/data -v " + volume + ":/v -v "
                + folder + ":/out --entrypoint sh " + IMAGE + " -c '" + script + "'";
    }

    private static void remove(String volume) throws Exception {
        PlainContainer.removeVolumes(List.of(volume));
    }

    private static int shell(String script) throws Exception {
        Process process = new ProcessBuilder("bash", "-c", "set -o pipefail; " + script)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(script + " ended with " + process.exitValue());
        }
        return 0;
    }

    private static double seconds(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    /// By how many MiB what is alive grows at most while something is done.
    private static double growth(Callable<?> work) throws Exception {
        double before = alive();
        double[] most = {0};
        Thread sampling = Thread.ofPlatform().start(() -> {
            try {
                while (true) {
                    Thread.sleep(SAMPLE_MILLIS);
                    most[0] = Math.max(most[0], alive() - before);
                }
            } catch (InterruptedException _) {
                // it is over
            }
        });
        work.call();
        sampling.interrupt();
        sampling.join();
        return most[0];
    }

    private static double alive() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
    }
}
