package dev.seedbed.bench;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.UploadFile;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.input.InputFixture;
import dev.seedbed.input.InputProgress;
import dev.seedbed.input.InputServer;
import dev.seedbed.input.table.TableLoad;
import dev.seedbed.input.table.TableOptions;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A CSV file into a table that is there, against `\copy` of `psql` beside the server with the same file in its
/// container. Ours is everything from the file to the last row, with the questions for the table.
final class CsvBench {
    private static final int BYTES_PER_ROW = 76;
    private static final String FILE = "bench_rows.csv";
    private static final String TABLE = """
            create table bench_rows (id bigint primary key, name text, price numeric(10,2), seen timestamp,
              active boolean, note text);
            """;
    private static final String COPY = "\\copy bench_rows from '/tmp/" + FILE + "' with (format csv, header)";

    private final Bench.Options options;
    private final Figures figures;

    CsvBench(Bench.Options options, Figures figures) {
        this.options = options;
        this.figures = figures;
    }

    void run() throws Exception {
        int runs = options.runs(5);
        Path folder = Files.createTempDirectory("seedbed-bench");
        Path file = folder.resolve(FILE);
        int rows = write(file, options.size(64) * (1 << 20) / BYTES_PER_ROW);
        try (var bed = new InputFixture(DatabaseKind.POSTGRESQL)) {
            InputServer server = bed.server();
            server.engine().upload(server.container(), "/tmp", List.of(upload(file)), _ -> {});
            var ours = new Median();
            var copy = new Median();
            for (int run = -1; run < runs; run++) {
                double loaded = timed(
                        bed,
                        rows,
                        () -> new TableLoad(List.of(file), TableOptions.GUESSED).run(server, InputProgress.NONE));
                double copied = timed(bed, rows, () -> copy(server));
                if (run >= 0) {
                    ours.add(loaded);
                    copy.add(copied);
                    figures.ratio("csv.load.ratio", "s", ours.value(), copy.value(), 1.1, ours.count());
                }
            }
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static UploadFile upload(Path file) throws IOException {
        return new UploadFile(FILE, 0644, 0, 0, Files.size(file), () -> Files.newInputStream(file));
    }

    private static int write(Path file, int rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("id,name,price,seen,active,note\n");
            for (int i = 1; i <= rows; i++) {
                out.write(i + ",\"name, of " + i + "\"," + i % 1000 + ".50,2026-01-02 03:04:05," + (i % 2 == 0)
                        + ",some words " + i + "\n");
            }
        }
        return rows;
    }

    /// Into an empty table; what came in is counted.
    private static double timed(InputFixture bed, int rows, InputFixture.Action action) throws Exception {
        bed.script("drop table if exists bench_rows;\n" + TABLE + "checkpoint;\n");
        long begin = System.nanoTime();
        action.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        String found =
                bed.server().ask("select count(*) from bench_rows").getFirst().getFirst();
        if (!found.equals(Integer.toString(rows))) {
            throw new IllegalStateException(found + " rows instead of " + rows);
        }
        return seconds;
    }

    private static void copy(InputServer server) throws Exception {
        var program = new ExecSpec(
                null,
                List.of(
                        "psql",
                        "-X",
                        "-q",
                        "-U",
                        server.login().user(),
                        "-d",
                        server.login().database(),
                        "-c",
                        COPY),
                Map.of("PGPASSWORD", server.login().password()));
        ExecResult result = server.engine().exec(server.container(), program, Duration.ofMinutes(10));
        if (!result.isSuccess()) {
            throw new IllegalStateException("psql failed: " + result.errors());
        }
    }
}
