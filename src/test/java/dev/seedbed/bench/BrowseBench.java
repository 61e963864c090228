package dev.seedbed.bench;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.volume.files.EngineVolumeFiles;
import dev.seedbed.volume.files.FilePath;
import dev.seedbed.volume.files.FileSession;
import dev.seedbed.volume.files.VolumeFiles;
import dev.seedbed.volume.helper.HelperContainers;
import dev.seedbed.volume.helper.VolumeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// The first entries of a directory with 100,000 of them, the container that looks already there: against `ls
/// -f` of it by `docker run --rm`, and against a directory with 100.
final class BrowseBench {
    private static final String VOLUME = "bench-browse";
    private static final String FILL = "cd /v && mkdir large small && cd large && seq -f 'entry-%06g' 1 100000"
            + " | xargs touch && cd ../small && seq -f 'entry-%06g' 1 100 | xargs touch";

    private final Bench.Options options;
    private final Figures figures;

    BrowseBench(Bench.Options options, Figures figures) {
        this.options = options;
        this.figures = figures;
    }

    void run() throws Exception {
        int runs = options.runs(7);
        String image = TestEngine.image("postgres:17");
        Bench.say("filling a directory");
        PlainContainer.docker("volume", "create", "--label=dev.seedbed.test=bench-browse", VOLUME);
        try (ContainerEngine engine = TestEngine.connect();
                VolumeFiles files = new EngineVolumeFiles(new HelperContainers(engine), Duration.ofSeconds(2))) {
            container(image, "sh", "-c", FILL);
            try (FileSession session = files.open(new VolumeSource.Volume(VOLUME))) {
                measure(session, image, runs);
            }
        } finally {
            PlainContainer.removeVolumes(List.of(VOLUME));
        }
    }

    private void measure(FileSession session, String image, int runs) throws Exception {
        var large = new Median();
        var small = new Median();
        var bare = new Median();
        for (int run = -1; run < runs; run++) {
            double ofLarge = first(session, "large");
            double ofSmall = first(session, "small");
            long begin = System.nanoTime();
            container(image, "ls", "-f", "/v/large");
            double ofBare = (System.nanoTime() - begin) / 1e6;
            if (run >= 0) {
                large.add(ofLarge);
                small.add(ofSmall);
                bare.add(ofBare);
            }
        }
        figures.ratio("browse.100k.ratio", "ms", large.value(), bare.value(), 1.2, runs);
        figures.ratio("browse.size.ratio", "ms", large.value(), small.value(), 3.0, runs);
    }

    private static double first(FileSession session, String directory) throws Exception {
        var arrived = new AtomicLong();
        long begin = System.nanoTime();
        session.list(FilePath.parse(directory).orElseThrow(), _ -> arrived.compareAndSet(0, System.nanoTime()));
        return (arrived.get() - begin) / 1e6;
    }

    private static void container(String image, String program, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                "run",
                "--rm",
                "--network=none",
                "--user=0",
                "--volume=" + VOLUME + ":/v",
                "--entrypoint=" + program,
                image));
        command.addAll(List.of(arguments));
        PlainContainer.docker(command.toArray(String[]::new));
    }
}
