package dev.seedbed.store.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.seedbed.store.content.MemoryTarget;
import dev.seedbed.store.content.MemoryTree;
import dev.seedbed.store.folder.FolderStoreType;
import dev.seedbed.store.place.Hold;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.seal.Identities;
import dev.seedbed.store.transfer.PackageTrip;
import dev.seedbed.store.transfer.Pull;
import dev.seedbed.store.transfer.Push;
import dev.seedbed.store.transfer.PushRequest;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreDamaged;
import dev.seedbed.task.StoreFailure.StoreLocked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedStoreTest {
    private static final PackageName BASE = new PackageName("shop/base");
    private static final String MARK = "Plain-Mark-4711";

    @TempDir
    Path folder;

    private Path root;
    private String key = "";

    @BeforeEach
    void makeFolder() throws IOException {
        root = Files.createDirectories(folder.resolve("store"));
    }

    /// @return its public key
    private String identity(String name) throws Exception {
        return new AgeKeys(folder).make(name);
    }

    private SealedStore store(String identity, String known) {
        return new SealedStore(
                FolderStoreType.open(root), new Identities(List.of(folder.resolve(identity))), known, id -> key = id);
    }

    private Path cache(String name) throws IOException {
        return Files.createDirectories(folder.resolve("cache-" + name));
    }

    private static MemoryTree marked() {
        return MemoryTree.empty()
                .file(MARK + "-name", (MARK + "-content").getBytes(StandardCharsets.UTF_8))
                .file("rows", MemoryTree.rows(1, 60_000));
    }

    private PublishedVersion push(SealedStore store, MemoryTree tree) throws Exception {
        var request = new PushRequest(Optional.empty(), MARK + "-note", MARK + "-who", Optional.empty());
        try (Place place = store.place(BASE)) {
            return new Push(place, cache("push")).run(tree, request, _ -> {}).version();
        }
    }

    private void assertReceived(SealedStore store, String who, PublishedVersion version, MemoryTree tree)
            throws Exception {
        var target = new MemoryTarget();
        try (Place place = store.place(BASE)) {
            new Pull(place, cache(who)).run(version, Optional.empty(), target, _ -> {});
        }
        assertThat(tree.differences(Objects.requireNonNull(target.finished()))).isEmpty();
    }

    private static Failure failure(ThrowingCallable call) {
        return assertThatExceptionOfType(OperationFailedException.class)
                .isThrownBy(call)
                .actual()
                .failure();
    }

    private Failure locked(String reason) {
        return new StoreLocked(root.toString(), reason);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private boolean contains(String text) throws IOException {
        for (Path file : files()) {
            String all = file + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            if (all.contains(text)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void nothingIsReadableButForTheRecipients() throws Exception {
        String mia = identity("mia");
        String ben = identity("ben");
        identity("eve");
        PublishedVersion version;
        try (SealedStore store = store("mia", "")) {
            store.encrypt(List.of(mia, ben));
            version = push(store, marked());
            try (Place place = store.place(BASE);
                    Hold _ = place.hold(Hold.Purpose.PUBLISH, MARK)) {
                assertThat(place.holds()).extracting(held -> held.who()).containsExactly(MARK);
                assertThat(contains(MARK)).isFalse();
            }
            assertThat(store.packages()).containsExactly(BASE);
        }
        assertThat(contains(version.tag().text())).isTrue();
        try (SealedStore store = store("ben", "")) {
            assertReceived(store, "ben", version, marked());
        }
        for (String[] wrong : new String[][] {{"eve", "no-identity-fits"}, {"nobody", "no-identity"}}) {
            try (SealedStore store = store(wrong[0], "")) {
                assertThat(failure(() -> assertReceived(store, wrong[0], version, marked())))
                        .isEqualTo(locked(wrong[1]));
                assertThat(failure(() -> push(store, marked()))).isEqualTo(locked(wrong[1]));
            }
        }
    }

    /// What the test above looks for is found where nothing is encrypted.
    @Test
    void marksAreFoundInAStoreThatIsNotEncrypted() throws Exception {
        try (SealedStore store = store("nobody", "")) {
            PublishedVersion version = push(store, marked());
            assertReceived(store, "other", version, marked());
        }
        assertThat(contains(MARK)).isTrue();
        try (SealedStore store = store("mia", "")) {
            assertThat(failure(() -> store.encrypt(List.of(identity("mia"))))).isEqualTo(locked("not-empty"));
        }
    }

    @Test
    void versionsShareTheirChunks() throws Exception {
        try (SealedStore store = store("mia", "")) {
            store.encrypt(List.of(identity("mia")));
            try (Place place = store.place(BASE)) {
                PackageTrip.make(place, place, folder);
            }
            assertThat(failure(() -> store.encrypt(List.of(identity("mia"))))).isEqualTo(locked("encrypted-already"));
        }
    }

    @Test
    void encryptionCannotBeTakenAwayOrReplaced() throws Exception {
        String mia = identity("mia");
        try (SealedStore store = store("mia", "")) {
            store.encrypt(List.of(mia));
            push(store, marked());
        }
        String first = key;
        Path aside = folder.resolve("aside");
        Files.move(root.resolve("seedbed-key"), aside);
        try (SealedStore store = store("mia", first)) {
            assertThat(failure(() -> push(store, marked()))).isEqualTo(locked("key-gone"));
        }
        Path other = Files.createDirectories(folder.resolve("other"));
        try (var store = new SealedStore(
                FolderStoreType.open(other), new Identities(List.of(folder.resolve("mia"))), "", _ -> {})) {
            store.encrypt(List.of(mia));
        }
        Files.move(other.resolve("seedbed-key"), root.resolve("seedbed-key"));
        try (SealedStore store = store("mia", first)) {
            assertThat(failure(() -> push(store, marked()))).isEqualTo(locked("key-changed"));
        }
    }

    @Test
    void whatIsNotEncryptedIsRefusedInAnEncryptedStore() throws Exception {
        PublishedVersion plain;
        try (SealedStore store = store("nobody", "")) {
            plain = push(store, marked());
        }
        try (SealedStore store = store("mia", "0".repeat(32))) {
            assertThat(failure(() -> assertReceived(store, "mia", plain, marked())))
                    .isEqualTo(new StoreDamaged(root.toString(), "", "not-encrypted"));
        }
    }

    @Test
    void aDamagedKeyIsTold() throws Exception {
        try (SealedStore store = store("mia", "")) {
            store.encrypt(List.of(identity("mia")));
        }
        for (Path file : files()) {
            byte[] content = Files.readAllBytes(file);
            if (new String(content, StandardCharsets.ISO_8859_1).startsWith("age-encryption")) {
                content[content.length - 1] ^= 1;
                Files.write(file, content);
            }
        }
        try (SealedStore store = store("mia", "")) {
            assertThat(failure(() -> push(store, marked()))).isInstanceOf(StoreDamaged.class);
        }
    }
}
