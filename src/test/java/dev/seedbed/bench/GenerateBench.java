package dev.seedbed.bench;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.input.InputFixture;
import dev.seedbed.input.InputProgress;
import dev.seedbed.input.generate.RowGeneration;
import java.nio.file.Files;
import java.nio.file.Path;

/// A million generated rows of ten columns, from the file that describes them to the table that has them, in rows a
/// second.
final class GenerateBench {
    private static final int ROWS = 1_000_000;
    private static final String TABLE = """
            drop table if exists people;
            create table people (id bigint primary key, first_name varchar(40) not null, last_name varchar(40) not null,
              email varchar(120) not null unique, phone varchar(30) not null, address varchar(200) not null,
              age smallint not null check (age between 18 and 99), balance numeric(10,2) not null, born date,
              created_at timestamp not null);
            """;
    private static final String FILE = """
            seed: 42
            locale: en
            tables:
              people:
                rows: %d
                columns:
                  email: { fake: email, unique: true }
                  age: { between: [18, 90], distribution: normal }
                  born: { between: [1940-01-01, 2007-12-31], nulls: 0.1 }
            """;

    private final Bench.Options options;
    private final Figures figures;

    GenerateBench(Bench.Options options, Figures figures) {
        this.options = options;
        this.figures = figures;
    }

    void run() throws Exception {
        Path file = Files.createTempFile("seedbed-generate", ".yaml");
        var rate = new Median();
        try (var bed = new InputFixture(DatabaseKind.POSTGRESQL)) {
            for (int run = 1; run <= options.runs(3); run++) {
                Files.writeString(file, FILE.formatted(ROWS));
                bed.script(TABLE);
                long begin = System.nanoTime();
                RowGeneration.of(file).run(bed.server(), InputProgress.NONE);
                rate.add(ROWS / ((System.nanoTime() - begin) / 1e9));
                String count = bed.server()
                        .ask("select count(*) from people")
                        .getFirst()
                        .getFirst();
                if (!count.equals(Integer.toString(ROWS))) {
                    throw new IllegalStateException(count + " rows");
                }
                figures.value("generate.rows_per_s", rate.value(), null, run);
            }
        } finally {
            Files.delete(file);
        }
    }
}
