package dev.seedbed.seeding.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.DatabaseLifecycle;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.database.lifecycle.VolumeSizes;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.volume.LastUsers;
import dev.seedbed.volume.VolumeCatalogue;
import dev.seedbed.volume.change.EngineVolumeChanges;
import java.lang.reflect.Field;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Anybody who can use the engine can write labels: what they say never ends a listing or a recovery.
class HostileLabelsTest {
    private static final String DATA = "/var/lib/postgresql/data";
    private static final Map<String, String> USUAL = Map.of(
            Labels.NAME,
            "shop",
            Labels.KIND,
            "postgresql",
            Labels.VERSION,
            "17.6",
            Labels.LAYERS,
            "[\"data\"]",
            Labels.OWNER,
            "999:999:700");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[null]",
                "[\"a\",null]",
                "[[\"a\"]]",
                "{}",
                "{\"id\":null,\"type\":\"SWITCH\"}",
                "{\"id\":\"0123456789ab\",\"type\":\"COPY\"}",
                "{\"id\":\"0123456789ab\",\"type\":\"RENAME\",\"containers\":[null]}",
                "{\"id\":\"0123456789ab\",\"type\":\"UNDO\",\"old\":\"x\",\"containerName\":\"../x\",\"restart\":\"\"}",
                "{\"id\":\"../../x\",\"type\":\"FLATTEN\",\"database\":\"\",\"name\":\"\",\"layer\":\"/\",\"leaving\":[null]}",
                "-1",
                "99999999999999999999",
                "+1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "data/../../../etc",
                "[\"data/../../../etc\"]",
                "[\"data/u,upperdir=/etc\"]",
                "999999999:999999999:77777",
                "|",
                "here/there|-9223372036854775808|9223372036854775807",
                "\u0000\ud800",
            })
    void endsNoListing(String value) throws Exception {
        for (String key : keys()) {
            FakeContainerEngine engine = Databases.engine();
            engine.createVolume("data", Map.of(), Map.of());
            for (String role : roles()) {
                Map<String, String> labels = new HashMap<>(USUAL);
                labels.put(Labels.ID, "aaaaaaaaaaaa");
                labels.put(Labels.ROLE, role);
                labels.put(key, value);
                engine.createVolume("volume-" + role, Map.copyOf(labels), Map.of());
                engine.createContainer(ContainerSpec.named("container-" + role, Databases.POSTGRES)
                        .labels(labels)
                        .mount(Mount.volume("volume-" + role, DATA))
                        .mount(Mount.readOnlyVolume("data", "/seedbed/layers/0"))
                        .build());
            }
            assertThatCode(() -> look(engine)).as(key).doesNotThrowAnyException();
        }
    }

    private static void look(FakeContainerEngine engine) throws Exception {
        var catalogue = new DatabaseCatalogue(engine);
        List<Database> databases = catalogue.list();
        var snapshots = new Snapshots(engine);
        List<Snapshot> found = snapshots.catalogue().list();
        assertThat(found).allSatisfy(snapshot -> {
            assertThat(snapshot.createdAt().atOffset(ZoneOffset.UTC).getYear()).isBetween(0, 9999);
            assertThat(snapshot.layers())
                    .allSatisfy(layer -> assertThat(layer.text()).doesNotContain("..", ","));
        });
        var sizes = new VolumeSizes(engine);
        for (Database database : databases) {
            snapshots.timeline(database);
            sizes.ownData(database);
            sizes.sharedData(database);
            new DatabaseLifecycle(engine, catalogue).planRemoval(database);
        }
        snapshots.origins(found);
        snapshots.planRemoval(found);
        snapshots.space();
        var volumes = new VolumeCatalogue(engine, catalogue, LastUsers.inMemory());
        volumes.list();
        new RemainingJobs(engine).find(Set.of());
        snapshots.recover();
        new EngineVolumeChanges(engine, volumes, sizes, () -> Databases.POSTGRES).recover();
    }

    private static List<String> keys() throws IllegalAccessException {
        List<String> keys = constants(false);
        keys.add(Labels.PREFIX + "data-mount");
        return keys;
    }

    private static List<String> roles() throws IllegalAccessException {
        return Stream.concat(constants(true).stream(), Stream.of("of-a-later-version"))
                .toList();
    }

    private static List<String> constants(boolean roles) throws IllegalAccessException {
        var found = new ArrayList<String>();
        for (Field field : Labels.class.getFields()) {
            String text = (String) field.get(null);
            if (field.getName().startsWith("ROLE_") == roles && (roles || text.startsWith(Labels.PREFIX))) {
                found.add(text);
            }
        }
        return found;
    }
}
