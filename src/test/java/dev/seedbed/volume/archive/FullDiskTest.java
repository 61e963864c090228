package dev.seedbed.volume.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.failure.FailureText;
import dev.seedbed.volume.TinyFolder;
import dev.seedbed.volume.files.CopyProgress;
import dev.seedbed.volume.tar.TestTar;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Disks that become full in the middle of an export or an import: it is said which one, nothing half is left, and the
/// space is free again.
@Tag("engine")
@Timeout(120)
class FullDiskTest {
    @TempDir
    private Path folder;

    private ArchiveFixture bed;

    @BeforeEach
    void open() throws Exception {
        bed = new ArchiveFixture();
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
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

    private String large() throws Exception {
        String from = bed.volume("large");
        bed.shell(from, "head -c 3000000 /dev/urandom > random && echo 1 > file");
        return from;
    }

    private void assertNothingIsLeft() throws Exception {
        assertThat(bed.engine.containers(Map.of(Labels.ROLE, Labels.ROLE_IMPORT)))
                .noneMatch(left -> left.labels().getOrDefault(Labels.NAME, "").startsWith(bed.test));
        assertThat(bed.engine.containers(Map.of(Labels.ROLE, Labels.ROLE_HELPER)))
                .noneMatch(left ->
                        left.mounts().stream().anyMatch(mount -> mount.source().startsWith(bed.test)));
    }

    @ParameterizedTest
    @EnumSource
    void aFullFolderIsNamedAndGetsItsSpaceBack(ArchiveFormat format) throws Exception {
        String from = large();
        String before = bed.tree(from);
        try (TinyFolder tiny = TinyFolder.of(1024)) {
            long free = tiny.freeBytes();
            Failure failure = failureOf(() -> bed.archives.export(
                    from, tiny.path().resolve("v" + format.extension()), format, CopyProgress.NONE));

            assertThat(failure).isEqualTo(new Failure.NoSpace(tiny.path().toString(), -1, -1));
            var words = new Messages(Locale.ENGLISH);
            assertThat(new FailureText(words, new Formats(words))
                            .message(failure)
                            .title())
                    .isEqualTo("No space left: " + tiny.path());
            assertThat(tiny.names()).isEmpty();
            assertThat(tiny.freeBytes()).isEqualTo(free);
        }
        assertThat(bed.tree(from)).isEqualTo(before);
        assertNothingIsLeft();
    }

    /// The last bytes count too: those that a compression, or a buffer, gives back only at its end.
    @Test
    void aFolderThatIsFullFromTheBeginning() throws Exception {
        String from = bed.volume("small");
        bed.shell(from, "echo 1 > file");
        try (TinyFolder tiny = TinyFolder.of(64)) {
            tiny.fill();
            for (ArchiveFormat format : ArchiveFormat.values()) {
                assertThat(failureOf(() -> bed.archives.export(
                                from, tiny.path().resolve("v" + format.extension()), format, CopyProgress.NONE)))
                        .isEqualTo(new Failure.NoSpace(tiny.path().toString(), -1, -1));
            }
            assertThat(tiny.names()).containsExactly("filler");
        }
        assertNothingIsLeft();
    }

    /// The library of one compression unpacks itself there; the others need no such folder.
    @Test
    void aFullTemporaryFolderIsNamedWhereItIsNeeded() throws Exception {
        String from = bed.volume("small");
        bed.shell(from, "echo 1 > file");
        Path zst = folder.resolve("whole.tar.zst");
        bed.archives.export(from, zst, ArchiveFormat.TAR_ZST, CopyProgress.NONE);
        String to = bed.name("to");
        try (TinyFolder tiny = TinyFolder.of(64)) {
            Files.delete(tiny.fill());
            List<String> options = List.of("-Djava.io.tmpdir=" + tiny.path());
            String full = new Failure.NoSpace(tiny.path().toString(), -1, -1).toString();
            try (var export = RunProgram.of(options, "export", from, folder.resolve("new.tar.zst"), 0)) {
                assertThat(export.says()).isEqualTo(full);
            }
            try (var imports = RunProgram.of(options, "import", to, zst, 0)) {
                assertThat(imports.says()).isEqualTo(full);
            }
            try (var other = RunProgram.of(options, "export", from, folder.resolve("new.tar.gz"), 0)) {
                assertThat(other.says()).isEqualTo("done");
            }
            assertThat(tiny.names()).isEmpty();
        }
        assertThat(folder.resolve("new.tar.zst")).doesNotExist();
        assertThat(folder.resolve("new.tar.gz")).exists();
        assertThatThrownBy(() -> bed.engine.volume(to)).isInstanceOf(OperationFailedException.class);
        assertNothingIsLeft();
    }

    /// Large files are refused before they come; many small ones take more room than their bytes.
    @ParameterizedTest
    @ValueSource(strings = {"large", "many"})
    void aFullVolumeIsNamedAndRemoved(String what) throws Exception {
        var tar = new TestTar();
        if (what.equals("large")) {
            tar.file("first", "x").entry("large", '0', 0644, "", new byte[8 << 20]);
        } else {
            for (int i = 0; i < 2000; i++) {
                tar.file("f" + i, "x");
            }
        }
        Path file = folder.resolve("v.tar");
        Files.write(file, tar.end());
        String to = bed.name("to");

        try (ContainerEngine small = smallVolumes(bed.engine)) {
            Failure failure =
                    failureOf(() -> new ArchiveFixture(small).archives.importInto(file, to, CopyProgress.NONE));
            assertThat(failure)
                    .isInstanceOfSatisfying(
                            Failure.NoSpace.class,
                            full -> assertThat(full.where()).isEqualTo(to));
            assertThatThrownBy(() -> bed.engine.volume(to)).isInstanceOf(OperationFailedException.class);
            assertNothingIsLeft();
        }
    }

    /// The real engine; each volume that is made there has room for 4 MB. Not closed.
    private static ContainerEngine smallVolumes(ContainerEngine engine) {
        return (ContainerEngine) Proxy.newProxyInstance(
                TestEngine.class.getClassLoader(), new Class<?>[] {ContainerEngine.class}, (_, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    if (method.getName().equals("createVolume") && arguments.length == 3) {
                        arguments[2] = Map.of("type", "tmpfs", "device", "tmpfs", "o", "size=4m");
                    }
                    try {
                        return method.invoke(engine, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
