package dev.seedbed.bench;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.snapshot.record.SnapshotRemovalPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What one does without us: a server on a plain volume.
final class CloneSides implements AutoCloseable {
    private static final String PASSWORD = "bench";
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+) \\(without");

    private final BenchSeeding bench;
    private final DatabaseKind kind;
    private final List<String> volumes = new ArrayList<>();
    private final List<String> containers = new ArrayList<>();

    CloneSides(BenchSeeding bench, DatabaseKind kind) {
        this.bench = bench;
        this.kind = kind;
    }

    /// Restores a seed into a plain volume by the image's own means and stops the server.
    String plainVolume(Path seed) throws Exception {
        String volume = newVolume();
        Path file = seed.toAbsolutePath();
        String container =
                run(volume, "--volume=" + file + ":/docker-entrypoint-initdb.d/" + file.getFileName() + ":ro");
        awaitAnswer(container);
        PlainContainer.docker("stop", "--time=120", container);
        PlainContainer.docker("rm", container);
        return volume;
    }

    double secondsOnPlainVolume(String volume) throws Exception {
        long begin = System.nanoTime();
        String container = run(volume);
        try {
            awaitAnswer(container);
            return (System.nanoTime() - begin) / 1e9;
        } finally {
            PlainContainer.docker("stop", "--time=120", container);
            PlainContainer.docker("rm", container);
        }
    }

    /// What is done with a server once it answers.
    @FunctionalInterface
    interface Work {
        double on(String container) throws Exception;
    }

    double onPlainVolume(String volume, Work work) throws Exception {
        String container = run(volume);
        try {
            awaitAnswer(container);
            return work.on(container);
        } finally {
            PlainContainer.docker("stop", "--time=120", container);
            PlainContainer.docker("rm", container);
        }
    }

    private String newVolume() throws Exception {
        String volume = "bench-clone-" + Long.toHexString(System.nanoTime());
        PlainContainer.docker("volume", "create", "--label=dev.seedbed.test=bench", volume);
        volumes.add(volume);
        return volume;
    }

    private String run(String volume, String... more) throws Exception {
        String password = switch (kind) {
            case POSTGRESQL -> "POSTGRES_PASSWORD";
            case MYSQL -> "MYSQL_ROOT_PASSWORD";
            case MARIADB -> "MARIADB_ROOT_PASSWORD";
            case VALKEY, REDIS -> throw new IllegalArgumentException(kind + " reads no SQL");
        };
        String database = switch (kind) {
            case POSTGRESQL -> "POSTGRES_DB";
            case MYSQL -> "MYSQL_DATABASE";
            case MARIADB -> "MARIADB_DATABASE";
            case VALKEY, REDIS -> throw new IllegalArgumentException(kind + " reads no SQL");
        };
        var command = new ArrayList<>(List.of(
                "run",
                "--detach",
                "--label=dev.seedbed.test=bench",
                "--publish=127.0.0.1::" + kind.port(),
                "--shm-size=1g",
                "--env=" + password + "=" + PASSWORD,
                "--env=" + database + "=bench",
                "--volume=" + volume + ":"
                        + (kind == DatabaseKind.POSTGRESQL ? "/var/lib/postgresql/data" : "/var/lib/mysql")));
        command.addAll(List.of(more));
        command.add(BenchSeeding.image(kind));
        String container = PlainContainer.docker(command.toArray(String[]::new));
        containers.add(container);
        return container;
    }

    private void awaitAnswer(String container) throws Exception {
        String address = PlainContainer.docker("port", container, kind.port() + "/tcp")
                .lines()
                .findFirst()
                .orElseThrow();
        int port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
        String user = kind == DatabaseKind.POSTGRESQL ? "postgres" : "root";
        TcpQuery.awaitAnswer(kind, port, new Credentials(user, PASSWORD, "bench"));
    }

    /// The same pgbench on a plain volume and on a layer, in turns, after both have warmed up.
    void pgbench(Figures figures, int runs) throws Exception {
        String plain = run(newVolume());
        String layered = run(newVolume());
        awaitAnswer(plain);
        awaitAnswer(layered);
        for (String container : List.of(plain, layered)) {
            exec(container, "pgbench", "-q", "-i", "-s", "20", "-U", "postgres", "bench");
        }
        var snapshots = new Snapshots(bench.engine());
        Database database = new DatabaseCatalogue(bench.engine()).find(layered.substring(0, 12));
        Snapshot made = snapshots.adopt(database, SnapshotDetails.named("bench"), Step.Listener.NONE);
        String name = database.name();
        String adopted = new DatabaseCatalogue(bench.engine()).find(name).id();
        containers.add(adopted);
        awaitAnswer(plain);
        awaitAnswer(adopted);
        var ours = new Median();
        var theirs = new Median();
        for (int run = -1; run < runs; run++) {
            double a = transactions(adopted);
            double b = transactions(plain);
            Bench.say(String.format(Locale.ROOT, "pgbench: layer %.0f, plain volume %.0f per second", a, b));
            if (run >= 0) {
                ours.add(a);
                theirs.add(b);
                figures.ratioAtLeast("clone.pgbench.ratio", "tps", ours.value(), theirs.value(), 0.9, run + 1);
            }
        }
        PlainContainer.docker("rm", "--force", adopted);
        SnapshotRemovalPlan plan = snapshots.planRemoval(List.of(made));
        snapshots.remove(plan);
        for (var volume : bench.engine().volumes(java.util.Map.of(dev.seedbed.engine.Labels.NAME, name))) {
            bench.engine().removeVolume(volume.name());
        }
    }

    private static double transactions(String container) throws Exception {
        String said = exec(container, "pgbench", "-c", "4", "-j", "2", "-T", "8", "-U", "postgres", "bench");
        Matcher found = TPS.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException(said);
        }
        return Double.parseDouble(Objects.requireNonNull(found.group(1)));
    }

    private static String exec(String container, String program, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("exec", container, "sh", "-c", PATH + "exec \"$@\"", "sh", program));
        command.addAll(List.of(arguments));
        return PlainContainer.docker(command.toArray(String[]::new));
    }

    /// Where Debian keeps it, beside where the official images do.
    private static final String PATH = "PATH=\"$PATH:$(echo /usr/lib/postgresql/*/bin)\"; ";

    @Override
    public void close() throws Exception {
        for (String container : containers) {
            bench.engine().removeContainer(container, true);
        }
        for (String volume : volumes) {
            bench.engine().removeVolume(volume);
        }
    }
}
