package dev.seedbed.bench;

import dev.seedbed.database.DatabaseKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Large seeds, made once by `packaging/seeds` and kept below `target`.
final class BenchSeeds {
    private static final Path FOLDER = Path.of("target", "bench");

    private BenchSeeds() {}

    /// Four tables of different widths.
    static Path of(DatabaseKind kind, int mebibytes) throws Exception {
        return made(kind, mebibytes, kind.id() + "-" + mebibytes, List.of());
    }

    /// Many tables of these widths.
    static Path of(DatabaseKind kind, int mebibytes, int tables) throws Exception {
        String name = kind.id() + "-" + mebibytes + "-" + tables;
        return made(kind, mebibytes, name, List.of("--tables", Integer.toString(tables)));
    }

    /// Tables of one shape, see `packaging/seeds`.
    static Path of(DatabaseKind kind, int mebibytes, String shape) throws Exception {
        return made(kind, mebibytes, kind.id() + "-" + mebibytes + "-" + shape, List.of("--shape", shape));
    }

    private static Path made(DatabaseKind kind, int mebibytes, String name, List<String> options) throws Exception {
        Path known = FOLDER.resolve(name + ".path");
        if (Files.exists(known)) {
            Path seed = Path.of(Files.readString(known));
            if (Files.exists(seed)) {
                return seed;
            }
        }
        Bench.say("making a seed of " + mebibytes + " MiB for " + kind.displayName());
        Files.createDirectories(FOLDER);
        var command = new ArrayList<>(List.of(
                "packaging/seeds",
                kind.id(),
                Integer.toString(mebibytes),
                FOLDER.toAbsolutePath().toString(),
                "--name",
                name));
        command.addAll(options);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("packaging/seeds failed");
        }
        Path seed = Path.of(printed.substring(printed.lastIndexOf('\n') + 1));
        Files.writeString(known, seed.toString());
        return seed;
    }
}
