package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.SeedItem;
import dev.seedbed.library.SeedItemBuilder;
import dev.seedbed.library.SeedSource;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.index.DumpIndexCache;
import dev.seedbed.library.index.DumpIndexer;
import dev.seedbed.library.index.DumpIndexes;
import dev.seedbed.library.packed.UnpackedSeeds;
import dev.seedbed.seeding.job.SeedSnapshot;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedPlanner;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.record.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The mark of a seed tells what its start would do: each item is also planned.
class ReadySeedsTest {
    private static final String TEXT = "CREATE TABLE public.t (id serial);\nCOPY public.t (id) FROM stdin;\n1\n\\.\n";

    @TempDir
    Path folder;

    @TempDir
    Path cache;

    private final FakeContainerEngine engine = Databases.engine();
    private DumpIndexes indexes;
    private SeedPlanner planner;
    private ReadySeeds ready;

    @BeforeEach
    void open() {
        indexes = new DumpIndexes(new DumpIndexer(), new DumpIndexCache(cache, 1 << 20));
        planner = new SeedPlanner(
                engine,
                new DumpInspector(),
                new BackgroundIndexes(indexes, Runnable::run),
                new UnpackedSeeds(Path.of("target/unpacked")));
        ready = new ReadySeeds(engine, planner, indexes);
    }

    @Test
    void filesOfOneNameAreToldApartByTheirContents() throws Exception {
        SeedItem shop = item("a/shop.sql", TEXT);
        SeedItem another = item("b/shop.sql", TEXT.replace("\n1\n", "\n2\n"));
        SeedItem same = item("c/shop.sql", TEXT);
        Snapshot restored = restore(shop);
        List.of(shop, another, same).forEach(this::read);

        assertThat(ready.of(List.of(shop, another, same)))
                .containsOnly(Map.entry(shop, restored.id()), Map.entry(same, restored.id()));
        assertThat(plan(another).restored()).isNull();
        assertThat(plan(same).restored()).isEqualTo(restored);
    }

    /// A name decides what a file is restored as and when, so its copy under another name is another seed.
    @Test
    void aCopyUnderAnotherNameIsRestoredAnewAndNotMarked() throws Exception {
        SeedItem shop = item("a/shop.sql", TEXT);
        SeedItem renamed = item("a/shop-2.sql", TEXT);
        restore(shop);
        read(renamed);

        assertThat(ready.of(List.of(shop, renamed))).containsOnlyKeys(shop);
        assertThat(plan(renamed).restored()).isNull();
    }

    @Test
    void whatWasNotReadYetIsNotMarkedAndNotReadForIt() throws Exception {
        SeedItem shop = item("a/shop.sql", TEXT);
        SeedItem unread = item("c/shop.sql", TEXT);
        restore(shop);

        assertThat(ready.of(List.of(unread))).isEmpty();
        assertThat(indexes.known(unread.dumps().getFirst())).isEmpty();
    }

    @Test
    void aFileThatWasChangedIsNotReady() throws Exception {
        SeedItem shop = item("a/shop.sql", TEXT);
        restore(shop);
        SeedItem changed = item("a/shop.sql", TEXT + "INSERT INTO public.t VALUES (1);\n");
        Files.setLastModifiedTime(changed.path(), FileTime.fromMillis(changed.modifiedMillis() + 2_000));
        changed = itemAt(changed.path());
        read(changed);

        assertThat(ready.of(List.of(changed))).isEmpty();
    }

    @Test
    void anotherImageMakesItAnotherRestore() throws Exception {
        SeedItem shop = item("a/shop.sql", TEXT);
        restore(shop);
        engine.withImage(
                "postgres:18",
                Map.of("PG_MAJOR", "18", "PG_VERSION", "18.1-1", "PGDATA", "/var/lib/postgresql/data"),
                5432);

        assertThat(plan(shop).image()).isEqualTo("postgres:18");
        assertThat(ready.of(List.of(shop))).isEmpty();
    }

    private SeedItem item(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return itemAt(Files.writeString(file, text));
    }

    private SeedItem itemAt(Path file) throws Exception {
        DumpInfo dump = new DumpInspector().inspect(file);
        return SeedItemBuilder.builder()
                .path(file)
                .source(SeedSource.folder(folder))
                .files(List.of(file))
                .sizeBytes(dump.sizeBytes())
                .modifiedMillis(dump.modifiedMillis())
                .dumps(List.of(dump))
                .build();
    }

    private void read(SeedItem item) {
        try {
            indexes.of(item.dumps().getFirst(), _ -> {});
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private SeedPlan plan(SeedItem item) throws Exception {
        return planner.plan(SeedRequest.of(item.files()));
    }

    /// Leaves on the engine what a seeded start leaves.
    private Snapshot restore(SeedItem item) throws Exception {
        read(item);
        SeedPlan plan = plan(item);
        assertThat(plan.fingerprint()).isNotEmpty();
        Snapshot seed = SeedSnapshot.of(
                plan,
                engine.image(plan.image()).id(),
                "/var/lib/postgresql/data",
                FileOwner.parse("999:999:700").orElseThrow(),
                plan.fingerprint(),
                "postgres");
        return new Snapshots(engine)
                .freezeSeed(seed, ContainerSpec.named(Snapshots.recordName(seed.id()), plan.image()));
    }
}
