package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.engine.Awaiting;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.index.DumpIndexCache;
import dev.seedbed.library.index.DumpIndexer;
import dev.seedbed.library.index.DumpIndexes;
import dev.seedbed.library.packed.UnpackedSeeds;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedPlanner;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.seeding.watch.estimate.SeedHistory;
import dev.seedbed.task.Lookup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The real engine and seeded starts on it, for tests; close it, and all that was started is removed.
public final class SeedingFixture implements AutoCloseable {
    private static final String SLOW = "create table a as select 42 as answer;\nselect pg_sleep(%d);\n";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    public final ContainerEngine engine;
    public final EngineSeeding seeding;
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> ids = new CopyOnWriteArrayList<>();

    /// @param folder for caches
    public SeedingFixture(Path folder) throws Exception {
        this(folder, TestEngine.connect());
    }

    /// @param on closed with this
    SeedingFixture(Path folder, ContainerEngine on) {
        engine = on;
        seeding = seeding(engine, folder);
    }

    EngineSeeding seeding(ContainerEngine on, Path folder) {
        var cache = new DumpIndexCache(folder.resolve("indexes"), 1 << 24);
        var indexes = new BackgroundIndexes(new DumpIndexes(new DumpIndexer(), cache), background);
        var planner = new SeedPlanner(on, new DumpInspector(), indexes, new UnpackedSeeds(Path.of("target/unpacked")));
        return new EngineSeeding(on, planner, indexes, new SeedHistory(folder.resolve("history")), background);
    }

    public SeedPlan plan(SeedRequest request) throws Exception {
        SeedPlan plan = seeding.plan(request);
        ids.add(plan.id());
        return plan;
    }

    public RunningSeed start(SeedRequest request) throws Exception {
        return seeding.start(plan(request));
    }

    /// Sees to it that what has this id is removed in the end.
    public void own(String id) {
        ids.add(id);
    }

    public String ask(SeedProgress ready, String database, String sql) throws Exception {
        boolean pg = ready.kind() == DatabaseKind.POSTGRESQL;
        Map<String, String> environment = engine.container(ready.databaseId()).environment();
        String user = pg ? environment.getOrDefault("POSTGRES_USER", "postgres") : "root";
        var login =
                new Credentials(user, ServerEnvironment.of(ready.kind()).administratorPassword(environment), database);
        return new DatabaseShell(engine)
                .sql(ready.databaseId(), ready.kind(), login, sql)
                .getFirst()
                .getFirst();
    }

    public String dataDatabase(SeedProgress ready) throws Exception {
        return engine.container(ready.databaseId()).summary().labels().get(Labels.DATA_DATABASE);
    }

    /// A seed whose restore takes so many seconds.
    public static Path slowSeed(Path folder, int seconds) throws IOException {
        return Files.writeString(folder.resolve("slow.sql"), SLOW.formatted(seconds));
    }

    /// Blocks until a container of that start has logged this.
    public void awaitLogged(String id, String text) throws Exception {
        Awaiting.until(PATIENCE, () -> "\"" + text + "\" in a log of " + id, () -> isLogged(id, text));
    }

    private boolean isLogged(String id, String text) throws Exception {
        for (ContainerSummary job : engine.containers(Map.of(Labels.ID, id))) {
            // What a start makes beside its job may be gone by now.
            List<LogLine> log =
                    Lookup.find(() -> engine.log(job.id(), LogRequest.ALL)).orElse(List.of());
            if (log.stream().anyMatch(line -> line.text().contains(text))) {
                return true;
            }
        }
        return false;
    }

    public RemainingJob remaining(String id) throws Exception {
        return seeding.remaining().stream()
                .filter(job -> job.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing remains of " + id));
    }

    public void assertNothingIsLeft(String id) throws Exception {
        assertThat(engine.containers(Map.of(Labels.ID, id))).isEmpty();
        assertThat(engine.volumes(Map.of(Labels.ID, id))).isEmpty();
    }

    public void remove(List<String> all) throws Exception {
        for (String id : all) {
            for (ContainerSummary container : engine.containers(Map.of(Labels.ID, id))) {
                engine.removeContainer(container.id(), true);
            }
        }
        // Afterwards: one may use the other's data.
        for (String id : all) {
            for (VolumeSummary volume : engine.volumes(Map.of(Labels.ID, id))) {
                engine.removeVolume(volume.name());
            }
        }
    }

    @Override
    public void close() throws Exception {
        for (RunningSeed run : seeding.running()) {
            run.cancel();
        }
        for (RunningSeed run : seeding.running()) {
            run.await();
        }
        remove(ids);
        background.shutdownNow();
        engine.close();
    }
}
