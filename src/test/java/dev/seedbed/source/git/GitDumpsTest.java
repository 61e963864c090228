package dev.seedbed.source.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.seedbed.engine.Awaiting;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Dumps in a real repository, made by the user's own git and git-lfs.
@Tag("engine")
class GitDumpsTest {
    private static final String PLAIN = "-- PostgreSQL database dump\nselect 1;\n";

    @TempDir
    Path folder;

    private TestRepository repository;
    private Path clone;

    @BeforeEach
    void makeRepository() throws Exception {
        repository = new TestRepository(folder);
        clone = repository.cloned("clone");
        repository.git(clone, "lfs", "track", "*.gz");
        Files.writeString(clone.resolve("plain.sql"), PLAIN);
        Files.writeString(clone.resolve("README.md"), "no dump");
        Files.writeString(clone.resolve(".hidden.sql"), "no dump");
        Files.createSymbolicLink(clone.resolve("link.sql"), Path.of("/none"));
        Files.createDirectories(clone.resolve("dumps"));
        commit("dumps/shop.sql.gz", random(1, 300_000), "first");
        repository.git(clone, "push", "--quiet", "origin", "HEAD:main", "HEAD:refs/tags/v1");
    }

    private static byte[] random(long seed, int bytes) {
        byte[] content = new byte[bytes];
        new Random(seed).nextBytes(content);
        return content;
    }

    private void commit(String path, byte[] content, String message) throws Exception {
        Files.write(clone.resolve(path), content);
        repository.git(clone, "add", "--all");
        repository.git(clone, "commit", "--quiet", "-m", message);
    }

    private GitSources sources() {
        return sources(repository.environment());
    }

    private GitSources sources(Map<String, String> environment) {
        return new GitSources(folder.resolve("repositories.json"), folder.resolve("cache"), environment);
    }

    private GitAddress address() throws Exception {
        return GitAddress.of(repository.address());
    }

    private GitFileAddress file(String versionAndPath) throws Exception {
        return GitFileAddress.of(repository.address() + "#" + versionAndPath);
    }

    private Path fetch(GitSources sources, String versionAndPath) throws Exception {
        return sources.dumps(address()).fetch(file(versionAndPath), (_, _) -> {});
    }

    private static Failure failure(Callable<?> call) {
        var caught = new Failure[1];
        assertThatExceptionOfType(OperationFailedException.class)
                .isThrownBy(call::call)
                .satisfies(failed -> caught[0] = failed.failure());
        return caught[0];
    }

    private List<Path> objectsHere() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("cache"))) {
            return all.filter(file -> file.toString().contains("/lfs/objects/") && Files.isRegularFile(file))
                    .toList();
        }
    }

    @Test
    void branchesAndTagsAreVersionsAndNothingLargeIsFetched() throws Exception {
        commit("dumps/shop.sql.gz", random(2, 400_000), "second");
        repository.git(clone, "push", "--quiet", "origin", "HEAD:main", "HEAD:refs/heads/team/next");
        List<GitDump> dumps = sources().dumps(address()).list();
        assertThat(dumps)
                .containsExactly(
                        new GitDump(file("main:dumps/shop.sql.gz"), List.of("main", "team/next"), 400_000, null),
                        new GitDump(file("v1:dumps/shop.sql.gz"), List.of("v1"), 300_000, null),
                        new GitDump(file("main:plain.sql"), List.of("main", "team/next", "v1"), PLAIN.length(), null));
        assertThat(objectsHere()).isEmpty();
    }

    @Test
    void oneDumpIsFetchedAndStays() throws Exception {
        commit("dumps/other.sql.gz", random(3, 400_000), "another");
        repository.git(clone, "push", "--quiet", "origin", "HEAD:main");
        Path fetched = fetch(sources(), "dumps/shop.sql.gz");
        assertThat(fetched).hasFileName("shop.sql.gz").hasBinaryContent(random(1, 300_000));
        assertThat(objectsHere()).hasSize(1);
        assertThat(fetch(sources(), "v1:dumps/shop.sql.gz")).isEqualTo(fetched);
        assertThat(fetch(sources(), "main:plain.sql")).hasContent(PLAIN);
        assertThat(sources().dumps(address()).list())
                .extracting(dump -> dump.address().path(), GitDump::isFetched)
                .containsExactly(
                        tuple("dumps/other.sql.gz", false), tuple("dumps/shop.sql.gz", true), tuple("plain.sql", true));
    }

    @Test
    void whatWasListedIsKnownWhenTheRepositoryIsAway() throws Exception {
        assertThat(sources().dumps(address()).seen()).isEmpty();
        sources().dumps(address()).list();
        Path fetched = fetch(sources(), "main:dumps/shop.sql.gz");
        Path origin = Path.of(URI.create(address().url()));
        Path away = origin.resolveSibling("away.git");
        Files.move(origin, away);
        try {
            assertThat(failure(() -> sources().dumps(address()).list())).isInstanceOf(StoreFailure.class);
            assertThat(sources().dumps(address()).seen().orElseThrow().dumps())
                    .extracting(GitDump::address, GitDump::here)
                    .containsExactly(
                            tuple(file("main:dumps/shop.sql.gz"), fetched), tuple(file("main:plain.sql"), null));
        } finally {
            Files.move(away, origin);
        }
    }

    @Test
    void whatIsNotThereIsTold() throws Exception {
        assertThat(failure(() -> fetch(sources(), "v9:plain.sql"))).isInstanceOf(Failure.NotFound.class);
        assertThat(failure(() -> fetch(sources(), "main:none.sql"))).isInstanceOf(Failure.NotFound.class);
        assertThat(failure(() -> fetch(sources(), "main:link.sql"))).isInstanceOf(Failure.NotFound.class);
    }

    private Map<String, String> with(LfsServer server) {
        var environment = new HashMap<>(repository.environment());
        environment.put("GIT_CONFIG_COUNT", "2");
        environment.put("GIT_CONFIG_KEY_0", "lfs.url");
        environment.put("GIT_CONFIG_VALUE_0", server.url());
        environment.put("GIT_CONFIG_KEY_1", "lfs.locksverify");
        environment.put("GIT_CONFIG_VALUE_1", "false");
        return environment;
    }

    /// As by Ctrl+C, in the middle of a large dump.
    @Test
    void aFetchThatWasInterruptedGoesOn() throws Exception {
        byte[] content = random(1, 300_000);
        try (var server = new LfsServer()) {
            server.objects.put(DigestUtils.sha256Hex(content), content);
            server.stopsAfter = 200_000;
            GitSources sources = sources(with(server));
            var done = new ArrayList<Long>();
            var fetching = new FutureTask<>(() -> sources.dumps(address())
                    .fetch(file("main:dumps/shop.sql.gz"), (bytes, total) -> {
                        assertThat(total).isEqualTo(300_000);
                        synchronized (done) {
                            done.add(bytes);
                        }
                    }));
            Thread thread = Thread.ofVirtual().start(fetching);
            assertThat(server.stopped.await(1, TimeUnit.MINUTES)).isTrue();
            Awaiting.until(Duration.ofMinutes(1), () -> "some has come: " + done, () -> {
                synchronized (done) {
                    return !done.isEmpty() && done.getLast() > 0;
                }
            });
            thread.interrupt();
            assertThatThrownBy(() -> fetching.get(1, TimeUnit.MINUTES)).hasCauseInstanceOf(InterruptedException.class);

            server.stopsAfter = Integer.MAX_VALUE;
            Path fetched = fetch(sources, "main:dumps/shop.sql.gz");
            assertThat(fetched).hasBinaryContent(content);
            assertThat(server.asked).last().asString().matches("bytes=[1-9]\\d*-.*");
        }
    }

    @Test
    void anObjectThatTheServerHasLostIsTold() throws Exception {
        try (var server = new LfsServer()) {
            assertThat(failure(() -> fetch(sources(with(server)), "main:dumps/shop.sql.gz")))
                    .isInstanceOf(StoreFailure.StoreDamaged.class);
        }
    }

    @Test
    void anObjectThatIsAnotherIsNotTaken() throws Exception {
        try (var server = new LfsServer()) {
            server.objects.put(DigestUtils.sha256Hex(random(1, 300_000)), random(9, 300_000));
            assertThatThrownBy(() -> fetch(sources(with(server)), "main:dumps/shop.sql.gz"))
                    .isInstanceOf(OperationFailedException.class);
            assertThat(sources().dumps(address()).list()).noneMatch(GitDump::isFetched);
        }
    }

    @Test
    void aServerElsewhereIsRefusedAndHugeSizesAreTold() throws Exception {
        String oid = HexFormat.of().formatHex(random(7, 32));
        Files.write(clone.resolve("huge.sql"), new LfsPointer(oid, 900_000_000_000_000_000L).content());
        repository.git(clone, "add", "--all");
        repository.git(clone, "commit", "--quiet", "-m", "huge");
        repository.git(clone, "push", "--quiet", "--no-verify", "origin", "HEAD:main");
        assertThat(failure(() -> fetch(sources(), "main:huge.sql"))).isInstanceOf(Failure.NoSpace.class);
        commit(".lfsconfig", "[lfs]\n\turl = https://evil.example.com/lfs\n".getBytes(StandardCharsets.UTF_8), "x");
        repository.git(clone, "push", "--quiet", "--no-verify", "origin", "HEAD:main");
        assertThat(failure(() -> fetch(sources(), "main:dumps/shop.sql.gz")))
                .isInstanceOfSatisfying(
                        StoreFailure.StoreRefused.class,
                        refused -> assertThat(refused.message())
                                .isEqualTo("git-lfs-elsewhere:https://evil.example.com/lfs"));
    }

    @Test
    void publishingCommitsAndPushes() throws Exception {
        Path dump = folder.resolve("local.sql");
        Files.writeString(dump, PLAIN.repeat(1000));
        GitPublishing publishing = sources().publishing(address());
        assertThat(publishing.publish(dump, file("dumps/new.sql"), "v2")).isTrue();
        assertThat(publishing.publish(dump, file("main:dumps/new.sql"), "")).isFalse();
        assertThat(failure(() -> publishing.publish(dump, file("main:dumps/new.sql"), "v2")))
                .isInstanceOf(StoreFailure.VersionTaken.class);

        Path other = repository.cloned("other");
        repository.git(other, "checkout", "--quiet", "v2");
        repository.git(other, "lfs", "pull");
        assertThat(other.resolve("dumps/new.sql")).hasSameTextualContentAs(dump);
        assertThat(other.resolve("plain.sql")).hasContent(PLAIN);
        assertThat(repository.git(other, "status", "--porcelain")).isEmpty();
        assertThat(repository.git("cat-file", "-s", "main:dumps/new.sql")).hasSizeLessThan(4);
        assertThat(fetch(sources(), "v2:dumps/new.sql")).hasSameTextualContentAs(dump);
    }

    @Test
    void publishingMakesTheFirstBranch() throws Exception {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        var fresh = new TestRepository(empty);
        Path dump = folder.resolve("local.sql");
        Files.writeString(dump, PLAIN);
        GitAddress target = GitAddress.of(fresh.address());
        assertThat(sources().dumps(target).list()).isEmpty();
        assertThat(sources().publishing(target).publish(dump, new GitFileAddress(target, "", "a.sql"), ""))
                .isTrue();
        assertThat(sources().dumps(target).list()).extracting(GitDump::versions).containsExactly(List.of("main"));
    }

    @Test
    void repositoriesAreRemembered() throws Exception {
        GitSources sources = sources();
        assertThat(sources.all()).isEmpty();
        sources.add(address());
        sources.add(address());
        sources.add(GitAddress.of("git+ssh://git@example.com/data.git"));
        assertThat(sources().all()).containsExactly(address(), GitAddress.of("git+ssh://git@example.com/data.git"));
        sources.remove(address());
        assertThat(sources().all()).hasSize(1);
        assertThat(failure(() -> {
                    sources.remove(address());
                    return true;
                }))
                .isInstanceOf(Failure.NotFound.class);
    }
}
