package dev.seedbed.volume.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.ProcessOwner;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ContainerState;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.VolumeFailure;
import dev.seedbed.volume.files.CopyProgress;
import dev.seedbed.volume.tar.TestTar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whole volumes out of a real engine and back.
@Tag("engine")
class VolumeArchivesTest {
    private static final String ODD_TREE = """
            chmod 2751 . && chown 4242:4343 . &&
            mkdir -p empty deep/$(printf 'd%.0s' {1..200})/$(printf 'e%.0s' {1..200}) sticky locked &&
            chmod 1777 sticky && chmod 000 locked &&
            echo text > plain && echo secret > none && chmod 000 none &&
            echo su > suid && chmod 6755 suid && chown 12:34 suid && chmod 6755 suid &&
            echo big > owners && chown 3000000000:2999999999 owners &&
            ln plain hard && ln plain deep/hard2 && ln -s plain soft && ln -s /etc/passwd outside &&
            ln -s ../../.. above && ln -s nowhere dangling && ln soft hardsoft && mkfifo pipe &&
            truncate -s 60M hole && printf x | dd of=hole bs=1 seek=5000000 conv=notrunc status=none &&
            truncate -s 1M allhole && head -c 300000 /dev/urandom > random && head -c 512 /dev/zero > zeros &&
            touch -- -rf $'new\\nline' $'esc\\e[31m' $'bad\\xff\\xfe' $'rtl\\u202e' 'C:\\x' ' ' "$(printf 'n%.0s' {1..255})" &&
            touch -d '2100-01-02 03:04:05.123456789' future && touch -d '1960-05-06 07:08:09.5' past &&
            touch -h -d '2001-02-03 04:05:06.789' soft && touch -d '2010-01-01 00:00:00.000000001' empty deep sticky &&
            touch -d '2012-12-12 12:12:12.121212121' .
            """;

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

    @ParameterizedTest
    @EnumSource
    void aTreeOfOdditiesComesBackAsItWas(ArchiveFormat format) throws Exception {
        String from = bed.volume("odd");
        bed.shell(from, ODD_TREE);
        Path file = folder.resolve("odd" + format.extension());

        ExportReport exported = bed.archives.export(from, file, format, CopyProgress.NONE);
        String to = bed.name("back");
        ImportReport imported = bed.archives.importInto(file, to, CopyProgress.NONE);

        assertThat(imported.cleaned()).isEmpty();
        assertThat(imported.verified()).isTrue();
        assertThat(imported.entries()).isEqualTo(exported.entries());
        assertThat(exported.archiveBytes()).isEqualTo(Files.size(file));
        assertThat(exported.changedMeanwhile()).isFalse();
        assertThat(bed.tree(to)).isEqualTo(bed.tree(from));
        assertThat(files()).containsExactly(file.getFileName().toString());
        assertNothingIsLeft();
    }

    @Test
    void anotherInstallationTakesOffWhatCouldHarm() throws Exception {
        String from = bed.volume("odd");
        bed.shell(from, ODD_TREE);
        Path file = folder.resolve("odd.tar.zst");
        bed.archives.export(from, file, ArchiveFormat.TAR_ZST, CopyProgress.NONE);

        String to = bed.name("back");
        ImportReport imported = bed.archives(new ArchiveSeal(new byte[] {8})).importInto(file, to, CopyProgress.NONE);

        assertThat(imported.verified()).isTrue();
        assertThat(imported.cleaned().stream().map(one -> one.name() + " " + one.reason()))
                .contains(
                        "./ MODE",
                        "./suid MODE",
                        "./sticky/ MODE",
                        "./outside LINK_OUTSIDE",
                        "./above LINK_OUTSIDE",
                        "./pipe SPECIAL");
        assertThat(bed.shell(to, "find . -perm /7000 -o -type p -o -lname '/*'"))
                .isEmpty();
    }

    @Test
    void aHostileArchiveChangesNothingOutsideTheVolume() throws Exception {
        String mark = bed.test + "-evil";
        String neighbour = bed.volume("neighbour");
        bed.shell(neighbour, "echo mine > file");
        String before = bed.tree(neighbour);
        Path file = folder.resolve("evil.tar");
        Files.write(
                file,
                new TestTar()
                        .file("/tmp/" + mark, "x")
                        .file("../../../../../../../tmp/" + mark, "x")
                        .link("up", "../../../../../../../tmp")
                        .file("up/" + mark, "x")
                        .link("top", "/")
                        .file("top/tmp/" + mark, "x")
                        .hardLink("passwd", "/etc/passwd")
                        .file("../" + neighbour + "/_data/file", "x")
                        .special("sda", '4')
                        .entry("root", '0', 06755, "", new byte[10])
                        .file("-rf", "x")
                        .file("--to-command=touch tmp", "x")
                        .file("fine", "x")
                        .end());

        String to = bed.name("evil");
        ImportReport report = bed.archives.importInto(file, to, CopyProgress.NONE);

        assertThat(report.verified()).isFalse();
        assertThat(report.cleanedCount()).isEqualTo(10);
        assertThat(bed.shell(to, "find . -printf '%P %y %m\\n' | sort").strip()).isEqualTo("""
                 d 755
                --to-command=touch tmp f 644
                -rf f 644
                fine f 644
                root f 755""".strip());
        assertThat(bed.tree(neighbour)).isEqualTo(before);
        assertThat(Path.of("/tmp", mark)).doesNotExist();
    }

    @Test
    void aCutOrDamagedArchiveMakesNoVolume() throws Exception {
        String from = bed.volume("cut");
        bed.shell(from, "head -c 2000000 /dev/urandom > random && for i in {1..50}; do echo $i > f$i; done");
        Path whole = folder.resolve("whole.tar.zst");
        bed.archives.export(from, whole, ArchiveFormat.TAR_ZST, CopyProgress.NONE);
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = folder.resolve("cut.tar.zst");
        for (int length : List.of(0, 3, 500, bytes.length / 2, bytes.length - 1)) {
            Files.write(cut, Arrays.copyOf(bytes, length));

            assertThatThrownBy(() -> bed.archives.importInto(cut, bed.name("cut" + length), CopyProgress.NONE))
                    .satisfies(e -> assertThat(failure(e)).isInstanceOf(VolumeFailure.ArchiveUnfit.class));
            assertNoVolume(bed.test + "-cut" + length);
        }
        bytes[bytes.length / 2] ^= 1;
        Files.write(cut, bytes);
        assertThatThrownBy(() -> bed.archives.importInto(cut, bed.name("bit"), CopyProgress.NONE))
                .satisfies(e -> assertThat(failure(e)).isInstanceOf(VolumeFailure.ArchiveUnfit.class));
        assertNoVolume(bed.test + "-bit");
        assertNothingIsLeft();
    }

    @Test
    void aCancelLeavesNeitherFileNorVolume() throws Exception {
        String from = bed.volume("cancel");
        bed.shell(from, "head -c 30000000 /dev/urandom > random && cp random random2");
        Path file = folder.resolve("whole.tar");
        bed.archives.export(from, file, ArchiveFormat.TAR, CopyProgress.NONE);
        for (long at : List.of(0L, 1L, 20_000_000L, 50_000_000L)) {
            cancel(
                    at,
                    progress ->
                            bed.archives.export(from, folder.resolve("c.tar.zst"), ArchiveFormat.TAR_ZST, progress));
            assertThat(files()).containsExactly("whole.tar");

            String to = bed.name("cancelled" + at);
            cancel(at, progress -> bed.archives.importInto(file, to, progress));
            assertNoVolume(to);
        }
        assertNothingIsLeft();
    }

    /// Interrupts a call once it has told of so many bytes; 0 for before it began.
    private static void cancel(long at, Call call) throws Exception {
        var reached = new CountDownLatch(1);
        var task = new FutureTask<>(() -> {
            try {
                call.run((done, _, _) -> {
                    if (done >= at) {
                        reached.countDown();
                    }
                });
                return false;
            } catch (InterruptedException _) {
                return true;
            }
        });
        Thread thread = Thread.ofVirtual().unstarted(task);
        if (at == 0) {
            thread.start();
            thread.interrupt();
        } else {
            thread.start();
            reached.await();
            thread.interrupt();
        }
        assertThat(task.get()).as("cancelled at " + at).isTrue();
    }

    private interface Call {
        Object run(CopyProgress progress) throws Exception;
    }

    @Test
    void aVolumeThatWouldBeFullIsRefusedBefore() throws Exception {
        String small = bed.name("small");
        bed.engine.createVolume(
                small,
                Map.of(ArchiveFixture.LABEL, bed.test),
                Map.of("type", "tmpfs", "device", "tmpfs", "o", "size=4m"));
        Path file = folder.resolve("large.tar");
        Files.write(
                file,
                new TestTar()
                        .file("first", "x")
                        .entry("large", '0', 0644, "", new byte[8 << 20])
                        .end());

        assertThatThrownBy(() ->
                        new VolumeImport(bed.helpers, bed.seal).run(file, small, ImportRules.CLEAN, CopyProgress.NONE))
                .satisfies(e -> assertThat(failure(e)).isInstanceOfSatisfying(Failure.NoSpace.class, full -> {
                    assertThat(full.neededBytes()).isEqualTo((8 << 20) + 1);
                    assertThat(full.freeBytes()).isBetween(1L << 20, 4L << 20);
                }));
    }

    @Test
    void aVolumeThatIsFullAllTheSameIsNamed() throws Exception {
        String small = bed.name("small");
        bed.engine.createVolume(
                small,
                Map.of(ArchiveFixture.LABEL, bed.test),
                Map.of("type", "tmpfs", "device", "tmpfs", "o", "size=4m,nr_inodes=100"));
        var tar = new TestTar();
        for (int i = 0; i < 2000; i++) {
            tar.file("f" + i, "x");
        }
        Path file = folder.resolve("many.tar");
        Files.write(file, tar.end());

        assertThatThrownBy(() ->
                        new VolumeImport(bed.helpers, bed.seal).run(file, small, ImportRules.CLEAN, CopyProgress.NONE))
                .satisfies(e -> assertThat(failure(e)).isInstanceOf(Failure.NoSpace.class));
    }

    @Test
    void whatIsThereAlreadyIsNotTouched() throws Exception {
        String from = bed.volume("there");
        bed.shell(from, "echo 1 > file");
        Path file = folder.resolve("v.tar");
        bed.archives.export(from, file, ArchiveFormat.TAR, CopyProgress.NONE);
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> bed.archives.export(from, file, ArchiveFormat.TAR, CopyProgress.NONE))
                .satisfies(e -> assertThat(failure(e)).isEqualTo(new Failure.NameInUse("file", file.toString())));
        assertThatThrownBy(() -> bed.archives.importInto(file, from, CopyProgress.NONE))
                .satisfies(e -> assertThat(failure(e)).isEqualTo(new Failure.NameInUse("volume", from)));
        assertThatThrownBy(() -> bed.archives.export(
                        "no-" + from, folder.resolve("n.tar"), ArchiveFormat.TAR, CopyProgress.NONE))
                .satisfies(e -> assertThat(failure(e)).isEqualTo(new Failure.NotFound("volume", "no-" + from)));

        assertThat(files()).containsExactly("v.tar");
        assertThat(file).hasBinaryContent(before);
        assertThat(bed.shell(from, "cat file")).isEqualTo("1\n");
    }

    @Test
    void whatWritesIsStoppedForTheExportAndRunsAfterwards() throws Exception {
        String from = bed.volume("written");
        String writer = bed.container(ContainerSpec.named(bed.test + "-writer", TestEngine.image("postgres:17"))
                .entrypoint(List.of(
                        "bash",
                        "-c",
                        "trap 'echo settled > /data/state; exit 0' INT TERM; "
                                + "echo busy > /data/state; while :; do sleep 0.1; done"))
                .mount(Mount.volume(from, "/data"))
                .mount(Mount.tmpfs("/var/lib/postgresql/data")));
        Path file = folder.resolve("v.tar");
        assertThat(bed.archives.writers(from)).containsExactly(bed.test + "-writer");

        bed.archives.exportStopped(from, file, ArchiveFormat.TAR, (_, _, _) -> {
            try {
                assertThat(bed.engine.container(writer).summary().state()).isEqualTo(ContainerState.EXITED);
            } catch (OperationFailedException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });

        assertThat(bed.engine.container(writer).summary().state()).isEqualTo(ContainerState.RUNNING);
        String to = bed.name("copy");
        bed.archives.importInto(file, to, CopyProgress.NONE);
        assertThat(bed.shell(to, "cat state")).isEqualTo("settled\n");

        // What cannot be written stops nothing: the file is there, no file can be made there, no such folder.
        Instant running = bed.engine.container(writer).startedAt();
        for (Path wrong :
                List.of(file, Path.of("/proc/v.tar"), folder.resolve("missing").resolve("v.tar"))) {
            assertThatThrownBy(() -> bed.archives.exportStopped(from, wrong, ArchiveFormat.TAR, CopyProgress.NONE))
                    .isInstanceOf(OperationFailedException.class);
            assertThat(bed.engine.container(writer).startedAt())
                    .as("stopped for %s", wrong)
                    .isEqualTo(running);
        }
    }

    @Test
    void whatAKilledProgramLeftIsRemoved() throws Exception {
        String half = bed.name("half");
        String mine = bed.volume("mine");
        bed.engine.createVolume(half, Map.of(Labels.ID, "0123456789ab"), Map.of());
        String dead = new ProcessOwner(ProcessOwner.self().host(), 999_999_999, 1).text();
        for (String volume : List.of(half, mine)) {
            bed.engine.createContainer(ContainerSpec.named("seedbed-import-" + volume, TestEngine.image("postgres:17"))
                    .labels(Map.of(
                            Labels.ROLE,
                            Labels.ROLE_IMPORT,
                            Labels.ID,
                            "0123456789ab",
                            Labels.NAME,
                            volume,
                            Labels.HOLDER,
                            dead))
                    .mount(Mount.tmpfs("/var/lib/postgresql/data"))
                    .build());
        }

        assertThat(bed.archives.recover()).contains(half, mine);

        assertNoVolume(half);
        // A journal that names a volume which it did not make takes nothing.
        bed.engine.volume(mine);
        assertNothingIsLeft();
    }

    private static Failure failure(Throwable e) {
        return ((OperationFailedException) e).failure();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void assertNoVolume(String name) {
        assertThatThrownBy(() -> bed.engine.volume(name))
                .satisfies(e -> assertThat(failure(e)).isEqualTo(new Failure.NotFound("volume", name)));
    }

    private void assertNothingIsLeft() throws Exception {
        assertThat(bed.engine.containers(Map.of(Labels.ROLE, Labels.ROLE_IMPORT)))
                .noneMatch(left -> left.labels().getOrDefault(Labels.NAME, "").startsWith(bed.test));
        assertThat(bed.engine.containers(Map.of(Labels.ROLE, Labels.ROLE_HELPER)))
                .noneMatch(left ->
                        left.mounts().stream().anyMatch(mount -> mount.source().startsWith(bed.test)));
    }
}
