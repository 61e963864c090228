package dev.seedbed.store.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.store.object.KilledPusher;
import dev.seedbed.store.object.Pusher;
import dev.seedbed.store.place.Hold;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Store;
import dev.seedbed.store.place.Tag;
import dev.seedbed.store.place.TestBlob;
import dev.seedbed.store.place.TestManifest;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.Action;
import dev.seedbed.task.StoreFailure.StoreDamaged;
import dev.seedbed.task.StoreFailure.StoreRefused;
import dev.seedbed.task.StoreFailure.StoreUnreachable;
import dev.seedbed.volume.TinyFolder;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {
    private static final PackageName BASE = new PackageName("shop/base");
    private static final TestBlob CONFIG = TestBlob.text("{}");
    private static final TestBlob ROWS = TestBlob.random(1, 300_000);

    @TempDir
    Path folder;

    private Path base() {
        return folder.resolve("shop/base");
    }

    private Path blob(TestBlob blob) {
        return base().resolve("blobs/sha256").resolve(blob.digest().hex());
    }

    private static PublishedVersion publish(Place place, String tag) throws Exception {
        place.put(CONFIG.digest(), CONFIG, _ -> {});
        place.put(ROWS.digest(), ROWS, _ -> {});
        return place.publish(new Tag(tag), TestManifest.of(CONFIG, ROWS));
    }

    private Place place() {
        return FolderStoreType.open(folder).place(BASE);
    }

    private static Failure failure(ThrowingCallable call) {
        return assertThatExceptionOfType(OperationFailedException.class)
                .isThrownBy(call)
                .actual()
                .failure();
    }

    private static List<String> tree(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }

    @Test
    void packagesAreFoundByTheirLayouts() throws Exception {
        try (Store store = new FolderStoreType().open(folder.toUri())) {
            assertThat(store.packages()).isEmpty();
            List<PackageName> names = List.of(BASE, new PackageName("shop"), new PackageName("a/b/c"));
            for (PackageName name : names) {
                publish(store.place(name), "v1");
            }
            Files.createDirectories(folder.resolve("Not A Name/x"));
            Files.createDirectories(folder.resolve("empty/folder"));
            assertThat(store.packages()).containsExactlyInAnyOrderElementsOf(names);
            assertThat(store.address()).isEqualTo(folder.toString());
            assertThat(store.place(BASE).address()).isEqualTo(folder + "/shop/base");
        }
    }

    @Test
    void aLoopOfFoldersEnds() throws Exception {
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        publish(place(), "v1");
        assertThat(FolderStoreType.open(folder).packages()).contains(BASE);
    }

    @Test
    void lookingChangesNothing() throws Exception {
        try (Place place = place()) {
            assertThat(place.versions()).isEmpty();
            assertThat(place.holds()).isEmpty();
            assertThat(place.latest()).isEmpty();
            assertThat(place.blobs()).isEmpty();
        }
        assertThat(tree(folder)).isEmpty();
    }

    @Test
    void otherToolsReadTheIndex() throws Exception {
        PublishedVersion first;
        try (Place place = place()) {
            first = publish(place, "v1");
            place.latest(first);
            place.publish(new Tag("v2"), TestManifest.of(ROWS, CONFIG));
        }
        JsonNode index =
                new ObjectMapper().readTree(base().resolve("index.json").toFile());
        List<String> names = new ArrayList<>();
        for (JsonNode each : index.path("manifests")) {
            String hex = each.path("digest").asText().substring("sha256:".length());
            assertThat(each.path("size").asLong())
                    .isEqualTo(Files.size(base().resolve("blobs/sha256").resolve(hex)));
            names.add(each.path("annotations")
                    .path("org.opencontainers.image.ref.name")
                    .asText());
        }
        assertThat(names).containsExactly("latest", "v1", "v2");
        assertThat(base().resolve("oci-layout")).hasContent("{\"imageLayoutVersion\":\"1.0.0\"}");
    }

    @Test
    void aLostIndexIsWrittenAnew() throws Exception {
        try (Place place = place()) {
            PublishedVersion first = publish(place, "v1");
            Files.writeString(base().resolve("index.json"), "{\"manif");
            assertThat(place.versions()).containsExactly(first);
            place.publish(new Tag("v2"), TestManifest.of(ROWS, CONFIG));
            assertThat(base().resolve("index.json")).content().contains("\"v1\"", "\"v2\"");
        }
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        Path missing = folder.resolve("usb/store");
        try (Place place = FolderStoreType.open(missing).place(BASE)) {
            var expected = new StoreUnreachable(missing.toString(), "folder-missing");
            assertThat(failure(() -> publish(place, "v1"))).isEqualTo(expected);
            assertThat(failure(place::versions)).isEqualTo(expected);
            assertThat(failure(() -> place.hold(Hold.Purpose.PUBLISH, "mia"))).isEqualTo(expected);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatGoesAwayGetsNoVersion() throws Exception {
        try (Place place = place()) {
            place.put(ROWS.digest(), ROWS, _ -> {});
            // what is left where a drive was mounted
            PathUtils.cleanDirectory(folder);
            assertThat(failure(() -> publish(place, "v1")))
                    .isEqualTo(new StoreUnreachable(folder.toString(), "folder-missing"));
            assertThat(place.versions()).isEmpty();
            Files.createDirectories(folder.resolve("x"));
            PathUtils.deleteDirectory(folder);
            assertThat(failure(() -> place.get(ROWS.digest(), 0, 10))).isInstanceOf(StoreUnreachable.class);
        }
        Files.createDirectories(folder);
    }

    @Test
    void linksThatLeadOutAreRefused(@TempDir Path outside) throws Exception {
        Files.writeString(outside.resolve("secret"), "secret");
        try (Place place = place()) {
            publish(place, "v1");
            Files.delete(blob(ROWS));
            Files.createSymbolicLink(blob(ROWS), outside.resolve("secret"));
            var refused = new StoreDamaged(
                    folder.toString(), "shop/base/blobs/sha256/" + ROWS.digest().hex(), "link-outside");
            assertThat(failure(() -> place.get(ROWS.digest(), 0, 10))).isEqualTo(refused);
            PathUtils.deleteDirectory(base().resolve("blobs"));
            Files.createSymbolicLink(base().resolve("blobs"), outside);
            assertThat(failure(() -> place.put(ROWS.digest(), ROWS, _ -> {}))).isInstanceOf(StoreDamaged.class);
            assertThat(failure(place::blobs)).isInstanceOf(StoreDamaged.class);
        }
        assertThat(outside.resolve("secret")).hasContent("secret");
        assertThat(tree(outside)).containsExactly("secret");
    }

    @Test
    void linksThatStayInsideAreFollowed() throws Exception {
        try (Place place = place()) {
            PublishedVersion version = publish(place, "v1");
            Files.move(base(), folder.resolve("elsewhere"));
            Files.createSymbolicLink(base(), folder.resolve("elsewhere"));
            assertThat(place.versions()).containsExactly(version);
        }
    }

    @Test
    void whatIsNotSynchronisedYetIsTold() throws Exception {
        try (Place place = place()) {
            PublishedVersion version = publish(place, "v1");
            place.latest(version);
            String name = ROWS.digest().hex();
            Files.move(blob(ROWS), blob(ROWS).resolveSibling("." + name + ".icloud"));
            assertThat(place.has(ROWS.digest())).isFalse();
            assertThat(failure(() -> place.get(ROWS.digest(), 0, 10)))
                    .isEqualTo(damaged(ROWS.digest().toString(), "still-syncing:." + name + ".icloud"));
            Files.createFile(blob(ROWS));
            assertThat(place.has(ROWS.digest())).isFalse();
            assertThat(failure(() -> place.get(ROWS.digest(), 0, 10)))
                    .isEqualTo(damaged(ROWS.digest().toString(), "still-syncing:" + name));
            assertThat(place.blobs()).extracting(each -> each.digest().hex()).contains(name);
            Files.write(base().resolve("_seedbed/latest"), new byte[0]);
            assertThat(failure(place::latest)).isEqualTo(damaged("latest", "still-syncing:latest"));
        }
    }

    private StoreDamaged damaged(String part, String reason) {
        return new StoreDamaged(folder.toString(), part, reason);
    }

    @Test
    void conflictCopiesAreNotUsed() throws Exception {
        try (Place place = place()) {
            PublishedVersion version = publish(place, "v1");
            place.latest(version);
            Path marks = base().resolve("_seedbed/versions");
            String mark = tree(marks).getFirst();
            Files.writeString(marks.resolve(mark + " (1)"), "x");
            Files.writeString(marks.resolve("tag-v9 (Mia's conflicted copy 2026-11-30)." + "a".repeat(64)), "x");
            Files.writeString(base().resolve("_seedbed/latest (conflicted copy 2026-11-30)"), "x");
            Files.copy(blob(ROWS), blob(ROWS).resolveSibling(ROWS.digest().hex() + " (1)"));
            assertThat(place.versions()).containsExactly(version);
            assertThat(place.latest()).contains(version.manifest());
            assertThat(place.blobs()).hasSize(3);
            Files.delete(blob(ROWS));
            assertThat(failure(() -> place.get(ROWS.digest(), 0, 10)))
                    .isEqualTo(damaged(
                            ROWS.digest().toString(),
                            "conflict-copy:" + ROWS.digest().hex() + " (1)"));
        }
    }

    @Test
    void aHalfFileIsReplacedByWhoPutsIt() throws Exception {
        try (Place place = place()) {
            publish(place, "v1");
            Files.write(blob(ROWS), new byte[1000]);
            place.put(ROWS.digest(), ROWS, _ -> {});
        }
        assertThat(blob(ROWS)).hasBinaryContent(ROWS.content());
    }

    @Test
    void aReadOnlyFolderIsRead() throws Exception {
        try (TinyFolder tiny = TinyFolder.of(2048);
                Place place = FolderStoreType.open(tiny.path()).place(BASE)) {
            PublishedVersion version = publish(place, "v1");
            tiny.readOnly();
            assertThat(place.versions()).containsExactly(version);
            try (InputStream in = place.get(ROWS.digest(), 0, ROWS.bytes())) {
                assertThat(in.readAllBytes()).isEqualTo(ROWS.content());
            }
            assertThat(failure(() -> place.put(TestBlob.text("x").digest(), TestBlob.text("x"), _ -> {})))
                    .isEqualTo(new StoreRefused(tiny.path().toString(), Action.WRITE, "Read-only file system"));
            assertThat(failure(() -> place.remove(ROWS.digest())))
                    .isEqualTo(new StoreRefused(tiny.path().toString(), Action.REMOVE, "Read-only file system"));
        }
    }

    @Test
    void aFullDiskLeavesNothingHalf() throws Exception {
        try (TinyFolder tiny = TinyFolder.of(1024);
                Place place = FolderStoreType.open(tiny.path()).place(BASE)) {
            PublishedVersion version = publish(place, "v1");
            TestBlob large = TestBlob.random(5, 2_000_000);
            assertThat(failure(() -> place.put(large.digest(), large, _ -> {})))
                    .isInstanceOfSatisfying(
                            Failure.NoSpace.class,
                            full -> assertThat(full.neededBytes()).isEqualTo(large.bytes()));
            assertThat(place.has(large.digest())).isFalse();
            Path filler = tiny.fill();
            assertThat(failure(() -> place.publish(new Tag("v2"), TestManifest.of(ROWS, CONFIG))))
                    .isInstanceOf(Failure.NoSpace.class);
            assertThat(place.versions()).containsExactly(version);
            Files.delete(filler);
            assertThat(tree(tiny.path().resolve("_seedbed"))).isEmpty();
            place.publish(new Tag("v2"), TestManifest.of(ROWS, CONFIG));
            assertThat(place.versions()).hasSize(2);
        }
    }

    @Test
    void whatOthersLeftHalfWrittenIsRemovedAfterADay() throws Exception {
        Path drafts = Files.createDirectories(folder.resolve("_seedbed/drafts"));
        Path old = Files.write(drafts.resolve("old.part"), new byte[10]);
        Path young = Files.write(drafts.resolve("young.part"), new byte[10]);
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        try (Place place = place();
                Hold _ = place.hold(Hold.Purpose.PUBLISH, "mia@laptop")) {
            assertThat(old).doesNotExist();
            assertThat(young).exists();
            try (Stream<Path> holds = Files.list(base().resolve("_seedbed/holds"))) {
                Files.setLastModifiedTime(
                        holds.findFirst().orElseThrow(),
                        FileTime.from(Instant.now().minus(Duration.ofHours(25))));
            }
            assertThat(place.holds()).isEmpty();
        }
    }

    @Test
    void aClaimOfSomebodyWhoDiedIsNoObstacle() throws Exception {
        try (Place place = place()) {
            publish(place, "v1");
            Path claims = base().resolve("_seedbed/claims");
            // died before its manifest was there, and in the middle of writing
            Files.writeString(claims.resolve("tag-v2.claim"), "sha256:" + "a".repeat(64));
            Files.createFile(claims.resolve("tag-v3.claim"));
            for (String tag : List.of("v2", "v3")) {
                place.publish(new Tag(tag), TestManifest.of(ROWS, CONFIG));
            }
            assertThat(place.versions()).hasSize(3);
        }
    }

    @Test
    void aKilledProgramLeavesNothingHalf() throws Exception {
        for (int lines : new int[] {3, 5}) {
            Pusher.killAfter(lines, folder.toUri(), Map.of());
        }
        try (Place place = place()) {
            KilledPusher.assertNothingIsHalf(place, 1);
        }
    }

    @Test
    void addressesOfOtherComputersAreNone() {
        assertThat(failure(() -> new FolderStoreType().open(URI.create("file://server/share"))))
                .isEqualTo(new Failure.InvalidInput("address", "file://server/share", "no-folder-address"));
    }
}
