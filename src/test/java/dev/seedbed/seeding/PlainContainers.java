package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.database.lifecycle.Readiness;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.seeding.plan.SeedFile;
import dev.seedbed.seeding.plan.SeedPlan;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/// Plain containers that restore a seed by the image's own entrypoint alone, and everything in a server, as text.
///
/// An archive, which no entrypoint reads, goes through one serial `pg_restore` in the plain container.
final class PlainContainers {
    private static final int CANNOT_BEGIN = 126;
    private static final Duration DEADLINE = Duration.ofMinutes(5);

    private final ContainerEngine engine;
    private final List<String> made = new CopyOnWriteArrayList<>();

    PlainContainers(ContainerEngine engine) {
        this.engine = engine;
    }

    /// Restores it in a plain container.
    ///
    /// @return everything in this
    String restored(SeedPlan plan, Path seed) throws Exception {
        String container = plainly(plan, seed);
        String everything = everything(plan, container);
        engine.removeContainer(container, true);
        return everything;
    }

    void close() throws Exception {
        for (String container : made) {
            engine.removeContainer(container, true);
        }
    }

    private String plainly(SeedPlan plan, Path seed) throws Exception {
        boolean isArchive = plan.files().getFirst().format() != DumpFormat.SQL;
        boolean isBundle = plan.surroundings().folder() != null;
        String inside =
                isBundle ? SeedFile.INIT_DIRECTORY : (isArchive ? "/" : SeedFile.INIT_DIRECTORY) + seed.getFileName();
        ContainerSpec spec = ContainerSpec.named("seedbed-plain-" + UUID.randomUUID(), plan.image())
                .labels(Map.of("dev.seedbed.test", "plain"))
                .environment(ServerEnvironment.of(plan.kind()).ofRestore(plan.credentials(), plan.initialDatabase()))
                .mount(Mount.readOnlyBind(seed.toAbsolutePath().toString(), inside))
                .networkMode("none")
                .build();
        String container = engine.createContainer(spec);
        made.add(container);
        engine.start(container);
        new Readiness(engine).awaitReady(container, plan.kind(), administrator(plan), DEADLINE, _ -> {});
        if (isArchive) {
            ExecResult restored = engine.exec(
                    container, ExecSpec.of("postgres", "pg_restore", "-d", plan.initialDatabase(), inside), DEADLINE);
            // It passes over that there is a schema "public" already.
            assertThat(restored.errors()).matches(said -> said.isEmpty() || said.contains("\"public\" already exists"));
        }
        return container;
    }

    private static Credentials administrator(SeedPlan plan) {
        boolean isPostgreSql = plan.kind() == DatabaseKind.POSTGRESQL;
        return new Credentials(
                isPostgreSql ? "postgres" : "root", plan.credentials().password(), isPostgreSql ? "postgres" : "");
    }

    /// Passwords are left out: each of the two servers has its own, salted again.
    String everything(SeedPlan plan, String container) throws Exception {
        String password = plan.credentials().password();
        String said = switch (plan.kind()) {
            case POSTGRESQL -> output(container, password, "pg_dumpall -U postgres --no-role-passwords");
            case MYSQL ->
                output(container, password, own("mysql", "mysqldump --set-gtid-purged=OFF"))
                        + output(container, password, users("mysql"));
            case MARIADB ->
                output(container, password, own("mariadb", "mariadb-dump"))
                        + output(container, password, users("mariadb"));
            case VALKEY, REDIS -> throw new IllegalArgumentException(plan.kind() + " reads no SQL");
        };
        return said.lines()
                .filter(line -> !line.startsWith("\\restrict") && !line.startsWith("\\unrestrict"))
                .filter(line -> !line.startsWith("-- Started on") && !line.startsWith("-- Completed on"))
                .collect(Collectors.joining("\n"));
    }

    private static String own(String client, String dump) {
        return "databases=$(" + client + " -uroot -N -e \"select schema_name from information_schema.schemata where"
                + " schema_name not in ('mysql','sys','information_schema','performance_schema') order by 1\")\n"
                + "echo \"$databases\" | while IFS= read -r one; do " + dump
                + " -uroot --skip-lock-tables --routines --events --triggers --skip-dump-date --skip-comments --databases \"$one\"; done";
    }

    private static String users(String client) {
        return client + " -uroot -N -e 'select user, host from mysql.user order by 1, 2'";
    }

    private String output(String container, String password, String script) throws Exception {
        ExecSpec program = new ExecSpec(
                "root",
                List.of("sh", "-ec", script),
                Map.of("MYSQL_PWD", password, "PGHOST", "127.0.0.1", "PGPASSWORD", password));
        ExecResult result = engine.exec(container, program, DEADLINE);
        if (result.exitCode() == CANNOT_BEGIN) {
            // A busy engine may fail to begin a program.
            result = engine.exec(container, program, DEADLINE);
        }
        assertThat(result.exitCode()).as(result.errors()).isZero();
        return result.output();
    }
}
