package dev.seedbed.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.VolumeSizes;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerState;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.RestartPolicy;
import dev.seedbed.engine.SecondEngine;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.archive.ArchiveFormat;
import dev.seedbed.volume.archive.ArchiveSeal;
import dev.seedbed.volume.archive.EngineArchives;
import dev.seedbed.volume.archive.VolumeArchives;
import dev.seedbed.volume.change.EngineVolumeChanges;
import dev.seedbed.volume.change.VolumeChanges;
import dev.seedbed.volume.change.VolumeCopyRequest;
import dev.seedbed.volume.change.VolumeStep;
import dev.seedbed.volume.files.CopyProgress;
import dev.seedbed.volume.form.PlainVolume;
import dev.seedbed.volume.helper.HelperContainers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An engine that is killed in the middle of something that is done with a volume, and started again: the data of the
/// source is as it was, nothing half-made is shown, and nothing is left over.
@Tag("engine")
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledEngineVolumesTest {
    private static final String IMAGE = "seedbed.test/mariadb:11.8";
    private static final String TREE =
            "cd /v && find . -printf '%P %y %U %m %s %T@\\n' | sort && cat file random | sha256sum";

    private SecondEngine second;
    private ContainerEngine engine;
    private VolumeArchives archives;
    private VolumeChanges changes;
    private VolumeCatalogue catalogue;
    private String tree;

    @TempDir
    private static Path folder;

    @BeforeAll
    void open() throws Exception {
        Assumptions.assumeTrue(SecondEngine.isPossible(), "root and a Docker Engine to start");
        second = new SecondEngine();
        second.load(IMAGE);
        engine = second.connect();
        catalogue = new VolumeCatalogue(engine, new DatabaseCatalogue(engine), LastUsers.inMemory());
        archives = new EngineArchives(
                engine,
                new DatabaseCatalogue(engine),
                new HelperContainers(engine),
                ArchiveSeal.in(folder.resolve("seal")));
        changes = new EngineVolumeChanges(
                engine,
                catalogue,
                new VolumeSizes(engine),
                () -> engine.image(IMAGE).id());
        engine.createVolume("from", Map.of(), Map.of());
        shell("from", "cd /v && head -c 20000000 /dev/urandom >random && echo 1 >file && chown 7:8 file");
        tree = tree("from");
    }

    @AfterAll
    void close() throws Exception {
        if (engine != null) {
            engine.close();
        }
        if (second != null) {
            second.close();
        }
    }

    private String shell(String volume, String script) throws Exception {
        return second.docker(
                "run",
                "--rm",
                "--network=none",
                "-v",
                volume + ":/v",
                "--tmpfs=/var/lib/mysql",
                "--entrypoint=bash",
                IMAGE,
                "-c",
                script);
    }

    private String tree(String volume) throws Exception {
        return shell(volume, TREE);
    }

    private static List<String> exported() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains("v.tar"))
                    .sorted()
                    .toList();
        }
    }

    private CopyProgress killingAfter(long bytes) {
        var killed = new AtomicBoolean();
        return (done, _, _) -> {
            if (done >= bytes && killed.compareAndSet(false, true)) {
                second.kill();
            }
        };
    }

    private List<String> volumes() throws Exception {
        return engine.volumes(Map.of()).stream()
                .map(VolumeSummary::name)
                .sorted()
                .toList();
    }

    private List<String> listed() throws Exception {
        return catalogue.list().stream().map(VolumeRow::name).toList();
    }

    private void assertNothingOfOursIsLeft() throws Exception {
        assertThat(engine.containers(Map.of()))
                .filteredOn(one -> !Labels.ROLE_HELPER.equals(one.labels().get(Labels.ROLE)))
                .extracting(ContainerSummary::name)
                .containsExactly("writer");
        assertThat(engine.container("writer").restartPolicy()).isEqualTo(new RestartPolicy("unless-stopped", 0));
    }

    /// What changes containers brings them up again itself; an engine that comes back does not always.
    private void assertWriterIsUp() throws Exception {
        assertThat(engine.container("writer").summary().state()).isEqualTo(ContainerState.RUNNING);
    }

    @BeforeEach
    void up() throws Exception {
        second.docker(
                "run",
                "-d",
                "--name",
                "writer",
                "--restart=unless-stopped",
                "--network=none",
                "-v",
                "from:/data",
                "--tmpfs=/var/lib/mysql",
                "--entrypoint=bash",
                IMAGE,
                "-c",
                "trap exit TERM; while true; do sleep 0.2; done");
    }

    @AfterEach
    void down() throws Exception {
        second.docker("rm", "-f", "writer");
    }

    @Test
    void anExport() throws Exception {
        Path file = folder.resolve("v.tar");

        assertThatThrownBy(() -> archives.export("from", file, ArchiveFormat.TAR, killingAfter(5_000_000)))
                .isInstanceOf(OperationFailedException.class);
        assertThat(exported()).isEmpty();
        second.startAgain();

        assertThat(tree("from")).isEqualTo(tree);
        assertNothingOfOursIsLeft();
    }

    @Test
    void anImport() throws Exception {
        Path file = folder.resolve("whole.tar");
        archives.export("from", file, ArchiveFormat.TAR, CopyProgress.NONE);

        assertThatThrownBy(() -> archives.importInto(file, "imported", killingAfter(5_000_000)))
                .isInstanceOf(OperationFailedException.class);
        second.startAgain();

        assertThat(listed()).containsExactly("from");
        assertThat(archives.recover()).containsExactly("imported");
        assertThat(volumes()).containsExactly("from");
        assertNothingOfOursIsLeft();
        // The same name is free again.
        archives.importInto(file, "imported", CopyProgress.NONE);
        assertThat(tree("imported")).isEqualTo(tree);
        engine.removeVolume("imported");
    }

    @Test
    void aCopy() throws Exception {
        var killed = new AtomicBoolean();

        assertThatThrownBy(() ->
                        changes.copy(new VolumeCopyRequest("from", "copy", new PlainVolume(), true), (step, _, _) -> {
                            if (step == VolumeStep.COPY && killed.compareAndSet(false, true)) {
                                second.kill();
                            }
                        }))
                .isInstanceOf(OperationFailedException.class);
        second.startAgain();

        assertThat(listed()).containsExactly("from");
        assertThat(changes.recover()).containsExactly("copy");
        assertThat(volumes()).containsExactly("from");
        assertThat(tree("from")).isEqualTo(tree);
        assertNothingOfOursIsLeft();
        assertWriterIsUp();
    }

    @ParameterizedTest
    @CsvSource({"SWITCH, from", "START, renamed"})
    void aRenaming(VolumeStep moment, String name) throws Exception {
        var killed = new AtomicBoolean();

        assertThatThrownBy(() -> changes.rename(changes.planRename("from", "renamed"), true, (step, _, _) -> {
                    if (step == moment && killed.compareAndSet(false, true)) {
                        second.kill();
                    }
                }))
                .isInstanceOf(OperationFailedException.class);
        second.startAgain();

        assertThat(listed()).isSubsetOf("from", "renamed");
        changes.recover();
        assertThat(volumes()).containsExactly(name);
        assertThat(tree(name)).isEqualTo(tree);
        assertNothingOfOursIsLeft();
        assertWriterIsUp();
        if (name.equals("renamed")) {
            changes.rename(changes.planRename("renamed", "from"), true, VolumeStep.Listener.NONE);
        }
    }
}
