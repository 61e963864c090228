package dev.seedbed.store.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.InitializedData;
import dev.seedbed.database.lifecycle.LoginLookup;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.snapshot.SnapshotFixture;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.clone.WorkClone;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.snapshot.record.StoreVersion;
import dev.seedbed.store.content.PackageContent;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.content.PackageTarget;
import dev.seedbed.task.ShortId;
import dev.seedbed.volume.helper.HelperContainers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Snapshots that travel from a real engine into a package and back, as a whole and as what changed.
@Tag("engine")
class SnapshotPackagesTest {
    private static final String FIRST = "sha256:" + "1".repeat(64);
    private static final String SECOND = "sha256:" + "2".repeat(64);

    private final String name = "shop/base-" + ShortId.random();
    private final Set<String> mine = new HashSet<>(Set.of(name + ":v1", name + ":v2"));
    private SnapshotFixture bed;
    private final List<Snapshot> made = new ArrayList<>();

    @BeforeEach
    void connect() throws Exception {
        bed = new SnapshotFixture();
    }

    @AfterEach
    void removeAll() throws Exception {
        bed.snapshots.remove(bed.snapshots.planRemoval(made));
        bed.close();
    }

    private Snapshot taken(Database database, String name) throws Exception {
        Snapshot one = bed.snapshots.take(
                bed.databases.find(database.name()), SnapshotDetails.named(name + this.name), Step.Listener.NONE);
        mine.add(one.name());
        bed.own(one.id());
        return one;
    }

    private StoreVersion version(String tag, String manifest) {
        return new StoreVersion("file:///team", name, tag, manifest, 0);
    }

    /// What is there for a moment only, and the layers of what was received.
    private Set<String> objects() throws Exception {
        Set<String> volumes = bed.engine.volumes(Map.of()).stream()
                .filter(volume -> mine.contains(volume.labels().getOrDefault(Labels.NAME, "")))
                .filter(volume -> volume.is(Labels.ROLE_MOUNT) || volume.is(Labels.ROLE_LAYER))
                .map(VolumeSummary::name)
                .collect(Collectors.toSet());
        Set<String> all = bed.engine.containers(Map.of()).stream()
                .filter(one -> one.is(Labels.ROLE_OPERATION) || one.is(Labels.ROLE_HELPER))
                .filter(one -> mine.contains(one.labels().getOrDefault(Labels.NAME, ""))
                        || volumes.stream().anyMatch(one::uses))
                .map(ContainerSummary::name)
                .collect(Collectors.toSet());
        all.addAll(volumes);
        return all;
    }

    private static Set<String> with(Set<String> before, Snapshot snapshot) {
        var all = new HashSet<>(before);
        snapshot.layers().forEach(layer -> all.add(layer.volume()));
        return all;
    }

    private String numbers(Snapshots snapshots, Snapshot snapshot) throws Exception {
        try (WorkClone clone = snapshots.work(snapshot, false)) {
            var container = bed.engine.container(clone.container());
            String password = new LoginLookup(bed.engine)
                    .of(container, snapshot.kind(), "shop")
                    .credentials()
                    .password();
            assertThat(password).isNotEmpty().isNotEqualTo(InitializedData.PASSWORD);
            return bed.sql(clone.container(), snapshot.kind(), password, "select n from t order by n");
        }
    }

    @ParameterizedTest
    @CsvSource({"POSTGRESQL, true, true", "POSTGRESQL, false, false", "MARIADB, true, false"})
    void aSnapshotTravelsAndWhatChangedFollows(DatabaseKind kind, boolean joins, boolean follows) throws Exception {
        Snapshots snapshots = bed.snapshots(joins);
        var packages = new SnapshotPackages(bed.engine, snapshots, new HelperContainers(bed.engine));
        Database database = bed.database(kind, "seedbed-travels");
        bed.sql(database.id(), kind, "create table gone_soon (n int primary key)");
        Snapshot first = taken(database, "one");
        Set<String> before = objects();

        PackageDescription description;
        MemoryPackage one;
        try (PackageContent content = packages.content(first)) {
            description = content.description();
            one = MemoryPackage.of(content);
            assertThat(content.expectedBytes())
                    .isBetween(
                            one.entries.values().stream()
                                    .mapToLong(held -> held.content().length)
                                    .sum(),
                            1L << 30);
        }
        assertThat(objects()).isEqualTo(before);
        assertThat(one.entries.keySet().iterator().next()).isEmpty();
        assertThat(one.entries.keySet()).noneMatch(path -> path.endsWith("postmaster.pid") || path.endsWith(".sock"));
        assertThat(description.kind()).isEqualTo(kind.id());
        assertThat(description.platform()).startsWith("linux/");
        assertThat(description.toString()).doesNotContain(InitializedData.PASSWORD);

        if (follows) {
            one.swapped("zz-first", "zz-second");
        }
        String image = packages.image(name + ":v1", description, null).reference();
        Snapshot received;
        try (PackageTarget target = packages.target(description, version("v1", FIRST), image, null)) {
            one.writeTo(target, new MemoryPackage());
            received = bed.snapshots.catalogue().find(target.finish());
        }
        made.add(received);
        assertThat(objects()).isEqualTo(with(before, received));
        assertThat(received.name()).isEqualTo(name + ":v1");
        assertThat(received.reason()).isEqualTo(Snapshot.Reason.PULLED);
        assertThat(received.versions())
                .containsExactly(new StoreVersion("file:///team", name, "v1", FIRST, joins ? 1 : 0));
        assertThat(numbers(snapshots, received)).isEqualTo("1");

        assertThat(packages.base(List.of(FIRST)).isPresent()).isEqualTo(joins);
        if (!follows) {
            return;
        }
        String running = bed.databases.find(database.name()).id();
        bed.sql(running, kind, "drop table gone_soon");
        bed.sql(running, kind, "insert into t values (2)");
        MemoryPackage two;
        try (PackageContent content = packages.content(taken(database, "two"))) {
            two = MemoryPackage.of(content);
        }
        two.swapped("zz-second", "zz-first");
        var base = packages.base(List.of(SECOND, FIRST)).orElseThrow();
        assertThat(base.snapshot()).isEqualTo(received);
        Snapshot updated;
        try (PackageTarget target = packages.target(description, version("v2", SECOND), image, base)) {
            var read = new TreeMap<String, byte[]>();
            String changed = two.entries.values().stream()
                    .filter(held -> held.content().length > 0)
                    .filter(held -> one.entries.containsKey(held.entry().path()))
                    .filter(held -> !held.isLike(one.entries.get(held.entry().path())))
                    .map(held -> held.entry().path())
                    .findFirst()
                    .orElseThrow();
            target.readBase(
                    Set.of(changed, "not-there"), (entry, bytes) -> read.put(entry.path(), bytes.readAllBytes()));
            assertThat(read).containsOnlyKeys(changed);
            assertThat(read.get(changed)).isEqualTo(one.entries.get(changed).content());
            assertThat(two.writeTo(target, one)).isLessThan(two.entries.size() / 2);
            updated = bed.snapshots.catalogue().find(target.finish());
        }
        made.add(updated);
        assertThat(objects()).isEqualTo(with(with(before, received), updated));
        assertThat(updated.layers()).hasSize(3);
        assertThat(updated.layers().getFirst()).isEqualTo(received.layers().getFirst());
        assertThat(updated.parent()).isEqualTo(received.id());
        assertThat(numbers(snapshots, updated)).isEqualTo("1,2");
        assertThat(numbers(snapshots, received)).isEqualTo("1");

        // The layers below the one with the new password are exactly what was published.
        var exact = new SnapshotContent(
                new HelperContainers(bed.engine),
                snapshots.view(updated, updated.versions().getFirst().layers()),
                description,
                _ -> false);
        try (exact) {
            MemoryPackage read = MemoryPackage.of(exact);
            assertThat(read.entries.keySet()).containsExactlyInAnyOrderElementsOf(two.entries.keySet());
            // A directory tells when something in it was written here.
            assertThat(read.entries)
                    .allSatisfy((path, held) -> assertThat(held.isDirectory() || held.isLike(two.entries.get(path)))
                            .as(path)
                            .isTrue());
        }
    }

    @Test
    void whatIsNotFinishedLeavesNothing() throws Exception {
        var packages = new SnapshotPackages(bed.engine, bed.snapshots, new HelperContainers(bed.engine));
        Database database = bed.database(DatabaseKind.POSTGRESQL, "seedbed-travels");
        Snapshot first = bed.snapshots.published(taken(database, "one"), version("v1", FIRST));
        Set<String> before = objects();
        PackageDescription description;
        MemoryPackage one;
        try (PackageContent content = packages.content(first)) {
            description = content.description();
            one = MemoryPackage.of(content);
        }
        var base = packages.base(List.of(FIRST));
        assertThat(base).isPresent();

        String image = packages.image(name + ":v2", description, null).reference();
        try (PackageTarget target = packages.target(description, version("v2", SECOND), image, base.orElseThrow())) {
            one.writeTo(target, new MemoryPackage());
        }
        assertThat(objects()).isEqualTo(before);
        try (PackageTarget target = packages.target(description, version("v2", SECOND), image, null)) {
            target.remove("base");
        }
        assertThat(objects()).isEqualTo(before);
    }
}
