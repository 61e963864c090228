package dev.seedbed.volume.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.files.CopyReport.Note;
import dev.seedbed.volume.files.CopyReport.Reason;
import dev.seedbed.volume.helper.HelperContainers;
import dev.seedbed.volume.helper.VolumeSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Files on their way between a real volume and this computer, with the strangest names there are.
@Tag("engine")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileCopyTest {
    /// Newline, escape, right to left, no UTF-8, long, dashes, spaces, newline at the end, a glob, a quote, a
    /// backslash.
    private static final List<byte[]> STRANGE = List.of(
            utf8("new\nline"),
            utf8("esc\u001b[31m"),
            utf8("rtl\u202egpj.exe"),
            new byte[] {'b', (byte) 0xff, (byte) 0xfe, 'x'},
            utf8("l".repeat(255)),
            utf8("-rf"),
            utf8(" lead"),
            utf8("trail "),
            utf8("end\n"),
            utf8("*?[a]"),
            utf8("q'u\"o`t$e"),
            utf8("back\\slash\\0101"),
            utf8("~"),
            utf8("日本 é"));

    private ContainerEngine engine;
    private TestVolume volume;
    private EngineVolumeFiles files;
    private FileSession session;

    @BeforeAll
    void openSession() throws Exception {
        engine = TestEngine.connect();
        volume = new TestVolume(engine, Map.of());
        files = new EngineVolumeFiles(new HelperContainers(engine), Duration.ofSeconds(2));
        session = files.open(volume.source());
    }

    @AfterAll
    void closeSession() throws Exception {
        session.close();
        assertThat(engine.containers(Map.of(Labels.ROLE, Labels.ROLE_HELPER)))
                .noneMatch(helper -> helper.mounts().stream()
                        .anyMatch(mount -> mount.source().equals(volume.name)));
        volume.close();
        engine.close();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static FilePath path(String text) {
        return FilePath.parse(text).orElseThrow();
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

    private List<FileEntry> list(FilePath directory) throws Exception {
        var all = new ArrayList<FileEntry>();
        session.list(directory, all::addAll);
        return all;
    }

    private static List<String> names(Path directory) throws IOException {
        try (var all = Files.list(directory)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void strangeNamesWorkEverywhere(@TempDir Path folder) throws Exception {
        volume.shell("mkdir names");
        for (byte[] name : STRANGE) {
            volume.shell(
                    "n=$(printf '%b.' \"$1\"); n=${n%.}; mkdir \"./names/$n\"; printf '%s' \"$1\" > \"./names/$n/$n\"",
                    FileScript.escape(FileName.of(name)));
        }
        String before = volume.fingerprint();

        for (byte[] bytes : STRANGE) {
            FileName name = FileName.of(bytes);
            FilePath directory = path("/names").child(name);
            assertThat(list(directory))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.name()).isEqualTo(name));
            assertThat(session.look(directory.child(name)).name()).isEqualTo(name);
            assertThat(new String(session.read(directory.child(name), 0, 2000), StandardCharsets.US_ASCII))
                    .isEqualTo(FileScript.escape(name));
            assertThat(session.measure(directory).entries()).isEqualTo(2);
        }
        assertThat(list(path("/names"))).hasSize(STRANGE.size());
        assertThat(volume.fingerprint()).isEqualTo(before);

        CopyReport report = session.copyOut(List.of(path("/names")), folder, CopyProgress.NONE);
        assertThat(report.notes()).isEmpty();
        assertThat(report.entries()).isEqualTo(1 + 2L * STRANGE.size());
        session.copyIn(List.of(folder.resolve("names")), path("/"), true, CopyProgress.NONE);
        volume.shell("mkdir again");
        session.copyIn(List.of(folder.resolve("names")), path("/again"), false, CopyProgress.NONE);
        String tree = "cd %s && find . -printf '%%P %%y %%s %%m %%Ts\\n' | sort | sha256sum; "
                + "find . -type f -print0 | sort -z | xargs -0 sha256sum";
        assertThat(volume.shell(tree.formatted("names"))).isEqualTo(volume.shell(tree.formatted("again/names")));
        assertThat(list(path("/names"))).hasSize(STRANGE.size());
        assertThat(volume.shell("find . -name '.seedbed*'")).isEmpty();
    }

    @Test
    void strangeNamesAreFollowed() throws Exception {
        volume.shell("mkdir followed && printf x > 'followed/-a\n'");
        var appended = new LinkedBlockingQueue<byte[]>();
        Thread follower = Thread.ofVirtual().start(() -> {
            try {
                session.follow(path("/followed/-a\\n"), 1, appended::add);
            } catch (OperationFailedException | InterruptedException _) {
                // ended
            }
        });
        volume.shell("printf more >> 'followed/-a\n'");
        assertThat(appended.poll(30, TimeUnit.SECONDS)).isEqualTo(utf8("more"));
        follower.interrupt();
    }

    @Test
    void linksAreNeverFollowed(@TempDir Path folder) throws Exception {
        volume.shell("mkdir -p links/real/sub && echo in > links/real/sub/f && cd links"
                + " && ln -s /etc/passwd abs && ln -s real dir && ln -s ../../../../../../etc up && ln -s dir/sub chain"
                + " && ln -s /proc/1/environ proc && ln -s self self && ln -s .. parent && ln -s real/sub/f good");
        String before = volume.fingerprint();

        for (String link : List.of("abs", "dir", "up", "chain", "proc", "self", "parent")) {
            FilePath at = path("/links/" + link);
            assertThat(session.look(at).type()).isEqualTo(FileEntry.Type.LINK);
            assertThat(failureOf(() -> session.read(at, 0, 10))).as(link).isInstanceOf(Failure.WrongState.class);
            assertThat(failureOf(() -> list(at))).as(link).isEqualTo(new Failure.NotFound("file", at.text()));
            assertThat(failureOf(() -> session.look(at.child(FileName.of(utf8("f"))))))
                    .isInstanceOf(Failure.NotFound.class);
            assertThat(failureOf(() -> session.read(at.child(FileName.of(utf8("passwd"))), 0, 10)))
                    .isInstanceOf(Failure.NotFound.class);
            assertThat(session.measure(at).entries()).isEqualTo(1);
            assertThat(failureOf(() -> session.copyIn(List.of(folder), at, true, CopyProgress.NONE)))
                    .isInstanceOf(Failure.NotFound.class);
        }
        assertThat(volume.fingerprint()).isEqualTo(before);
        CopyReport report = session.copyOut(List.of(path("/links")), folder, CopyProgress.NONE);

        assertThat(report.notes())
                .containsExactlyInAnyOrder(
                        new Note("links/abs", Reason.LINK_OUTSIDE),
                        new Note("links/up", Reason.LINK_OUTSIDE),
                        new Note("links/proc", Reason.LINK_OUTSIDE),
                        new Note("links/parent", Reason.LINK_OUTSIDE));
        Path links = folder.resolve("links");
        assertThat(names(links)).containsExactly("chain", "dir", "good", "real", "self");
        assertThat(Files.readSymbolicLink(links.resolve("good"))).isEqualTo(Path.of("real/sub/f"));
        assertThat(links.resolve("good")).hasContent("in\n");
    }

    @Test
    void copiesKeepContentTimesAndModes(@TempDir Path folder) throws Exception {
        volume.shell("mkdir -p kept/a/b && seq 1 100000 > kept/a/b/n && chmod 640 kept/a/b/n && chmod 500 kept/a/b"
                + " && touch -d @1000000000 kept/a/b/n kept/a && mkfifo kept/pipe && ln kept/a/b/n kept/hard"
                + " && truncate -s 5M kept/hole && mknod kept/zero c 1 5");
        var totals = new ArrayList<Long>();

        CopyReport report = session.copyOut(List.of(path("/kept")), folder, (_, total, _) -> totals.add(total));

        Path kept = folder.resolve("kept");
        assertThat(report.notes())
                .containsExactlyInAnyOrder(
                        new Note("kept/pipe", Reason.SPECIAL), new Note("kept/zero", Reason.SPECIAL));
        assertThat(totals).last().isEqualTo(report.bytes());
        assertThat(kept.resolve("a/b/n")).hasSize(588_895);
        assertThat(kept.resolve("hard")).hasSize(588_895);
        assertThat(kept.resolve("hole")).hasSize(5 << 20);
        assertThat(Files.getLastModifiedTime(kept.resolve("a/b/n")))
                .isEqualTo(FileTime.from(Instant.ofEpochSecond(1_000_000_000)));
        assertThat(Files.getLastModifiedTime(kept.resolve("a")))
                .isEqualTo(FileTime.from(Instant.ofEpochSecond(1_000_000_000)));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept.resolve("a/b/n"))))
                .isEqualTo("rw-r-----");
        assertThat(failureOf(() -> session.copyOut(List.of(path("/kept")), folder, CopyProgress.NONE)))
                .isEqualTo(new Failure.NameInUse("file", "kept"));
        assertThat(failureOf(() -> session.copyOut(List.of(path("/none")), folder, CopyProgress.NONE)))
                .isEqualTo(new Failure.NotFound("file", "/none"));
        assertThat(names(folder)).containsExactly("kept");
    }

    @Test
    void whatGoesInBelongsToTheDirectorysOwner(@TempDir Path folder) throws Exception {
        volume.shell("mkdir owned && chown 999:998 owned");
        Path tree = Files.createDirectories(folder.resolve("tree/sub"));
        Files.writeString(tree.resolve("file"), "hello");
        Files.createSymbolicLink(tree.resolve("in"), Path.of("file"));
        Files.createSymbolicLink(tree.resolve("out"), Path.of("/etc/passwd"));
        Files.setPosixFilePermissions(tree.resolve("file"), PosixFilePermissions.fromString("rwxr-x---"));

        CopyReport report = session.copyIn(List.of(folder.resolve("tree")), path("/owned"), false, CopyProgress.NONE);

        assertThat(report.notes()).containsExactly(new Note("tree/sub/out", Reason.LINK_OUTSIDE));
        assertThat(volume.shell("find owned -mindepth 1 -printf '%P %U:%G %y\\n' | sort"))
                .isEqualTo("tree 999:998 d\ntree/sub 999:998 d\ntree/sub/file 999:998 f\ntree/sub/in 999:998 l\n");
        assertThat(volume.shell("stat -c %a owned/tree/sub/file")).isEqualTo("750\n");
        assertThat(failureOf(() ->
                        session.copyIn(List.of(folder.resolve("tree")), path("/owned"), false, CopyProgress.NONE)))
                .isEqualTo(new Failure.NameInUse("file", "tree"));
        Files.delete(tree.resolve("in"));
        session.copyIn(List.of(folder.resolve("tree")), path("/owned"), true, CopyProgress.NONE);
        assertThat(volume.shell("ls -A owned/tree/sub owned")).isEqualTo("owned:\ntree\n\nowned/tree/sub:\nfile\n");
    }

    @Test
    void aCancelLeavesNothing(@TempDir Path folder) throws Exception {
        volume.shell("mkdir cancelled && head -c 200000000 /dev/zero > cancelled/large");
        Path large = Files.createDirectory(folder.resolve("source")).resolve("large");
        try (var channel = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            channel.setLength(200_000_000);
        }
        Path target = Files.createDirectory(folder.resolve("target"));
        for (long after : new long[] {0, 30_000_000}) {
            assertThat(cancelled(
                            after, progress -> session.copyOut(List.of(path("/cancelled/large")), target, progress)))
                    .isInstanceOf(InterruptedException.class);
            assertThat(names(target)).isEmpty();
            assertThat(cancelled(after, progress -> session.copyIn(List.of(large), path("/cancelled"), true, progress)))
                    .isInstanceOf(InterruptedException.class);
            assertThat(volume.shell("ls -A cancelled")).isEqualTo("large\n");
        }
    }

    private static Exception cancelled(long afterBytes, Copy copy) throws Exception {
        var thrown = new LinkedBlockingQueue<Exception>();
        Thread worker = Thread.ofVirtual().start(() -> {
            try {
                copy.run((done, _, _) -> {
                    if (done >= afterBytes) {
                        Thread.currentThread().interrupt();
                    }
                });
                thrown.add(new IllegalStateException("it was not cancelled"));
            } catch (Exception e) {
                thrown.add(e);
            }
        });
        worker.join();
        return thrown.poll();
    }

    @FunctionalInterface
    private interface Copy {
        CopyReport run(CopyProgress progress) throws Exception;
    }

    @Test
    void aFullDiskIsSaidAndLeavesNothing(@TempDir Path folder) throws Exception {
        try (var small = new TestVolume(engine, Map.of("type", "tmpfs", "device", "tmpfs", "o", "size=16m"));
                FileSession full = files.open(small.source())) {
            small.shell("head -c 1000000 /dev/zero > there");
            Path large = folder.resolve("large");
            Files.write(large, new byte[20_000_000]);
            assertThat(failureOf(() -> full.copyIn(List.of(large), FilePath.ROOT, false, CopyProgress.NONE)))
                    .isInstanceOfSatisfying(
                            Failure.NoSpace.class,
                            failure -> assertThat(failure.neededBytes()).isEqualTo(20_000_000));
            Path fits = folder.resolve("fits");
            Files.write(fits, new byte[12_000_000]);
            // Somebody else takes the space meanwhile.
            assertThat(failureOf(() -> full.copyIn(List.of(fits), FilePath.ROOT, false, (done, _, _) -> {
                        if (done == 0) {
                            try {
                                small.shell("head -c 10000000 /dev/zero > other");
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        }
                    })))
                    .isInstanceOf(Failure.NoSpace.class);
            assertThat(small.shell("ls -A")).isEqualTo("other\nthere\n");
        }
    }

    /// The full disk is a volume's as this computer sees it, which takes root.
    @Test
    void aFullDiskHereIsSaidAndLeavesNothing() throws Exception {
        try (var small = new TestVolume(engine, Map.of("type", "tmpfs", "device", "tmpfs", "o", "size=4m"))) {
            Path here = Path.of(engine.volume(small.name).mountpoint());
            Assumptions.assumeTrue(Files.isWritable(here), "the volumes of this engine cannot be written from here");
            volume.shell("mkdir -p toolarge && head -c 3000000 /dev/zero > toolarge/a && mkdir -p large"
                    + " && head -c 5000000 /dev/zero > large/a");

            assertThat(failureOf(() -> session.copyOut(List.of(path("/large")), here, CopyProgress.NONE)))
                    .isInstanceOfSatisfying(
                            Failure.NoSpace.class,
                            failure -> assertThat(failure.neededBytes()).isEqualTo(5_000_000));
            assertThat(failureOf(() -> session.copyOut(List.of(path("/toolarge")), here, (done, _, _) -> {
                        if (done == 0) {
                            try {
                                small.shell("head -c 2500000 /dev/zero > other");
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        }
                    })))
                    .isInstanceOf(Failure.NoSpace.class);
            assertThat(names(here)).containsExactly("other");
        }
    }

    @Test
    void stoppedAndOrphanVolumesAreLookedIntoToo() throws Exception {
        String name = "files-orphan-" + volume.name;
        engine.createVolume(name, Map.of(TestVolume.LABEL, volume.name), Map.of());
        try (FileSession orphan = files.open(new VolumeSource.Volume(name))) {
            var all = new ArrayList<FileEntry>();
            orphan.list(FilePath.ROOT, all::addAll);
            assertThat(all).isEmpty();
        } finally {
            engine.removeVolume(name);
        }
    }
}
