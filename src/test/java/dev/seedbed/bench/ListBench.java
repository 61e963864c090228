package dev.seedbed.bench;

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
import java.util.concurrent.TimeUnit;

/// The list of a thousand volumes: from the press on Volumes to its first useful frame, against the plain API call; and
/// the longest time that the FX thread was not free while names, what they hold and sizes arrive.
final class ListBench {
    private static final int VOLUMES = 1_000;
    private static final String LABEL = "dev.seedbed.test=bench-volumes";

    private final Bench.Options options;
    private final Figures figures;

    ListBench(Bench.Options options, Figures figures) {
        this.options = options;
        this.figures = figures;
    }

    void run() throws Exception {
        int runs = options.runs(5);
        Path home = Files.createTempDirectory("seedbed-bench-home");
        try {
            Bench.say("making " + VOLUMES + " volumes");
            populate();
            var frame = new Median();
            var call = new Median();
            double stall = 0;
            for (int run = -1; run < runs; run++) {
                plainCall();
                double plain = plainCall();
                double[] ours = window(home);
                Bench.say(String.format(
                        java.util.Locale.ROOT, "frame %.0f ms, call %.0f ms, stall %.0f ms", ours[0], plain, ours[1]));
                if (run >= 0) {
                    frame.add(ours[0]);
                    call.add(plain);
                    stall = Math.max(stall, ours[1]);
                }
            }
            figures.ratio("list.1000.ratio", "ms", frame.value(), call.value(), 2.0, runs);
            figures.value("list.stall_ms", stall, 100.0, runs);
        } finally {
            clear();
        }
    }

    private static void populate() throws Exception {
        clear();
        for (int i = 0; i < VOLUMES; i++) {
            PlainContainer.docker("volume", "create", "--label=" + LABEL, VolumesProbe.PREFIX + i);
        }
    }

    private static void clear() throws Exception {
        PlainContainer.removeVolumes(PlainContainer.docker("volume", "ls", "-q", "--filter=label=" + LABEL)
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
