package dev.seedbed.store.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.Awaiting;
import dev.seedbed.source.git.GitAddress;
import dev.seedbed.source.git.LfsPointer;
import dev.seedbed.source.git.TestRepository;
import dev.seedbed.store.object.KilledPusher;
import dev.seedbed.store.object.Pusher;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Tag;
import dev.seedbed.store.place.TestBlob;
import dev.seedbed.store.place.TestManifest;
import dev.seedbed.store.transfer.PackageTrip;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several computers, other tools, killed programs and hostile repositories.
@org.junit.jupiter.api.Tag("engine")
class GitStoreTest {
    private static final PackageName NAME = new PackageName("shop/base");
    private static final TestBlob CONFIG = TestBlob.text("{}");
    private static final TestBlob DATA = TestBlob.random(1, 200_000);

    @TempDir
    Path folder;

    private TestRepository repository;

    @BeforeEach
    void makeRepository() throws Exception {
        repository = new TestRepository(folder);
    }

    private GitStore store(String computer) throws Exception {
        return store(computer, repository.environment());
    }

    private GitStore store(String computer, Map<String, String> environment) throws Exception {
        return new GitStore(GitAddress.of(repository.address()), folder.resolve(computer), environment);
    }

    private GitStore overSsh(String computer) throws Exception {
        return new GitStore(GitAddress.of(repository.sshAddress()), folder.resolve(computer), repository.overSsh());
    }

    private static PublishedVersion publish(GitStore store, String tag, TestBlob... layers) throws Exception {
        Place place = store.place(NAME);
        place.put(CONFIG.digest(), CONFIG, _ -> {});
        for (TestBlob layer : layers) {
            place.put(layer.digest(), layer, _ -> {});
        }
        return place.publish(new Tag(tag), TestManifest.of(CONFIG, layers));
    }

    private static byte[] read(GitStore store, TestBlob blob, long offset, long length) throws Exception {
        try (InputStream in = store.place(NAME).get(blob.digest(), offset, length)) {
            return in.readAllBytes();
        }
    }

    private static Failure failure(Callable<?> call) {
        var caught = new Failure[1];
        assertThatExceptionOfType(OperationFailedException.class)
                .isThrownBy(call::call)
                .satisfies(failed -> caught[0] = failed.failure());
        return caught[0];
    }

    @Test
    void whatOneComputerPublishesAnotherReceives() throws Exception {
        PublishedVersion version = publish(store("mia"), "v1", DATA);
        store("mia").place(NAME).latest(version);
        GitStore other = store("ken");
        assertThat(other.packages()).containsExactly(NAME);
        assertThat(other.place(NAME).versions()).containsExactly(version);
        assertThat(other.place(NAME).latest()).contains(version.manifest());
        assertThat(other.place(NAME).manifest(version.manifest(), 1 << 20)).isEqualTo(TestManifest.of(CONFIG, DATA));
        assertThat(read(other, DATA, 1000, 500)).isEqualTo(Arrays.copyOfRange(DATA.content(), 1000, 1500));
    }

    /// As a whole: cut, packed, sent, and only the difference the second time.
    @Test
    void packagesArePushedAndPulled() throws Exception {
        PackageTrip.make(store("mia").place(NAME), store("ken").place(NAME), folder);
    }

    @Test
    void severalComputersPublishAtOnce() throws Exception {
        int computers = 3;
        var all = new CyclicBarrier(computers);
        List<PublishedVersion> published = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<PublishedVersion>> running = new ArrayList<>();
            for (int each = 0; each < computers; each++) {
                String name = "v" + each;
                TestBlob layer = TestBlob.random(10 + each, 5000);
                GitStore store = store(name);
                running.add(threads.submit(() -> {
                    all.await();
                    return publish(store, name, layer);
                }));
            }
            for (Future<PublishedVersion> each : running) {
                published.add(each.get());
            }
        }
        assertThat(store("ken").place(NAME).versions()).containsExactlyInAnyOrderElementsOf(published);
        assertThat(repository.git("rev-list", "--count", "seedbed")).isEqualTo("3");
    }

    @Test
    void ordinaryToolsSeeAnImageLayout() throws Exception {
        publish(store("mia"), "v1", DATA);
        Path clone = repository.cloned("clone");
        repository.git(clone, "checkout", "--quiet", "seedbed");
        Path layout = clone.resolve("shop/base.oci");
        assertThat(layout.resolve("blobs/sha256").resolve(DATA.digest().hex())).hasBinaryContent(DATA.content());
        assertThat(layout.resolve("index.json")).content().contains("\"v1\"");
        assertThat(repository.git(clone, "status", "--porcelain")).isEmpty();
        assertThat(repository.git("tag")).isEqualTo("shop/base@v1");
        assertThat(repository.git("rev-parse", "shop/base@v1")).isEqualTo(repository.git("rev-parse", "seedbed"));
    }

    @Test
    void otherBranchesStayAsTheyAre() throws Exception {
        Path clone = repository.cloned("clone");
        Files.writeString(clone.resolve("README.md"), "ours");
        repository.git(clone, "add", "README.md");
        repository.git(clone, "commit", "--quiet", "-m", "ours");
        repository.git(clone, "push", "--quiet", "origin", "HEAD:main");
        String before = repository.git("rev-parse", "main");
        publish(store("mia"), "v1", DATA);
        assertThat(repository.git("rev-parse", "main")).isEqualTo(before);
        assertThat(repository.git("ls-tree", "--name-only", "seedbed")).isEqualTo("shop");
    }

    /// The server has got all and thinks about it when the program is ended.
    @Test
    void aPushThatIsEndedLeavesAWholePlace() throws Exception {
        PublishedVersion first = publish(store("mia"), "v1", DATA);
        Path arrived = folder.resolve("arrived");
        Path go = folder.resolve("go");
        Path hook = repository.hook("pre-receive", """
                : > '%s'
                tries=0
                while [ ! -e '%s' ] && [ $tries -lt 600 ]; do tries=$((tries + 1)); sleep 0.1; done
                """.formatted(arrived, go));
        TestBlob more = TestBlob.random(2, 100_000);
        var pushing = new FutureTask<>(() -> publish(overSsh("mia"), "v2", more));
        Thread thread = Thread.ofVirtual().start(pushing);
        Awaiting.until(Duration.ofMinutes(1), () -> "the push arrives", () -> Files.exists(arrived));
        thread.interrupt();
        assertThatThrownBy(() -> pushing.get(1, TimeUnit.MINUTES)).hasCauseInstanceOf(InterruptedException.class);
        assertThat(store("ken").place(NAME).versions()).contains(first);
        Files.delete(hook);
        Files.writeString(go, "\n");
        PublishedVersion second = publish(overSsh("mia"), "v2", more);
        assertThat(store("ken").place(NAME).versions()).containsExactlyInAnyOrder(first, second);
        assertThat(read(store("ken"), more, 0, more.bytes())).isEqualTo(more.content());
    }

    @Test
    void aKilledProgramLeavesNothingHalf() throws Exception {
        var environment = new HashMap<>(repository.environment());
        environment.put("SEEDBED_HOME", folder.resolve("killed").toString());
        Pusher.killAfter(4, URI.create(repository.address()), environment);
        // On the same computer, and on another.
        KilledPusher.assertVersionsAreWhole(store("killed/cache/git").place(Pusher.NAME));
        KilledPusher.assertVersionsAreWhole(store("ken").place(Pusher.NAME));
    }

    /// These count as left in two seconds.
    @Test
    void whatAKilledGitHasLockedIsNoObstacle() throws Exception {
        publish(store("mia"), "v1", DATA);
        List<Path> caches;
        try (var all = Files.list(folder.resolve("mia"))) {
            caches = all.filter(Files::isDirectory).toList();
        }
        for (Path cache : caches) {
            Files.createDirectories(cache.resolve("refs/seen/heads"));
            for (String name : List.of("shallow.lock", "packed-refs.lock", "refs/seen/heads/seedbed.lock")) {
                Path lock = Files.createFile(cache.resolve(name));
                Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(8)));
            }
        }
        publish(store("ken"), "v2", CONFIG);
        publish(store("mia"), "v3", DATA, CONFIG);
        assertThat(store("ken").place(NAME).versions()).hasSize(3);
    }

    /// Neither those of the user's settings nor those of a folder that others write to.
    @Test
    void noHookRunsOnThisComputer() throws Exception {
        Path hooks = Files.createDirectories(folder.resolve("hooks"));
        Path ran = folder.resolve("ran");
        for (String name : List.of("pre-push", "post-commit", "reference-transaction", "post-checkout")) {
            Files.writeString(hooks.resolve(name), "#!/bin/sh\n: > '" + ran + "'\nexit 1\n");
            Files.setPosixFilePermissions(hooks.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        repository.hook("pre-receive", ": > '" + ran + "'\nexit 1\n");
        repository.hook("update", ": > '" + ran + "'\nexit 1\n");
        Path settings = folder.resolve("gitconfig");
        Files.writeString(settings, "[core]\n\thooksPath = " + hooks + "\n[fetch]\n\trecurseSubmodules = true\n");
        var environment = new HashMap<>(repository.environment());
        environment.put("GIT_CONFIG_GLOBAL", settings.toString());
        publish(store("mia", environment), "v1", DATA);
        assertThat(store("ken", environment).place(NAME).versions()).hasSize(1);
        assertThat(ran).doesNotExist();
    }

    @Test
    void aRefusedPushIsTold() throws Exception {
        repository.hook("pre-receive", "exit 1\n");
        assertThat(failure(() -> publish(overSsh("mia"), "v1", DATA))).isInstanceOf(StoreFailure.StoreRefused.class);
        assertThat(store("ken").place(NAME).versions()).isEmpty();
    }

    @Test
    void aMissingRepositoryIsTold() throws Exception {
        var missing = new GitStore(
                GitAddress.of("git+file://" + folder.resolve("none.git")),
                folder.resolve("mia"),
                repository.environment());
        assertThat(failure(missing::packages)).isInstanceOf(StoreFailure.StoreUnreachable.class);
    }

    /// Plain ssh has no service for large files.
    @Test
    void sshWithoutLfsIsTold() throws Exception {
        var environment = new HashMap<>(repository.overSsh());
        environment.put("GIT_CONFIG_COUNT", "0");
        var store = new GitStore(GitAddress.of(repository.sshAddress()), folder.resolve("mia"), environment);
        assertThat(failure(() -> publish(store, "v1", DATA)))
                .isInstanceOfSatisfying(StoreFailure.StoreUnreachable.class, unreachable -> {
                    assertThat(unreachable.message()).isEqualTo("git-no-lfs-over-ssh");
                    assertThat(unreachable.store()).doesNotContain("git@");
                });
    }

    /// Somebody else writes the branch, by hand.
    @Test
    void hostileFilesAreRefusedOrLeftOut() throws Exception {
        PublishedVersion version = publish(store("mia"), "v1", DATA);
        Path clone = repository.cloned("clone");
        repository.git(clone, "checkout", "--quiet", "seedbed");
        repository.git(clone, "lfs", "uninstall", "--local");
        Path layout = clone.resolve("shop/base.oci");
        Files.delete(layout.resolve(".gitattributes"));
        Path blobs = layout.resolve("blobs/sha256");
        TestBlob linked = TestBlob.text("linked");
        TestBlob huge = TestBlob.text("huge");
        TestBlob other = TestBlob.text("other");
        Files.createSymbolicLink(blobs.resolve(linked.digest().hex()), Path.of("/none"));
        Files.write(
                blobs.resolve(huge.digest().hex()),
                new LfsPointer(huge.digest().hex(), 999_999_999_999_999_999L).content());
        Files.write(
                blobs.resolve(other.digest().hex()),
                new LfsPointer(DATA.digest().hex(), DATA.bytes()).content());
        Files.write(blobs.resolve(version.manifest().hex()), new byte[2 << 20]);
        Files.writeString(layout.resolve("versions/..--" + "0".repeat(64)), "x");
        Files.writeString(layout.resolve("versions/v9--short"), "x");
        Files.writeString(layout.resolve("versions/a\nb--" + "1".repeat(64)), "x");
        Files.writeString(layout.resolve("latest"), "../../x");
        repository.git(clone, "add", "--all");
        repository.git(clone, "commit", "--quiet", "-m", "by hand");
        repository.git(clone, "push", "--quiet", "origin", "seedbed");

        GitStore store = store("ken");
        Place place = store.place(NAME);
        assertThat(place.versions()).containsExactly(version);
        assertThat(place.latest()).isEmpty();
        assertThat(place.has(linked.digest())).isFalse();
        assertThat(failure(() -> read(store, linked, 0, 1))).isInstanceOf(StoreFailure.StoreDamaged.class);
        assertThat(failure(() -> read(store, huge, 0, 1))).isInstanceOf(Failure.NoSpace.class);
        assertThat(failure(() -> read(store, other, 0, 1))).isInstanceOf(StoreFailure.StoreDamaged.class);
        assertThat(failure(() -> place.manifest(version.manifest(), 1 << 20)))
                .isInstanceOf(StoreFailure.StoreDamaged.class);
    }
}
