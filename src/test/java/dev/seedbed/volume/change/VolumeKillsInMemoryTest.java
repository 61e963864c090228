package dev.seedbed.volume.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.KillMatrix;
import dev.seedbed.engine.KillableEngine;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.RestartPolicy;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.volume.LastUsers;
import dev.seedbed.volume.VolumeCatalogue;
import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.form.MemoryVolume;
import dev.seedbed.volume.form.PlainVolume;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Changes of volumes whose program is killed at any moment, in memory. [KilledVolumeChangeTest] does some of it to
/// real volumes.
class VolumeKillsInMemoryTest extends KillMatrix {
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String IMAGE = "nginx:1";

    @Override
    protected FakeContainerEngine empty() {
        FakeContainerEngine engine = Databases.engine();
        engine.onStart(container -> {
            if (container.startsWith("seedbed-copy-")) {
                engine.exit(container, 0);
            }
        });
        return engine;
    }

    /// As the program does it when it begins: locks are everybody's.
    @Override
    protected List<String> recover(ContainerEngine engine) throws Exception {
        List<String> changed = changes(engine).recover();
        new Snapshots(engine).recover();
        return changed;
    }

    /// A volume that is half made is in no list.
    @Override
    protected List<String> wrong(FakeContainerEngine engine) throws Exception {
        List<String> listed = new VolumeCatalogue(engine, new DatabaseCatalogue(engine), LastUsers.inMemory())
                .list().stream().map(VolumeRow::name).toList();
        return List.of(BEFORE, AFTER).containsAll(listed) ? List.of() : List.of("listed: " + listed);
    }

    private static VolumeChanges changes(ContainerEngine engine) {
        return VolumeChangeFixture.changes(engine, IMAGE);
    }

    private static void orphan(ContainerEngine engine) throws Exception {
        engine.createVolume(BEFORE, Map.of("mine", "kept"), Map.of());
    }

    private static void used(ContainerEngine engine) throws Exception {
        orphan(engine);
        String writer = engine.createContainer(ContainerSpec.named("writer", IMAGE)
                .mount(Mount.volume(BEFORE, "/data"))
                .build());
        engine.restartPolicy(writer, new RestartPolicy("unless-stopped", 0));
        engine.start(writer);
        engine.createContainer(ContainerSpec.named("reader", IMAGE)
                .mount(Mount.readOnlyVolume(BEFORE, "/data"))
                .build());
    }

    private static void rename(ContainerEngine engine) throws Exception {
        VolumeChanges changes = changes(engine);
        changes.rename(changes.planRename(BEFORE, AFTER), true, VolumeStep.Listener.NONE);
    }

    private static void copy(ContainerEngine engine) throws Exception {
        changes(engine).copy(new VolumeCopyRequest(BEFORE, AFTER, new PlainVolume(), true), VolumeStep.Listener.NONE);
    }

    static Stream<Arguments> changes() {
        Work nothing = _ -> {};
        Work orphan = VolumeKillsInMemoryTest::orphan;
        Work used = VolumeKillsInMemoryTest::used;
        Work rename = VolumeKillsInMemoryTest::rename;
        Work copy = VolumeKillsInMemoryTest::copy;
        Work make = engine -> changes(engine).create(AFTER, new MemoryVolume("1m", ""));
        return Stream.of(
                Arguments.of("a new name for an orphan", orphan, rename),
                Arguments.of("a new name for a volume in use", used, rename),
                Arguments.of("a copy of an orphan", orphan, copy),
                Arguments.of("a copy of a volume in use", used, copy),
                Arguments.of("a new volume", nothing, make));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void killedAnywhereIsBeforeOrAfter(String what, Work setup, Work change) throws Exception {
        killAnywhere(what, setup, change);
    }

    /// The first image of this one is no good model: it has no command, and engines make no container without one.
    private static FakeContainerEngine ofBareImages() throws Exception {
        var engine = new FakeContainerEngine().withImage(FakeContainerEngine.WITHOUT_COMMAND, Map.of());
        used(Databases.on(engine));
        return engine;
    }

    /// It changes nothing in the end, so there is nothing that could be ended.
    @Test
    void whatWasStoppedForAWhileRunsAgain() throws Exception {
        Work change = engine -> new VolumeWriters(engine, new DatabaseCatalogue(engine)).stopped(BEFORE, () -> {
            assertThat(engine.container("writer").summary().state().isUp()).isFalse();
            return true;
        });
        FakeContainerEngine whole = ofBareImages();
        List<String> before = state(whole, false);
        KillableEngine unharmed = KillableEngine.after(whole, Integer.MAX_VALUE);
        change.on(unharmed.program());
        assertThat(state(whole, false)).isEqualTo(before);
        assertThat(unharmed.changes()).contains("stop writer");
        for (int kill = 1; kill <= unharmed.changes().size(); kill++) {
            FakeContainerEngine engine = ofBareImages();
            String last = killed(engine, change, kill);
            assertThat(new VolumeCatalogue(engine, new DatabaseCatalogue(engine), LastUsers.inMemory()).list())
                    .as(last)
                    .extracting(VolumeRow::name)
                    .containsExactly(BEFORE);
            recover(engine);
            assertThat(state(engine, false)).as(last).isEqualTo(before);
        }
    }
}
