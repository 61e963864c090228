package dev.seedbed.store.prune;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.content.PackageDescriptionBuilder;
import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Tag;
import dev.seedbed.store.place.TestBlob;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PruneRulesTest {
    private static final ZoneId ZONE = ZoneOffset.UTC;

    private static VersionInfo version(String tag, String when) {
        return new VersionInfo(
                new PublishedVersion(new Tag(tag), TestBlob.text(tag).digest()),
                PackageDescriptionBuilder.builder()
                        .type(PackageDescription.Type.SNAPSHOT)
                        .name("shop")
                        .when(Instant.parse(when))
                        .build(),
                1,
                false);
    }

    private static final List<VersionInfo> VERSIONS = List.of(
            version("a", "2026-09-20T10:00:00Z"),
            version("b", "2026-10-05T10:00:00Z"),
            version("c", "2026-11-20T10:00:00Z"),
            version("d", "2026-11-28T08:00:00Z"),
            version("e", "2026-11-28T23:30:00Z"),
            version("f", "2026-11-29T10:00:00Z"),
            version("g", "2026-11-30T09:00:00Z"),
            version("h", "2026-11-30T11:00:00Z"));

    private static Stream<String> kept(PruneRules rules, ZoneId zone) {
        return rules.kept(VERSIONS, zone).stream()
                .map(each -> each.version().tag().text());
    }

    @Test
    void theNewestAreKept() {
        assertThat(kept(new PruneRules(3, 0, 0, 0, Set.of()), ZONE)).containsExactlyInAnyOrder("h", "g", "f");
        assertThat(kept(new PruneRules(100, 0, 0, 0, Set.of()), ZONE)).hasSize(8);
        assertThat(kept(new PruneRules(0, 0, 0, 0, Set.of()), ZONE)).isEmpty();
    }

    @Test
    void daysWithoutAVersionDoNotCount() {
        assertThat(kept(new PruneRules(0, 4, 0, 0, Set.of()), ZONE)).containsExactlyInAnyOrder("h", "f", "e", "c");
        // half past eleven in the evening is the next day elsewhere
        assertThat(kept(new PruneRules(0, 3, 0, 0, Set.of()), ZoneId.of("Asia/Tokyo")))
                .containsExactlyInAnyOrder("h", "f", "d");
    }

    @Test
    void weeksBeginOnMonday() {
        assertThat(kept(new PruneRules(0, 0, 3, 0, Set.of()), ZONE)).containsExactlyInAnyOrder("h", "f", "c");
    }

    @Test
    void monthsAndTags() {
        assertThat(kept(new PruneRules(0, 0, 0, 2, Set.of(new Tag("a"))), ZONE))
                .containsExactlyInAnyOrder("h", "b", "a");
    }
}
