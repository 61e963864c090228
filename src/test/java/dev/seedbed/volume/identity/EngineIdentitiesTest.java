package dev.seedbed.volume.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.InitializedData;
import dev.seedbed.engine.BuiltImages;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.library.dump.DumpLanguage;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.ExistingDataFixture;
import dev.seedbed.volume.helper.HelperContainer;
import dev.seedbed.volume.helper.HelperContainers;
import dev.seedbed.volume.helper.VolumeSource;
import dev.seedbed.volume.identity.VolumeIdentity.Inside;
import dev.seedbed.volume.identity.VolumeIdentity.Shutdown;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Tag("engine")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineIdentitiesTest {
    private ContainerEngine engine;
    private ExistingDataFixture bed;
    private EngineIdentities identities;

    @BeforeAll
    void connect() throws Exception {
        engine = TestEngine.connect();
        bed = new ExistingDataFixture(engine);
        identities = new EngineIdentities(engine);
    }

    @AfterAll
    void close() {
        bed.close();
        engine.close();
    }

    private Map<String, VolumeIdentity> identify(String... volumes) throws Exception {
        var found = new HashMap<String, VolumeIdentity>();
        identities.identify(List.of(volumes), found::put);
        return found;
    }

    /// Running, stopped, without a container, and killed; on all three servers at once.
    @Test
    void theLifeOfADataDirectory() throws Exception {
        var servers = new HashMap<DatabaseKind, String>();
        var volumes = new HashMap<DatabaseKind, String>();
        for (DatabaseKind kind : DumpLanguage.kinds()) {
            String volume = bed.newVolume(Map.of("com.docker.compose.project", "shop"));
            String image = InitializedData.image(kind);
            volumes.put(kind, volume);
            servers.put(kind, bed.begin(kind, image, bed.at(image, volume), Map.of()));
        }
        String[] names = volumes.values().toArray(String[]::new);
        for (DatabaseKind kind : DumpLanguage.kinds()) {
            bed.ready(servers.get(kind), kind);
            bed.run(servers.get(kind), kind, "create table t (a int primary key)");
        }
        Map<String, VolumeIdentity> running = identify(names);
        for (DatabaseKind kind : DumpLanguage.kinds()) {
            VolumeIdentity identity = running.get(volumes.get(kind));
            assertThat(identity.kind()).isEqualTo(kind);
            assertThat(identity.shutdown()).isEqualTo(Shutdown.IN_USE);
            assertThat(identity.version())
                    .startsWith(
                            switch (kind) {
                                case POSTGRESQL -> "17";
                                case MYSQL -> "9.7.";
                                case MARIADB -> "11.8.";
                                case VALKEY, REDIS -> throw new IllegalArgumentException(kind + " reads no SQL");
                            });
            bed.stop(servers.get(kind));
        }
        // Somebody has stopped them since, so that what was known does not count.
        Map<String, VolumeIdentity> stopped = identify(names);
        for (DatabaseKind kind : DumpLanguage.kinds()) {
            VolumeIdentity identity = stopped.get(volumes.get(kind));
            assertThat(identity.shutdown()).as("%s", kind).isEqualTo(Shutdown.CLEAN);
            assertThat(identity.databases().stream().map(Inside::name)).contains("shop");
            assertThat(identity.databaseBytes()).isPositive();
            engine.start(servers.get(kind));
        }
        for (DatabaseKind kind : DumpLanguage.kinds()) {
            bed.ready(servers.get(kind), kind);
            bed.run(servers.get(kind), kind, "insert into t values (1)");
            engine.kill(servers.get(kind));
            engine.removeContainer(servers.get(kind), false);
        }
        Map<String, VolumeIdentity> orphans = identify(names);
        for (DatabaseKind kind : DumpLanguage.kinds()) {
            assertThat(orphans.get(volumes.get(kind)).shutdown()).as("%s", kind).isEqualTo(Shutdown.UNCLEAN);
            assertThat(identities.known(volumes.get(kind))).isPresent();
        }
    }

    /// One that has the official name and nothing in it.
    @Test
    void anImageThatCannotStartIsLeftOut() throws Exception {
        String volume = bed.newVolume(Map.of());
        try (BuiltImages made = new BuiltImages();
                ContainerEngine other = TestEngine.withImage(made.hollow(), "postgres:17");
                HelperContainer helper = new HelperContainers(other).start(List.of(), HelperContainers.READING)) {
            assertThat(new EngineIdentities(other)
                            .look(new VolumeSource.Volume(volume))
                            .kind())
                    .isNull();
            assertThat(helper.run(Duration.ofSeconds(30), List.of("true")).isSuccess())
                    .isTrue();
        }
    }

    @Test
    void manyAtOnceAndOneThatCannotBeMounted() throws Exception {
        var names = new ArrayList<String>();
        for (int i = 0; i < 45; i++) {
            names.add(bed.newVolume(Map.of("dev.seedbed.test", "identity")));
        }
        String broken = bed.newVolume();
        engine.createVolume(broken, Map.of(), Map.of("type", "none", "o", "bind", "device", "/nowhere/at/all"));
        names.add(broken);
        names.add("seedbed-test-no-such-volume");
        long before = System.nanoTime();
        Map<String, VolumeIdentity> found = identify(names.toArray(String[]::new));
        System.err.println("45 empty volumes: " + (System.nanoTime() - before) / 1_000_000 + " ms");
        assertThat(found).hasSize(45).doesNotContainKeys(broken, "seedbed-test-no-such-volume");
        assertThat(found.values()).allMatch(VolumeIdentity::isEmpty);
        assertThat(engine.volumes(Map.of()).stream().map(volume -> volume.name()))
                .doesNotContain("seedbed-test-no-such-volume");
        assertThat(engine.containers(Map.of(Labels.ROLE, Labels.ROLE_HELPER)).stream()
                        .flatMap(helper -> helper.mounts().stream())
                        .map(Mount::source))
                .doesNotContainAnyElementsOf(names);
    }

    @Test
    void aHostDirectoryAndALinkOutOfIt() throws Exception {
        // What else is there: a link to somewhere else where a version should be.
        String volume = bed.newVolume();
        String image = InitializedData.image(DatabaseKind.POSTGRESQL);
        String container = engine.createContainer(ContainerSpec.named(volume + "-c", image)
                .labels(Map.of("dev.seedbed.test", "identity"))
                .entrypoint(List.of(
                        "sh",
                        "-c",
                        "cd /x && ln -s /etc/hostname PG_VERSION && echo a > 'b\n\u202ec' && mkfifo ibdata1"))
                .mount(Mount.tmpfs("/var/lib/postgresql/data"))
                .mount(Mount.volume(volume, "/x"))
                .build());
        engine.start(container);
        engine.awaitExit(container);
        engine.removeContainer(container, true);
        VolumeIdentity identity = identities.look(new VolumeSource.Volume(volume));
        assertThat(identity.kind()).isNull();
        assertThat(identity.entries()).containsExactly("PG_VERSION", "b\n\u202ec", "ibdata1");

        VolumeIdentity bound = identities.look(
                new VolumeSource.HostDirectory(engine.volume(volume).mountpoint()));
        assertThat(bound.entries()).isEqualTo(identity.entries());
        assertThatThrownBy(() -> identities.look(new VolumeSource.HostDirectory("/no/such/directory")))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isInstanceOf(Failure.NotFound.class));
        assertThatThrownBy(() -> identities.look(new VolumeSource.Volume("seedbed-test-no-such-volume")))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isInstanceOf(Failure.NotFound.class));
    }
}
