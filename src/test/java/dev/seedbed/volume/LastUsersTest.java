package dev.seedbed.volume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.VolumeSummary;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastUsersTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final EngineContext ENGINE = engine("unix:///var/run/docker.sock");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("state/last-users.json");
    }

    private static EngineContext engine(String endpoint) {
        return new EngineContext("default", "", URI.create(endpoint), "socket", null, false);
    }

    private static VolumeSummary volume(String name, Instant created) {
        return new VolumeSummary(name, "local", "/v/" + name, Map.of(), Map.of(), created);
    }

    private static LastUser user(String container, Instant seen) {
        return new LastUser(container, "postgres:17", seen);
    }

    @Test
    void anotherRunTellsWhoHadAVolume() {
        var data = volume("data", NOON);
        LastUsers.in(file).seen(ENGINE, List.of(data), Map.of("data", user("shop-db", NOON)));

        var later = LastUsers.in(file).seen(ENGINE, List.of(data), Map.of());

        assertThat(later).containsExactly(Map.entry("data", user("shop-db", NOON)));
    }

    @Test
    void nothingIsToldOfAVolumeInUse() {
        var data = volume("data", NOON);

        var now = LastUsers.in(file).seen(ENGINE, List.of(data), Map.of("data", user("shop-db", NOON)));

        assertThat(now).isEmpty();
    }

    @Test
    void oneMadeAnewUnderTheNameInheritsNothing() {
        LastUsers.in(file).seen(ENGINE, List.of(volume("data", NOON)), Map.of("data", user("shop-db", NOON)));
        var anew = volume("data", NOON.plusSeconds(1));

        assertThat(LastUsers.in(file).seen(ENGINE, List.of(anew), Map.of())).isEmpty();
        assertThat(LastUsers.in(file).seen(ENGINE, List.of(volume("data", NOON)), Map.of()))
                .isEmpty();
    }

    @Test
    void volumesThatAreGoneAreForgotten() throws Exception {
        var both = List.of(volume("data", NOON), volume("other", NOON));
        LastUsers.in(file).seen(ENGINE, both, Map.of("data", user("shop-db", NOON), "other", user("crm-db", NOON)));

        LastUsers.in(file).seen(ENGINE, List.of(volume("other", NOON)), Map.of());

        assertThat(Files.readString(file)).contains("crm-db").doesNotContain("shop-db");
    }

    @Test
    void anotherEngineIsAnotherMatter() {
        var data = volume("data", NOON);
        var users = LastUsers.in(file);
        users.seen(ENGINE, List.of(data), Map.of("data", user("shop-db", NOON)));

        assertThat(users.seen(engine("tcp://other:2376"), List.of(data), Map.of()))
                .isEmpty();
        assertThat(users.seen(ENGINE, List.of(data), Map.of())).containsKey("data");
    }

    @Test
    void theTimeIsThatOfTheLastSightOfIt() {
        var data = volume("data", NOON);
        var users = LastUsers.in(file);
        users.seen(ENGINE, List.of(data), Map.of("data", user("shop-db", NOON)));
        users.seen(ENGINE, List.of(data), Map.of("data", user("shop-db", NOON.plusSeconds(60))));
        users.seen(ENGINE, List.of(data), Map.of());

        var later = LastUsers.in(file).seen(ENGINE, List.of(data), Map.of());

        assertThat(later.get("data")).isEqualTo(user("shop-db", NOON.plusSeconds(60)));
    }

    @Test
    void lookingAgainAndAgainWritesNothing() throws Exception {
        var data = volume("data", NOON);
        var users = LastUsers.in(file);
        users.seen(ENGINE, List.of(data), Map.of("data", user("shop-db", NOON)));
        Files.delete(folder.resolve("state/last-users.json.lock"));

        users.seen(ENGINE, List.of(data), Map.of("data", user("shop-db", NOON.plusSeconds(60))));

        assertThat(folder.resolve("state/last-users.json.lock")).doesNotExist();
    }

    @Test
    void copiesThatWriteAtOnceLoseNothing() throws Exception {
        int copies = 8;
        var volumes = IntStream.range(0, copies)
                .mapToObj(i -> volume("data-" + i, NOON))
                .toList();
        var go = new CountDownLatch(1);
        List<Thread> threads = IntStream.range(0, copies)
                .mapToObj(i -> Thread.ofVirtual().start(() -> {
                    var users = LastUsers.in(file);
                    try {
                        go.await();
                    } catch (InterruptedException _) {
                        return;
                    }
                    users.seen(engine("tcp://host-" + i), volumes, Map.of("data-" + i, user("db-" + i, NOON)));
                }))
                .toList();
        go.countDown();
        for (Thread thread : threads) {
            thread.join();
        }

        for (int i = 0; i < copies; i++) {
            assertThat(LastUsers.in(file).seen(engine("tcp://host-" + i), volumes, Map.of()))
                    .containsOnlyKeys("data-" + i);
        }
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void theFileStaysSmall() throws Exception {
        var volumes =
                IntStream.range(0, 5000).mapToObj(i -> volume("v" + i, NOON)).toList();
        var users = new HashMap<String, LastUser>();
        volumes.forEach(volume -> users.put(volume.name(), user("c".repeat(5000), NOON)));

        LastUsers.in(file).seen(ENGINE, volumes, users);

        assertThat(LastUsers.in(file).seen(ENGINE, volumes, Map.of())).hasSize(4000);
        assertThat(Files.size(file)).isLessThan(4L << 20);
    }

    @Test
    void aFileThatIsNotUnderstoodIsAsGoodAsNone() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"x\": {\"data\": {\"seen\": \"never\"}}, \"y\": 7}");
        var data = volume("data", NOON);

        assertThat(LastUsers.in(file).seen(ENGINE, List.of(data), Map.of())).isEmpty();
        LastUsers.in(file).seen(ENGINE, List.of(data), Map.of("data", user("shop-db", NOON)));
        assertThat(LastUsers.in(file).seen(ENGINE, List.of(data), Map.of())).containsKey("data");
    }
}
