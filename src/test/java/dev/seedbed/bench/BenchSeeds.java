package dev.seedbed.bench;

import dev.seedbed.database.DatabaseKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Large seeds, made once by `packaging/seeds` and kept below `target`.
final class BenchSeeds {
    private static final Path FOLDER = Path.of("target", "bench");

    private BenchSeeds() {}

    static Path of(DatabaseKind kind, int mebibytes) throws Exception {
        Path known = FOLDER.resolve(kind.id() + "-" + mebibytes + ".path");
        if (Files.exists(known)) {
            Path seed = Path.of(Files.readString(known));
            if (Files.exists(seed)) {
                return seed;
            }
        }
        Bench.say("making a seed of " + mebibytes + " MiB for " + kind.displayName());
        Files.createDirectories(FOLDER);
        Process process = new ProcessBuilder(
                        "packaging/seeds",
                        kind.id(),
                        Integer.toString(mebibytes),
                        FOLDER.toAbsolutePath().toString(),
                        "--name",
                        kind.id() + "-" + mebibytes)
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
