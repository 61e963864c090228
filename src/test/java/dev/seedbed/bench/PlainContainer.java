package dev.seedbed.bench;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.TestEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What one does without us: `docker run` with the dump mounted where the entrypoint looks for it.
final class PlainContainer {
    private static final String PASSWORD = "bench";

    private PlainContainer() {}

    /// Starts it, waits until a query over TCP succeeds, and removes it.
    static double secondsToAnswer(DatabaseKind kind, String image, Path seed) throws Exception {
        String prefix = switch (kind) {
            case POSTGRESQL -> "POSTGRES_";
            case MYSQL -> "MYSQL_ROOT_";
            case MARIADB -> "MARIADB_ROOT_";
            case VALKEY, REDIS -> throw new IllegalArgumentException(kind + " reads no SQL");
        };
        String database = kind == DatabaseKind.POSTGRESQL ? "POSTGRES_DB" : prefix.replace("ROOT_", "DATABASE");
        Path file = seed.toAbsolutePath();
        long begin = System.nanoTime();
        String container = docker(
                "run",
                "--detach",
                "--label=dev.seedbed.test=bench",
                "--publish=127.0.0.1::" + kind.port(),
                "--env=" + prefix + "PASSWORD=" + PASSWORD,
                "--env=" + database + "=bench",
                "--volume=" + file + ":/docker-entrypoint-initdb.d/" + file.getFileName() + ":ro",
                image);
        try {
            String address = docker("port", container, kind.port() + "/tcp")
                    .lines()
                    .findFirst()
                    .orElseThrow();
            int port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
            String user = kind == DatabaseKind.POSTGRESQL ? "postgres" : "root";
            TcpQuery.awaitAnswer(kind, port, new Credentials(user, PASSWORD, "bench"));
            double seconds = (System.nanoTime() - begin) / 1e9;
            Bench.say(String.format(Locale.ROOT, "%s, docker run: %.1f s", kind.displayName(), seconds));
            return seconds;
        } finally {
            docker("rm", "--force", "--volumes", container);
        }
    }

    /// Removes volumes as the program does: a container of any window that only looks into one lets go of it.
    static void removeVolumes(List<String> names) throws Exception {
        try (ContainerEngine engine = TestEngine.connect()) {
            for (String name : names) {
                engine.removeVolume(name);
            }
        }
    }

    static String docker(String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of("docker"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException("docker " + arguments[0] + " failed");
        }
        return out;
    }
}
