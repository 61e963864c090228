package dev.seedbed.volume.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.helper.HelperContainers;
import dev.seedbed.volume.helper.VolumeSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Looking into a real volume: lists, single entries, parts of files, what is appended, sizes.
@Tag("engine")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileSessionTest {
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
        assertThat(helpers()).isZero();
        volume.close();
        engine.close();
    }

    private boolean looksInto(String volume) throws Exception {
        return engine.containers(Map.of(Labels.ROLE, Labels.ROLE_HELPER)).stream()
                .flatMap(helper -> helper.mounts().stream())
                .anyMatch(mount -> mount.source().equals(volume));
    }

    private long helpers() throws Exception {
        return engine.containers(Map.of(Labels.ROLE, Labels.ROLE_HELPER)).stream()
                .filter(helper -> helper.mounts().stream()
                        .anyMatch(mount -> mount.source().equals(volume.name)))
                .count();
    }

    private static FilePath path(String text) {
        return FilePath.parse(text).orElseThrow();
    }

    private List<FileEntry> list(String directory) throws Exception {
        var all = new ArrayList<FileEntry>();
        session.list(path(directory), all::addAll);
        return all;
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

    @Test
    void entriesAreToldAsTheyAre() throws Exception {
        volume.shell(
                "mkdir told && cd told && printf hello > file && mkdir -m 1777 folder && ln -s ../x/y link"
                        + " && mkfifo pipe && mknod null c 1 3 && chown 999:70 file && chmod 4640 file"
                        + " && touch -d '2020-02-03 04:05:06.789012345 UTC' file && touch -d '1960-01-01 00:00:00.5 UTC' folder");

        List<FileEntry> entries = list("/told");

        assertThat(entries)
                .extracting(entry -> entry.name().text() + " " + entry.type())
                .containsExactlyInAnyOrder("file FILE", "folder DIRECTORY", "link LINK", "pipe PIPE", "null DEVICE");
        FileEntry file = session.look(path("/told/file"));
        assertThat(entries).contains(file);
        assertThat(file.sizeBytes()).isEqualTo(5);
        assertThat(file.mode()).isEqualTo(04640);
        assertThat(file.uid()).isEqualTo(999);
        assertThat(file.gid()).isEqualTo(70);
        assertThat(file.modified()).isEqualTo("2020-02-03T04:05:06.789012345Z");
        assertThat(session.look(path("/told/folder")).modified()).isEqualTo("1960-01-01T00:00:00.500Z");
        assertThat(session.look(path("/told/folder")).mode()).isEqualTo(01777);
        assertThat(session.look(path("/told/link")).linkTarget()).isEqualTo("../x/y");
        assertThat(session.look(FilePath.ROOT).name().text()).isEqualTo(volume.name);
        assertThat(session.look(FilePath.ROOT).isDirectory()).isTrue();
    }

    @Test
    void whatIsNotThereIsSaid() throws Exception {
        volume.shell("mkdir gone && printf x > gone/file");

        assertThat(failureOf(() -> list("/gone/none"))).isEqualTo(new Failure.NotFound("file", "/gone/none"));
        assertThat(failureOf(() -> list("/gone/file"))).isEqualTo(new Failure.NotFound("file", "/gone/file"));
        assertThat(failureOf(() -> session.look(path("/gone/none"))))
                .isEqualTo(new Failure.NotFound("file", "/gone/none"));
        assertThat(failureOf(() -> session.read(path("/none/x"), 0, 10)))
                .isEqualTo(new Failure.NotFound("file", "/none/x"));
        assertThat(failureOf(() -> session.read(path("/gone"), 0, 10))).isInstanceOf(Failure.WrongState.class);
        assertThat(failureOf(() -> files.open(new VolumeSource.Volume(volume.name + "-none"))))
                .isEqualTo(new Failure.NotFound("volume", volume.name + "-none"));
        assertThat(failureOf(() -> files.open(new VolumeSource.HostDirectory("/none-such/x"))))
                .isEqualTo(new Failure.NotFound("file", "/none-such/x"));
        assertThat(engine.volumes(Map.of())).noneMatch(found -> found.name().equals(volume.name + "-none"));
    }

    @Test
    void partsOfFilesAreRead() throws Exception {
        volume.shell("seq 1 200000 > numbers && head -c 3000000 /dev/urandom > random");

        assertThat(session.read(path("/numbers"), 0, 4))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("1\n2\n");
        assertThat(session.read(path("/numbers"), 2, 4))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("2\n3\n");
        assertThat(session.read(path("/numbers"), -7, 100))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("200000\n");
        assertThat(session.read(path("/numbers"), -7, 3))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("200");
        assertThat(session.read(path("/numbers"), 100_000_000, 10)).isEmpty();
        byte[] all = session.read(path("/random"), 0, 10_000_000);
        byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest(all);
        assertThat(volume.shell("sha256sum random"))
                .startsWith(java.util.HexFormat.of().formatHex(digest));
    }

    @Test
    void appendedBytesAreFollowed() throws Exception {
        volume.shell("echo before > log");
        var appended = new LinkedBlockingQueue<byte[]>();
        Thread follower = Thread.ofVirtual().start(() -> {
            try {
                session.follow(path("/log"), 3, appended::add);
            } catch (OperationFailedException | InterruptedException _) {
                // ended
            }
        });
        // What came between reading and following is not lost.
        assertThat(appended.poll(30, TimeUnit.SECONDS))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("ore\n");

        volume.shell("printf 'one\\377' >> log");
        assertThat(appended.poll(30, TimeUnit.SECONDS)).isEqualTo(new byte[] {'o', 'n', 'e', (byte) 0xff});
        volume.shell(": > log");
        volume.shell("printf two >> log");
        assertThat(appended.poll(30, TimeUnit.SECONDS))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("two");
        volume.shell("printf three > new && mv new log");
        assertThat(appended.poll(30, TimeUnit.SECONDS))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("three");

        follower.interrupt();
        assertThat(follower.join(Duration.ofSeconds(2))).isTrue();
    }

    @Test
    void treesAreMeasured() throws Exception {
        volume.shell("mkdir -p tree/a/b && head -c 100000 /dev/zero > tree/a/x && ln tree/a/x tree/a/b/y"
                + " && truncate -s 1M tree/hole && ln -s x tree/l");

        TreeSize size = session.measure(path("/tree"));

        assertThat(size.entries()).isEqualTo(7);
        assertThat(size.bytes()).isEqualTo(2 * 100_000 + (1 << 20));
        long du = Long.parseLong(volume.shell("du -s --block-size=1 tree").split("\t")[0]);
        assertThat(size.diskBytes()).isEqualTo(du);
        assertThat(session.measure(FilePath.ROOT).entries()).isGreaterThan(7);
    }

    @Test
    void aLargeDirectoryBeginsWithASmallPiece() throws Exception {
        volume.shell("mkdir large && cd large && seq -f 'entry-%06g' 1 100000 | xargs touch");
        var pieces = new ArrayList<Integer>();
        var seen = new HashSet<FileName>();

        session.list(path("/large"), piece -> {
            pieces.add(piece.size());
            piece.forEach(entry -> seen.add(entry.name()));
        });

        assertThat(seen).hasSize(100_000);
        assertThat(pieces.getFirst()).isLessThanOrEqualTo(200);
        assertThat(pieces.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100_000);
        volume.shell("rm -r large");
    }

    @Test
    void aSessionOutlivesItsContainer() throws Exception {
        volume.shell("mkdir lives && touch lives/x");
        assertThat(list("/lives")).hasSize(1);
        engine.containers(Map.of(Labels.ROLE, Labels.ROLE_HELPER)).stream()
                .filter(helper -> helper.mounts().stream()
                        .anyMatch(mount -> mount.source().equals(volume.name)))
                .forEach(helper -> {
                    try {
                        engine.removeContainer(helper.id(), true);
                    } catch (OperationFailedException | InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });
        assertThat(list("/lives")).hasSize(1);
        assertThat(helpers()).isEqualTo(1);
    }

    @Test
    void anOpenSessionThatReadsNothingKeepsNobodyFromRemovingTheVolume() throws Exception {
        try (var other = new TestVolume(engine, Map.of());
                FileSession open = files.open(other.source())) {
            assertThat(open.look(FilePath.ROOT).isDirectory()).isTrue();
            assertThat(looksInto(other.name)).isTrue();
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
                while (looksInto(other.name)) {
                    engine.info();
                }
            });
            // It still looks when it is asked to.
            assertThat(open.look(FilePath.ROOT).isDirectory()).isTrue();
        }
    }

    @Test
    void hostDirectoriesAreSources(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a"), "bound");
        try (FileSession bound = files.open(new VolumeSource.HostDirectory(folder.toString()))) {
            assertThat(new String(bound.read(path("/a"), 0, 100), StandardCharsets.UTF_8))
                    .isEqualTo("bound");
            assertThat(bound.look(FilePath.ROOT).name().text())
                    .isEqualTo(folder.getFileName().toString());
        }
    }
}
