package dev.seedbed.input.migrate;

import static dev.seedbed.input.InputFixture.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.input.InputFixture;
import dev.seedbed.input.InputProgress;
import dev.seedbed.task.InputFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Migrations of servers whose containers have less and less.
@Tag("engine")
class ServerTunnelTest {

    @Test
    void whatTheContainerHasCarriesIt(@TempDir Path folder) throws Exception {
        try (var bed = new InputFixture(DatabaseKind.POSTGRESQL)) {
            migrate(bed, folder, 1);
            assertThat(TunnelProgram.of(bed.server())).isEqualTo(TunnelProgram.BASH);

            remove(bed, "bash");
            assertThat(TunnelProgram.of(bed.server())).isEqualTo(TunnelProgram.PERL);
            migrate(bed, folder, 2);

            remove(bed, "perl");
            assertThat(failure(() -> migrate(bed, folder, 3)))
                    .isInstanceOfSatisfying(
                            InputFailure.NoTunnel.class,
                            none -> assertThat(none.programs()).contains("bash", "socat", "perl", "nc"));
            assertThat(bed.rows("select version from flyway_schema_history where success order by installed_rank"))
                    .extracting(List::getFirst)
                    .containsExactly("1", "2");
        }
    }

    /// With more rows than any pipe on the way holds.
    private static void migrate(InputFixture bed, Path folder, int version) throws Exception {
        Files.writeString(
                folder.resolve("V" + version + "__rows.sql"),
                "create table t" + version + " (id int primary key, text varchar(200));\n"
                        + ("insert into t" + version
                                + " select i, repeat('x', 200) from generate_series(1, 20000) i;\n")
                        + "select * from t" + version + ";\n-- " + "x".repeat(300_000) + "\n");
        new Migration(folder, Map.of()).run(bed.server(), InputProgress.NONE);
    }

    private static void remove(InputFixture bed, String program) throws Exception {
        ExecResult gone = bed.server()
                .engine()
                .exec(
                        bed.server().container(),
                        ExecSpec.of("root", "sh", "-c", "rm -f \"$(command -v " + program + ")\""),
                        Duration.ofSeconds(30));
        assertThat(gone.exitCode()).as(gone.errors()).isZero();
    }
}
