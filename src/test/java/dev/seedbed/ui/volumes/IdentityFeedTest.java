package dev.seedbed.ui.volumes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.task.TaskRunner;
import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.VolumeRowBuilder;
import dev.seedbed.volume.VolumeUser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// In which order volumes are looked into, and when again.
class IdentityFeedTest {
    private final FakeIdentities identities = new FakeIdentities();
    private final List<String> found = new ArrayList<>();
    private final List<String> looked = new ArrayList<>();
    private final IdentityFeed feed = new IdentityFeed(
            identities,
            new TaskRunner(Runnable::run, Runnable::run),
            fresh -> found.addAll(fresh.keySet()),
            looked::addAll);

    @Test
    void theNewestComeFirstAndWhatIsFarAwayLast() {
        feed.want(List.of(
                volume("share", 3, Map.of("type", "nfs4")), volume("old", 1, Map.of()), volume("new", 2, Map.of())));

        assertThat(looked).containsExactly("new", "old", "share");
    }

    @Test
    void manyAreLookedIntoSomeAtATime() {
        feed.want(IntStream.range(0, 150)
                .mapToObj(i -> volume("volume-" + i, i, Map.of()))
                .toList());

        assertThat(identities.asked).extracting(List::size).containsExactly(64, 64, 22);
        assertThat(looked).hasSize(150).startsWith("volume-149").endsWith("volume-0");
    }

    @Test
    void whatIsFoundIsDeliveredAndWhatHoldsNothingKnownIsLookedAtAllTheSame() {
        identities.held.put("shop", FakeIdentities.postgres("shop"));

        feed.want(List.of(volume("shop", 2, Map.of()), volume("files", 1, Map.of())));

        assertThat(found).containsExactly("shop");
        assertThat(looked).containsExactly("shop", "files");
    }

    @Test
    void itLooksAgainWhereOthersUseTheVolumeOrSomebodyWroteToIt() {
        VolumeRow before = volume("shop", 1, Map.of());
        feed.want(List.of(before));
        feed.want(List.of(before));
        assertThat(looked).containsExactly("shop");

        feed.want(List.of(used("shop")));
        assertThat(looked).containsExactly("shop", "shop");

        feed.forget("shop");
        feed.want(List.of(used("shop")));
        assertThat(looked).containsExactly("shop", "shop", "shop");
    }

    private static VolumeRow volume(String name, int second, Map<String, String> options) {
        return row(name, second, options, List.of());
    }

    private static VolumeRow used(String name) {
        return row(
                name, 1, Map.of(), List.of(new VolumeUser("web", "web", VolumeUser.Role.OTHER, "/srv", false, true)));
    }

    private static VolumeRow row(String name, int second, Map<String, String> options, List<VolumeUser> users) {
        return VolumeRowBuilder.builder()
                .name(name)
                .driver("local")
                .mountpoint("")
                .options(options)
                .createdAt(Instant.ofEpochSecond(second))
                .users(users)
                .build();
    }
}
