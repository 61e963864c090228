package dev.seedbed.store.snapshot;

import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.EngineInfoBuilder;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.KillMatrix;
import dev.seedbed.engine.Labels;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotCatalogue;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.snapshot.record.StoreVersion;
import dev.seedbed.store.content.ContentEntry;
import dev.seedbed.store.content.ContentEntryBuilder;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.content.PackageDescriptionBuilder;
import dev.seedbed.store.content.PackageTarget;
import dev.seedbed.volume.helper.HelperContainers;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A program that is killed at any moment while it makes a snapshot of a package, or reads one to publish it: there is
/// nothing, or the whole snapshot.
class KilledReceiveTest extends KillMatrix {
    private static final String NAME = "shop";
    private static final String MANIFEST = "sha256:" + "a".repeat(64);

    @Override
    protected FakeContainerEngine empty() {
        FakeContainerEngine engine = Databases.engine();
        try {
            engine.info(EngineInfoBuilder.builder(engine.info()).local(false).build());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return engine;
    }

    @Override
    protected List<String> recover(ContainerEngine engine) throws Exception {
        return new Snapshots(engine).recover();
    }

    /// No half of anything is listed.
    @Override
    protected List<String> wrong(FakeContainerEngine engine) throws Exception {
        var wrong = new ArrayList<String>();
        if (new DatabaseCatalogue(engine).list().size() != 1) {
            wrong.add("listed: " + new DatabaseCatalogue(engine).list());
        }
        Set<String> volumes =
                engine.volumes(Map.of()).stream().map(volume -> volume.name()).collect(Collectors.toSet());
        for (Snapshot snapshot : new SnapshotCatalogue(engine).list()) {
            if (!snapshot.layers().stream().allMatch(layer -> volumes.contains(layer.volume()))) {
                wrong.add("without its layers: " + snapshot.name());
            }
        }
        return wrong;
    }

    @Override
    protected Set<String> superseded(FakeContainerEngine engine) throws Exception {
        Set<String> records = engine.containers(Map.of(Labels.ROLE, Labels.ROLE_SNAPSHOT)).stream()
                .map(ContainerSummary::id)
                .collect(Collectors.toSet());
        new SnapshotCatalogue(engine).list().forEach(now -> records.remove(now.recordId()));
        return records;
    }

    /// The journal keeps two layers, and the second one goes after the first.
    @Override
    protected boolean isOutOfJournal(String last) {
        return super.isOutOfJournal(last) || last.startsWith("removeVolume seedbed-layer-");
    }

    private static void published(ContainerEngine engine) throws Exception {
        String id = engine.createContainer(
                Databases.ours(engine, "aaaaaaaaaaaa", NAME).build());
        engine.start(id);
        var snapshots = new Snapshots(engine);
        Snapshot taken = snapshots.take(
                new DatabaseCatalogue(engine).find(NAME), SnapshotDetails.named("before"), Step.Listener.NONE);
        snapshots.published(taken, new StoreVersion("file:///team", "shop/base", "v1", MANIFEST, 0));
    }

    private static SnapshotPackages packages(ContainerEngine engine) {
        return new SnapshotPackages(engine, new Snapshots(engine), new HelperContainers(engine), () -> "s3cret");
    }

    private static PackageDescription description() {
        return PackageDescriptionBuilder.builder()
                .type(PackageDescription.Type.SNAPSHOT)
                .name("before")
                .kind("postgresql")
                .serverVersion("17.6")
                .platform("linux/amd64")
                .owner("999:999:700")
                .user("shop")
                .when(Instant.EPOCH)
                .build();
    }

    private static void receive(ContainerEngine engine, boolean based) throws Exception {
        SnapshotPackages packages = packages(engine);
        var version = new StoreVersion("file:///team", "shop/base", "v2", "sha256:" + "b".repeat(64), 0);
        var base = based ? packages.base(List.of(MANIFEST)).orElseThrow() : null;
        try (PackageTarget target = packages.target(description(), version, Databases.POSTGRES, base)) {
            if (based) {
                target.remove("base/1/2");
            }
            byte[] bytes = "17\n".getBytes(StandardCharsets.UTF_8);
            target.write(entry("", ContentEntry.Type.DIRECTORY, 0), InputStream.nullInputStream());
            target.write(entry("PG_VERSION", ContentEntry.Type.FILE, bytes.length), new ByteArrayInputStream(bytes));
            target.finish();
        }
    }

    private static ContentEntry entry(String path, ContentEntry.Type type, long bytes) {
        return ContentEntryBuilder.builder()
                .path(path)
                .type(type)
                .mode(0700)
                .uid(999)
                .gid(999)
                .bytes(bytes)
                .build();
    }

    static Stream<Arguments> changes() {
        Work whole = engine -> receive(engine, false);
        Work based = engine -> receive(engine, true);
        Work noted = engine -> {
            var snapshots = new Snapshots(engine);
            snapshots.published(
                    snapshots.catalogue().find("before"),
                    new StoreVersion("file:///team", "shop/base", "v3", "sha256:" + "c".repeat(64), 0));
        };
        return Stream.of(
                Arguments.of("a package", whole),
                Arguments.of("what changed in a package", based),
                Arguments.of("a note of what was published", noted));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void killedAnywhereIsBeforeOrAfter(String what, Work change) throws Exception {
        killAnywhere(what, KilledReceiveTest::published, change);
    }
}
