package dev.seedbed.volume.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.Mount;
import dev.seedbed.engine.VolumeDriver;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.form.DriverOptions;
import dev.seedbed.volume.form.PlainVolume;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A volume plug-in that is a program beside the engine: rclone's, with a folder of this computer as its
/// remote.
@Tag("engine")
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VolumePluginTest {
    private static final Path PLUGINS = Path.of("/run/docker/plugins");

    private VolumeBed bed;
    private String driver;
    private Path socket;
    private Process plugin;

    @TempDir
    Path directory;

    @BeforeAll
    void open() throws Exception {
        bed = new VolumeBed();
        driver = bed.name("rclone");
        socket = PLUGINS.resolve(driver + ".sock");
        Files.createDirectories(PLUGINS);
        Files.createDirectories(directory.resolve("data"));
        Files.writeString(directory.resolve("data/file"), "remote");
        Path configuration = directory.resolve("rclone.conf");
        Files.writeString(configuration, "[files]\ntype = alias\nremote = " + directory.resolve("data") + "\n");
        plugin = new ProcessBuilder(
                        "rclone",
                        "serve",
                        "docker",
                        "--no-spec",
                        "--socket-addr=" + socket,
                        "--base-dir=" + directory.resolve("mounts"),
                        "--cache-dir=" + directory.resolve("cache"),
                        "--config=" + configuration)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        while (!Files.exists(socket)) {
            assertThat(plugin.isAlive()).as(() -> "rclone runs: " + log()).isTrue();
            Thread.sleep(50);
        }
    }

    private String log() {
        try {
            return Files.readString(directory.resolve("log"));
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }

    @AfterAll
    void close() throws Exception {
        bed.close();
        plugin.destroy();
        if (!plugin.waitFor(10, TimeUnit.SECONDS)) {
            plugin.destroyForcibly();
        }
        Files.deleteIfExists(socket);
    }

    @Test
    void aPluginIsListedAndItsVolumesAreUsed() throws Exception {
        assertThat(bed.changes.drivers()).contains(new VolumeDriver(driver, false, true, ""));

        String volume = bed.name("remote");
        bed.changes.create(volume, new DriverOptions(driver, Map.of("remote", "files:")));
        assertThat(bed.run("cat /look/file", Mount.volume(volume, "/look"))).isEqualTo("remote");
        bed.changes.copy(
                new VolumeCopyRequest(volume, bed.name("local"), new PlainVolume(), false), VolumeStep.Listener.NONE);

        assertThat(bed.engine.volume(bed.name("local")).driver()).isEqualTo("local");
        assertThat(bed.run("cat /look/file", Mount.volume(bed.name("local"), "/look")))
                .isEqualTo("remote");
        Failure failure = failureOf(() -> bed.changes.planRename(volume, bed.name("other")));
        assertThat(failure).isEqualTo(new Failure.VolumeHeld(volume, Failure.VolumeObstacle.DRIVER, driver));
        assertThat(bed.leftOver()).isEmpty();
    }

    @Test
    void aRemoteThatIsNotThereIsToldInThePluginsWordsAndLeavesNothing() throws Exception {
        String volume = bed.name("wrong");

        Failure failure =
                failureOf(() -> bed.changes.create(volume, new DriverOptions(driver, Map.of("remote", "nowhere:"))));

        assertThat(failure)
                .isInstanceOfSatisfying(
                        Failure.VolumeUnusable.class,
                        unusable -> assertThat(unusable.message()).contains("nowhere"));
        assertThat(bed.volumes()).doesNotContain(volume);
        assertThat(bed.leftOver()).isEmpty();
    }

    private static Failure failureOf(ThrowingCallable call) {
        try {
            call.call();
        } catch (OperationFailedException e) {
            return e.failure();
        } catch (Throwable e) {
            throw new AssertionError("not an expected failure", e);
        }
        throw new AssertionError("did not fail");
    }
}
