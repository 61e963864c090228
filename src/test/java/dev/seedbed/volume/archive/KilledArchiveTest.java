package dev.seedbed.volume.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Shared;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.LastUsers;
import dev.seedbed.volume.VolumeCatalogue;
import dev.seedbed.volume.files.CopyProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Programs that are killed in the middle of an export or an import, and what the next one makes of it.
/// [ImportKillsInMemoryTest] goes through all other moments of an import.
@Tag("engine")
@ResourceLock(Shared.LEFTOVERS)
@Timeout(120)
class KilledArchiveTest {
    private static final int KILLED = 137;

    @TempDir
    private Path folder;

    private ArchiveFixture bed;
    private String from;
    private String tree;

    @BeforeEach
    void open() throws Exception {
        bed = new ArchiveFixture();
        from = bed.volume("from");
        bed.shell(from, "head -c 8000000 /dev/urandom > random && echo 1 > file && chown 7:8 file");
        tree = bed.tree(from);
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    /// Runs a program that is killed when so many bytes have gone through it.
    private void killedAmid(String what, String volume, Path file) throws Exception {
        try (var program = RunProgram.of(List.of(), what, volume, file, 3_000_000)) {
            assertThat(program.says()).isEqualTo("there");
            program.process().destroyForcibly();
            assertThat(program.exit()).isEqualTo(KILLED);
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<String> listed() throws Exception {
        return new VolumeCatalogue(bed.engine, new DatabaseCatalogue(bed.engine), LastUsers.inMemory())
                .list().stream()
                        .map(row -> row.name())
                        .filter(name -> name.startsWith(bed.test))
                        .toList();
    }

    @Test
    void anExportThatWasBrokenOff() throws Exception {
        Path file = folder.resolve("v.tar");
        killedAmid("export", from, file);

        assertThat(files())
                .as("what has the name is whole")
                .filteredOn(name -> !name.startsWith("."))
                .isEmpty();
        assertThat(files())
                .filteredOn(name -> name.startsWith("."))
                .hasSize(1)
                .allMatch(name -> name.endsWith(".seedbed-part"));

        // The next one into that folder takes away what is left, here and on the engine.
        Path next = folder.resolve("next.tar");
        try (ArchiveFixture other = new ArchiveFixture()) {
            other.archives.export(from, next, ArchiveFormat.TAR, CopyProgress.NONE);
        }
        assertThat(files()).containsExactly("next.tar");
        String to = bed.name("to");
        bed.archives.importInto(next, to, CopyProgress.NONE);
        assertThat(bed.tree(to)).isEqualTo(tree);
        assertThat(bed.tree(from)).isEqualTo(tree);
        assertNothingIsLeft();
    }

    @Test
    void anImportThatWasBrokenOff() throws Exception {
        Path file = folder.resolve("v.tar");
        bed.archives.export(from, file, ArchiveFormat.TAR, CopyProgress.NONE);
        byte[] before = Files.readAllBytes(file);
        String to = bed.name("to");

        killedAmid("import", to, file);

        assertThat(listed()).as("no half volume is shown").containsExactly(from);
        assertThat(bed.archives.recover()).contains(to);
        assertThatThrownBy(() -> bed.engine.volume(to)).isInstanceOf(OperationFailedException.class);
        assertThat(bed.tree(from)).isEqualTo(tree);
        assertThat(file).hasBinaryContent(before);
        assertNothingIsLeft();
        assertThat(bed.archives.recover()).doesNotContain(to);
    }

    /// As long as its program lives, nobody takes it away, and nobody sees it.
    @Test
    void anImportThatIsUnderWay() throws Exception {
        Path file = folder.resolve("v.tar");
        bed.archives.export(from, file, ArchiveFormat.TAR, CopyProgress.NONE);
        String to = bed.name("to");
        try (var program = RunProgram.of(List.of(), "import", to, file, 3_000_000)) {
            assertThat(program.says()).isEqualTo("there");

            assertThat(listed()).containsExactly(from);
            assertThat(bed.archives.recover()).doesNotContain(to);
            bed.engine.volume(to);
        }
        assertThat(bed.archives.recover()).contains(to);
        assertNothingIsLeft();
    }

    private void assertNothingIsLeft() throws Exception {
        assertThat(bed.engine.containers(Map.of(Labels.ROLE, Labels.ROLE_IMPORT)))
                .noneMatch(left -> left.labels().getOrDefault(Labels.NAME, "").startsWith(bed.test));
        assertThat(bed.engine.containers(Map.of(Labels.ROLE, Labels.ROLE_HELPER)))
                .noneMatch(left ->
                        left.mounts().stream().anyMatch(mount -> mount.source().startsWith(bed.test)));
    }
}
