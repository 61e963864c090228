package dev.seedbed.volume.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.KillMatrix;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.LastUsers;
import dev.seedbed.volume.VolumeCatalogue;
import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.helper.HelperContainer;
import dev.seedbed.volume.helper.HelperContainers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Imports whose program is killed at any moment, in memory. [KilledArchiveTest] does some of it to real volumes.
class ImportKillsInMemoryTest extends KillMatrix {
    private static final String NAME = "imported";

    @Override
    protected FakeContainerEngine empty() {
        return Databases.engine();
    }

    @Override
    protected List<String> recover(ContainerEngine engine) throws Exception {
        return journal(engine).recover();
    }

    /// Only what is filled to its end is in a list.
    @Override
    protected List<String> wrong(FakeContainerEngine engine) throws Exception {
        boolean half =
                !engine.containers(Map.of(Labels.ROLE, Labels.ROLE_IMPORT)).isEmpty();
        return half ? listed(engine) : List.of();
    }

    private static List<String> listed(ContainerEngine engine) throws Exception {
        return new VolumeCatalogue(engine, new DatabaseCatalogue(engine), LastUsers.inMemory())
                .list().stream().map(VolumeRow::name).toList();
    }

    private static ImportJournal journal(ContainerEngine engine) {
        return new ImportJournal(engine, new HelperContainers(engine));
    }

    /// By a container, as an archive is unpacked.
    private static String fill(ContainerEngine engine) throws OperationFailedException, InterruptedException {
        var helpers = new HelperContainers(engine);
        try (HelperContainer _ = helpers.start(List.of(Mount.volume(NAME, "/to")), HelperContainers.WRITING)) {
            return "";
        }
    }

    @Test
    void killedAnywhereIsBeforeOrAfter() throws Exception {
        killAnywhere("an import", _ -> {}, engine -> journal(engine).making(NAME, () -> fill(engine)));
    }

    @Test
    void whatFailsLeavesNothing() throws Exception {
        FakeContainerEngine engine = empty();
        var failure = new Failure.NoSpace(NAME, 1, 0);

        assertThatThrownBy(() -> journal(engine).making(NAME, () -> {
                    assertThat(engine.volume(NAME).name()).isEqualTo(NAME);
                    throw new OperationFailedException(failure);
                }))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isEqualTo(failure));
        assertThat(state(engine, true)).isEmpty();
    }

    /// They had no plan.
    @Test
    void journalsOfEarlierVersionsAreRecovered() throws Exception {
        FakeContainerEngine engine = empty();
        engine.createVolume(NAME, Map.of(Labels.ID, "0123456789ab"), Map.of());
        engine.createVolume("of-somebody", Map.of(), Map.of());
        engine.createContainer(ContainerSpec.named("seedbed-import-0123456789ab", Databases.POSTGRES)
                .labels(Map.of(Labels.ROLE, "import", Labels.ID, "0123456789ab", Labels.NAME, NAME))
                .build());

        assertThat(listed(engine)).containsExactly("of-somebody");
        assertThat(recover(engine)).containsExactly(NAME);

        assertThat(engine.containers(Map.of())).isEmpty();
        assertThat(engine.volumes(Map.of())).extracting("name").containsExactly("of-somebody");
    }
}
