package dev.seedbed.bench;

import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.volume.LastUsers;
import dev.seedbed.volume.VolumeCatalogue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The list of a thousand volumes: from the request to all rows, against the plain API call, both in a program that has
/// listed before; from the first press on Volumes to its first useful frame, against the same with one volume; and the
/// longest time that the FX thread was busy by itself while names, what they hold and sizes arrive.
final class ListBench {
    private static final int VOLUMES = 1_000;
    private static final int WARM_UP = 40;
    private static final int LISTS = 10;
    private static final String LABEL = "dev.seedbed.test";
    private static final String LABEL_VALUE = "bench-volumes";

    private final Bench.Options options;
    private final Figures figures;

    ListBench(Bench.Options options, Figures figures) {
        this.options = options;
        this.figures = figures;
    }

    void run() throws Exception {
        int runs = options.runs(5);
        Path home = Files.createTempDirectory("seedbed-bench-home");
        try (ContainerEngine engine = TestEngine.connect()) {
            clear();
            make(engine, 0, 1);
            var one = new Median();
            for (int run = -1; run < runs; run++) {
                double frame = window(home)[0];
                Bench.say(String.format(Locale.ROOT, "one volume: frame %.0f ms", frame));
                if (run >= 0) {
                    one.add(frame);
                }
            }
            Bench.say("making " + VOLUMES + " volumes");
            make(engine, 1, VOLUMES);
            rows(engine, runs);
            frames(home, one, runs);
        } finally {
            clear();
        }
    }

    private void rows(ContainerEngine engine, int runs) throws Exception {
        var catalogue = new VolumeCatalogue(engine, new DatabaseCatalogue(engine), LastUsers.inMemory());
        for (int i = 0; i < WARM_UP; i++) {
            plainCall();
            listed(catalogue);
        }
        var rows = new Median();
        var call = new Median();
        for (int i = 0; i < runs * LISTS; i++) {
            call.add(plainCall());
            rows.add(listed(catalogue));
        }
        figures.ratio("list.1000.ratio", "ms", rows.value(), call.value(), 2.0, runs * LISTS);
    }

    private static double listed(VolumeCatalogue catalogue) throws Exception {
        long begin = System.nanoTime();
        if (catalogue.list().size() < VOLUMES) {
            throw new IllegalStateException("the list is not whole");
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private void frames(Path home, Median one, int runs) throws Exception {
        var thousand = new Median();
        double stall = 0;
        for (int run = -1; run < runs; run++) {
            double[] ours = window(home);
            Bench.say(String.format(Locale.ROOT, "frame %.0f ms, stall %.0f ms", ours[0], ours[1]));
            if (run >= 0) {
                thousand.add(ours[0]);
                stall = Math.max(stall, ours[1]);
            }
        }
        figures.value("list.frame_ms", thousand.value() - one.value(), 50.0, runs);
        figures.value("list.stall_ms", stall, 50.0, runs);
    }

    private static void make(ContainerEngine engine, int from, int to) throws Exception {
        for (int i = from; i < to; i++) {
            engine.createVolume(VolumesProbe.PREFIX + i, Map.of(LABEL, LABEL_VALUE), Map.of());
        }
    }

    private static void clear() throws Exception {
        PlainContainer.removeVolumes(
                PlainContainer.docker("volume", "ls", "-q", "--filter=label=" + LABEL + "=" + LABEL_VALUE)
                        .lines()
                        .toList());
    }

    /// Milliseconds until the engine has answered in full.
    private static double plainCall() throws IOException {
        String host = System.getenv().getOrDefault("DOCKER_HOST", "unix:///var/run/docker.sock");
        if (!host.startsWith("unix://")) {
            throw new IllegalStateException("this benchmark needs an engine on a unix socket");
        }
        var address = UnixDomainSocketAddress.of(host.substring("unix://".length()));
        long begin = System.nanoTime();
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(address);
            channel.write(ByteBuffer.wrap(
                    "GET /volumes HTTP/1.0\r\nHost: engine\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
            var buffer = ByteBuffer.allocate(1 << 16);
            long bytes = 0;
            for (int read = channel.read(buffer); read >= 0; read = channel.read(buffer)) {
                bytes += read;
                buffer.clear();
            }
            if (bytes < VOLUMES * 50L) {
                throw new IllegalStateException("the engine answered only " + bytes + " bytes");
            }
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    /// @return milliseconds to the first useful frame, and the longest stall
    private static double[] window(Path home) throws Exception {
        String launcher = System.getProperty("seedbed.bench.window", "");
        if (launcher.isEmpty()) {
            throw new IllegalStateException("packaging/bench says how to start a window");
        }
        List<String> command = new ArrayList<>(List.of(launcher.split("\n")));
        command.add(VolumesProbe.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("SEEDBED_HOME", home.toString());
        Process process = builder.start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && !line.startsWith(VolumesProbe.RESULT)) {
                line = out.readLine();
            }
            if (line == null) {
                throw new IllegalStateException("the window did not show the volumes");
            }
            String[] words = line.split(" ");
            return new double[] {Double.parseDouble(words[1]), Double.parseDouble(words[2])};
        } finally {
            process.destroy();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }
}
