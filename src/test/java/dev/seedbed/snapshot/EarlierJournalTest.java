package dev.seedbed.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.RestartPolicy;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Journals as earlier versions wrote them, word by word: what they left is recovered all the same.
class EarlierJournalTest {
    private static final String KEY = "aaaaaaaaaaaa";
    private static final String OPERATION = "0123456789ab";
    private static final String PLAN = """
            {"id":"0123456789ab","type":"%s","database":"aaaaaaaaaaaa","name":"shop","old":"%s",\
            "containerName":"shop","restart":"unless-stopped","running":true,"layer":"ba9876543210","ownMount":"",\
            "record":{},"dataMount":"/var/lib/postgresql/data"%s}""";

    @ParameterizedTest
    @ValueSource(strings = {"SWITCH", "RELAYER", "UNDO", "COPY"})
    void theContainerGoesOnAsItWas(String type) throws Exception {
        FakeContainerEngine engine = Databases.engine();
        String id = engine.createContainer(Databases.ours(engine, KEY, "shop").build());
        // A copy leaves the container its name.
        engine.rename(id, type.equals("COPY") ? "shop" : "seedbed-old-" + OPERATION);
        // The first ones had no list of volumes.
        String leaving = type.equals("UNDO") ? ",\"leaving\":[]" : "";
        engine.createContainer(ContainerSpec.named("seedbed-operation-" + OPERATION, Databases.POSTGRES)
                .labels(Map.of(
                        Labels.ROLE,
                        "operation",
                        Labels.ID,
                        KEY,
                        Labels.NAME,
                        "shop",
                        Labels.PLAN,
                        PLAN.formatted(type, id, leaving)))
                .mount(Mount.tmpfs("/var/lib/postgresql/data"))
                .build());

        var recovered = new Snapshots(engine).recover();

        assertThat(recovered).containsExactly("shop");
        ContainerDetails now = engine.container(id);
        assertThat(now.summary().name()).isEqualTo("shop");
        assertThat(now.summary().state().isUp()).isTrue();
        assertThat(now.restartPolicy()).isEqualTo(new RestartPolicy("unless-stopped", 0));
        assertThat(engine.containers(Map.of())).hasSize(1);
    }

    /// With no container of a database, `old` was empty.
    @ParameterizedTest
    @ValueSource(strings = {"CLONE", "FLATTEN"})
    void whatWasMadeGoes(String type) throws Exception {
        FakeContainerEngine engine = Databases.engine();
        String id = engine.createContainer(Databases.ours(engine, KEY, "shop").build());
        engine.createVolume("seedbed-layer-ba9876543210", Map.of(Labels.ROLE, "layer", Labels.ID, KEY), Map.of());
        engine.createContainer(ContainerSpec.named("seedbed-operation-" + OPERATION, Databases.POSTGRES)
                .labels(Map.of(
                        Labels.ROLE,
                        "operation",
                        Labels.ID,
                        OPERATION,
                        Labels.NAME,
                        "shop-2",
                        Labels.PLAN,
                        """
                        {"id":"0123456789ab","type":"%s","database":"0123456789ab","name":"shop-2","old":"",\
                        "containerName":"","restart":"no","running":true,"layer":"ba9876543210","ownMount":"",\
                        "record":{},"dataMount":"/var/lib/postgresql/data","leaving":[]}""".formatted(type)))
                .mount(Mount.tmpfs("/var/lib/postgresql/data"))
                .mount(Mount.volume("seedbed-layer-ba9876543210", "/seedbed/new"))
                .build());

        assertThat(new Snapshots(engine).recover()).containsExactly("shop-2");

        assertThat(engine.containers(Map.of())).extracting("id").containsExactly(id);
        assertThat(engine.volumes(Map.of())).extracting("name").containsExactly("seedbed-data-" + KEY);
    }
}
