package dev.seedbed.store.registry;

import dev.seedbed.task.ShortId;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Debian's `docker-registry` on a free port of loopback, with a folder of its own.
public final class RegistryServer implements AutoCloseable {
    public static final String USER = "mia";
    public static final String PASSWORD = "s3cret";

    private static final Pattern LISTENING = Pattern.compile(".*listening on (?:127\\.0\\.0\\.1|\\[::1]):(\\d+).*");

    private final Process process;
    private final int port;

    /// @param more lines of its configuration
    public RegistryServer(Path folder, String more) throws IOException, InterruptedException {
        Path config = folder.resolve("registry.yml");
        Files.writeString(config, """
                version: 0.1
                log: {level: info}
                storage:
                  filesystem: {rootdirectory: "%s"}
                  delete: {enabled: true}
                  cache: {blobdescriptor: inmemory}
                http: {addr: "127.0.0.1:0", secret: "%s"}
                %s
                """.formatted(folder.resolve("data"), ShortId.random(), more));
        process = new ProcessBuilder(program(), "serve", config.toString())
                .redirectErrorStream(true)
                .start();
        var listening = new CompletableFuture<Integer>();
        Thread.ofVirtual().start(() -> listen(listening));
        try {
            port = listening.get(1, TimeUnit.MINUTES);
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IOException("docker-registry does not start", e);
        }
    }

    /// One that lets in a single user.
    public static RegistryServer withLogin(Path folder) throws IOException, InterruptedException {
        Path passwords = Files.writeString(
                folder.resolve("htpasswd"), USER + ":$2b$04$mN..uWPXDsJ4u7Z7moqezuDvO4GaGfqL2HTwhlzzoJT/oPRZjp2/q\n");
        return new RegistryServer(folder, "auth: {htpasswd: {realm: test, path: \"%s\"}}".formatted(passwords));
    }

    private static String program() {
        return Stream.of("/usr/bin/docker-registry", "target/programs/usr/bin/docker-registry")
                .filter(file -> Files.isExecutable(Path.of(file)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no docker-registry; packaging/test gets it"));
    }

    /// Reads all that it logs, or it would wait for a reader.
    private void listen(CompletableFuture<Integer> listening) {
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher matcher = LISTENING.matcher(line);
                if (matcher.matches()) {
                    listening.complete(Integer.parseInt(matcher.group(1)));
                } else if (!listening.isDone()) {
                    said.add(line);
                }
            }
        } catch (IOException e) {
            said.add(e.toString());
        }
        listening.completeExceptionally(new IOException(String.join("\n", said)));
    }

    /// Host and port.
    public String host() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
