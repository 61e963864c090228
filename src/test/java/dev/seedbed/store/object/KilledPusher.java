package dev.seedbed.store.object;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.StoredBlob;
import dev.seedbed.store.place.Tag;
import dev.seedbed.store.place.TestBlob;
import dev.seedbed.store.place.TestManifest;
import java.io.InputStream;
import java.util.List;

/// What a place looks like after a [Pusher] was killed, and that the next one goes on.
public final class KilledPusher {
    private KilledPusher() {}

    /// The same where the place does not list blobs.
    public static void assertVersionsAreWhole(Place place) throws Exception {
        List<PublishedVersion> versions = place.versions();
        assertThat(versions).isNotEmpty();
        for (PublishedVersion version : versions) {
            for (Digest named : TestManifest.named(place.manifest(version.manifest(), 1 << 20))) {
                try (InputStream in = place.get(named, 0, 2_000_000)) {
                    assertThat(TestBlob.digest(in.readAllBytes())).isEqualTo(named);
                }
            }
        }
        int next = versions.size();
        TestBlob[] content = {Pusher.blob(next, 0), Pusher.blob(next, 1)};
        for (TestBlob blob : content) {
            place.put(blob.digest(), blob, _ -> {});
        }
        place.latest(place.publish(new Tag("v" + next), TestManifest.of(content[0], content[1])));
        assertThat(place.versions()).hasSize(next + 1);
    }

    public static void assertNothingIsHalf(Place place, int versionsAtLeast) throws Exception {
        List<StoredBlob> blobs = place.blobs();
        assertThat(blobs).hasSizeGreaterThanOrEqualTo(3 * versionsAtLeast);
        for (StoredBlob blob : blobs) {
            try (InputStream in = place.get(blob.digest(), 0, blob.bytes())) {
                assertThat(TestBlob.digest(in.readAllBytes())).isEqualTo(blob.digest());
            }
        }
        List<PublishedVersion> versions = place.versions();
        assertThat(versions).hasSizeGreaterThanOrEqualTo(versionsAtLeast);
        for (PublishedVersion version : versions) {
            TestManifest.named(place.manifest(version.manifest(), 1 << 20))
                    .forEach(named ->
                            assertThat(blobs).anyMatch(blob -> blob.digest().equals(named)));
        }
        assertThat(place.latest())
                .hasValueSatisfying(latest -> assertThat(versions)
                        .extracting(PublishedVersion::manifest)
                        .contains(latest));
        int next = versions.size();
        TestBlob[] content = {Pusher.blob(next, 0), Pusher.blob(next, 1)};
        for (TestBlob blob : content) {
            place.put(blob.digest(), blob, _ -> {});
        }
        place.publish(new Tag("v" + next), TestManifest.of(content[0], content[1]));
        assertThat(place.versions()).hasSize(next + 1);
    }
}
