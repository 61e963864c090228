package dev.seedbed.engine;

import dev.seedbed.engine.context.RegistryCredentials;
import dev.seedbed.engine.docker.DockerConnector;
import dev.seedbed.task.TestProgram;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A Docker Engine of our own, to be killed and pruned: its data, its programs and its network are apart from those of
/// the engine that others use. Needs root.
public final class SecondEngine implements AutoCloseable {
    private static final String SOCKET = "docker.sock";

    private final Path home;
    /// Without one of its own it would take the other engine's bridge away.
    private final String network;
    private Process daemon;

    public SecondEngine() throws Exception {
        home = Files.createTempDirectory("seedbed-engine");
        network = home.getFileName().toString();
        run("ip", "netns", "add", network);
        run("nsenter", "--net=/run/netns/" + network, "ip", "link", "set", "lo", "up");
        daemon = launch();
    }

    /// Whether one can be made here.
    public static boolean isPossible() {
        return "root".equals(System.getProperty("user.name"))
                && List.of("/usr/sbin/dockerd", "/usr/bin/dockerd").stream().anyMatch(one -> Files.exists(Path.of(one)))
                && List.of("/sbin/ip", "/usr/sbin/ip", "/usr/bin/ip").stream()
                        .anyMatch(one -> Files.exists(Path.of(one)));
    }

    private Process launch() throws Exception {
        Process started = new ProcessBuilder(
                        "nsenter",
                        "--net=/run/netns/" + network,
                        "dockerd",
                        "--data-root=" + home.resolve("data"),
                        "--exec-root=" + home.resolve("run"),
                        "--pidfile=" + home.resolve("pid"),
                        "--host=" + host())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.resolve("log").toFile()))
                .start();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            try (ContainerEngine engine = connect()) {
                engine.ping();
                return started;
            } catch (dev.seedbed.task.OperationFailedException e) {
                if (System.nanoTime() > deadline || !started.isAlive()) {
                    throw new IllegalStateException(Files.readString(home.resolve("log")), e);
                }
                Thread.sleep(100);
            }
        }
    }

    private String host() {
        return "unix://" + home.resolve(SOCKET);
    }

    public ContainerEngine connect() throws Exception {
        return new DockerConnector(RegistryCredentials.NONE)
                .connect(new EngineContext("second", "", URI.create(host()), "test", null, true));
    }

    /// Copies an image from the usual engine.
    public void load(String image) throws Exception {
        List<Process> both = ProcessBuilder.startPipeline(List.of(
                new ProcessBuilder("docker", "save", image),
                new ProcessBuilder("docker", "-H", host(), "load").redirectOutput(ProcessBuilder.Redirect.DISCARD)));
        if (both.getLast().waitFor() != 0) {
            throw new IllegalStateException("cannot load " + image);
        }
    }

    /// Runs a command of the user.
    ///
    /// @return what it prints
    public String docker(String... arguments) throws Exception {
        var command = new java.util.ArrayList<>(List.of("docker", "-H", host()));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    /// Ends the engine and its containerd at once, as a power cut would; containers go on without them.
    public void kill() {
        try {
            ProcessHandle.of(Long.parseLong(Files.readString(home.resolve("run/containerd/containerd.pid"))
                            .strip()))
                    .ifPresent(ProcessHandle::destroyForcibly);
            daemon.destroyForcibly().waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public void startAgain() throws Exception {
        Files.deleteIfExists(home.resolve("pid"));
        Files.deleteIfExists(home.resolve("run/containerd/containerd.pid"));
        daemon = launch();
    }

    private static String run(String... command) throws Exception {
        TestProgram.Ended ended = TestProgram.run(new ProcessBuilder(command).redirectErrorStream(true));
        if (ended.status() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + ended.output());
        }
        return ended.output();
    }

    @Override
    public void close() throws Exception {
        if (daemon.isAlive()) {
            try (ContainerEngine engine = connect()) {
                for (var container : engine.containers(java.util.Map.of())) {
                    engine.removeContainer(container.id(), true);
                }
            }
            daemon.destroy();
        }
        if (!daemon.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
        for (String left : run("ip", "netns", "pids", network).split("\n")) {
            if (!left.isBlank()) {
                ProcessHandle.of(Long.parseLong(left.strip())).ifPresent(ProcessHandle::destroyForcibly);
            }
        }
        run("ip", "netns", "delete", network);
        for (String line : Files.readAllLines(Path.of("/proc/mounts")).reversed()) {
            String point = line.split(" ")[1];
            if (point.startsWith(home + "/")) {
                run("umount", "-l", point);
            }
        }
        run("rm", "-rf", "--one-file-system", home.toString());
    }
}
