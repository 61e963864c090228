package dev.seedbed.store.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.seedbed.store.folder.FolderStoreType;
import dev.seedbed.store.place.BlobContent;
import dev.seedbed.store.place.Faults;
import dev.seedbed.store.place.FaultyPlace;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.Store;
import dev.seedbed.store.place.Tag;
import dev.seedbed.store.place.TestBlob;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreLocked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipientsTest {
    @TempDir
    Path folder;

    private AgeKeys people;
    private Path root;
    private String key = "";
    private String mia;
    private String ben;
    private String eve;

    @BeforeEach
    void encrypt() throws Exception {
        root = Files.createDirectories(folder.resolve("store"));
        people = new AgeKeys(folder);
        mia = people.make("mia");
        ben = people.make("ben");
        eve = people.make("eve");
        try (SealedStore store = as("mia")) {
            store.encrypt(List.of(mia, ben));
        }
    }

    private SealedStore as(String who) {
        return as(who, FolderStoreType.open(root));
    }

    private SealedStore as(String who, Store store) {
        return new SealedStore(store, people.of(who), key, id -> key = id);
    }

    private boolean mayOpen(String who) throws Exception {
        try (SealedStore store = as(who)) {
            return store.seal().id().equals(key);
        } catch (OperationFailedException e) {
            assertThat(e.failure()).isEqualTo(new StoreLocked(root.toString(), "no-identity-fits"));
            return false;
        }
    }

    private List<String> recipients() throws Exception {
        try (SealedStore store = as("mia")) {
            return store.recipients().recipients();
        }
    }

    private RecipientList change(String who, List<String> added, List<String> removed) throws Exception {
        try (SealedStore store = as(who)) {
            return store.changeRecipients(added, removed);
        }
    }

    private int versions() throws Exception {
        try (Place place = FolderStoreType.open(root).place(KeyPackage.NAME)) {
            return place.versions().size();
        }
    }

    private static Failure failure(ThrowingCallable call) {
        return assertThatExceptionOfType(OperationFailedException.class)
                .isThrownBy(call)
                .actual()
                .failure();
    }

    @Test
    void whoIsAddedMayOpenItAndWhoIsRemovedMayNot() throws Exception {
        assertThat(recipients()).containsExactlyInAnyOrder(mia, ben);
        assertThat(mayOpen("eve")).isFalse();
        assertThat(change("ben", List.of(eve, ben), List.of()).recipients()).containsExactlyInAnyOrder(mia, ben, eve);
        assertThat(mayOpen("eve")).isTrue();
        assertThat(change("eve", List.of(), List.of(ben)).recipients()).containsExactlyInAnyOrder(mia, eve);
        assertThat(mayOpen("ben")).isFalse();
        assertThat(mayOpen("mia")).isTrue();
        assertThat(versions()).as("the old ones are gone").isEqualTo(1);
        assertThat(change("eve", List.of(ben), List.of()).recipients()).containsExactlyInAnyOrder(mia, ben, eve);
        assertThat(mayOpen("ben")).isTrue();
        assertThat(change("eve", List.of(ben), List.of()).isComplete()).isTrue();
    }

    @Test
    void whatWouldLockOutIsRefused() throws Exception {
        assertThat(failure(() -> change("mia", List.of(), List.of(mia, ben))))
                .isEqualTo(new StoreLocked(root.toString(), "nobody-left"));
        assertThat(failure(() -> change("mia", List.of(), List.of(mia))))
                .isEqualTo(new StoreLocked(root.toString(), "not-for-you-then"));
        assertThat(failure(() -> change("mia", List.of(), List.of(eve))))
                .isEqualTo(new Failure.InvalidInput("recipient", eve, "not-a-recipient"));
        assertThat(failure(() -> change("eve", List.of(eve), List.of())))
                .isEqualTo(new StoreLocked(root.toString(), "no-identity-fits"));
        assertThat(recipients()).containsExactlyInAnyOrder(mia, ben);
        assertThat(versions()).isEqualTo(1);
    }

    /// Each of them has seen what was before, when the first of them publishes.
    @Test
    void ofSeveralAtOnceNobodyIsLost() throws Exception {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            others.add(people.make("other" + i));
        }
        String first = key;
        var all = new CyclicBarrier(others.size() + 1);
        List<FutureTask<RecipientList>> changes = new ArrayList<>();
        for (String other : others) {
            changes.add(new FutureTask<>(() -> {
                try (var store = new SealedStore(FolderStoreType.open(root), people.of("mia"), first, _ -> {})) {
                    store.seal();
                    all.await(1, TimeUnit.MINUTES);
                    return store.changeRecipients(List.of(other), List.of());
                }
            }));
        }
        changes.add(new FutureTask<>(() -> {
            try (var store = new SealedStore(FolderStoreType.open(root), people.of("mia"), first, _ -> {})) {
                store.seal();
                all.await(1, TimeUnit.MINUTES);
                return store.changeRecipients(List.of(), List.of(ben));
            }
        }));
        changes.forEach(Thread::startVirtualThread);
        for (FutureTask<RecipientList> change : changes) {
            change.get(2, TimeUnit.MINUTES);
        }
        List<String> expected = new ArrayList<>(others);
        expected.add(mia);
        assertThat(recipients()).containsExactlyInAnyOrderElementsOf(expected);
        for (int i = 0; i < others.size(); i++) {
            assertThat(mayOpen("other" + i)).isTrue();
        }
        change("mia", List.of(eve), List.of());
        assertThat(versions()).isEqualTo(1);
        assertThat(mayOpen("ben")).isFalse();
    }

    /// As where a server does not let only one of two have a tag.
    @Test
    void ofTwoThatWerePublishedUnderTheSameTagNobodyIsLost() throws Exception {
        Path other = folder.resolve("other");
        copy(root, other);
        change("mia", List.of(eve), List.of());
        String zoe = people.make("zoe");
        try (var store = new SealedStore(FolderStoreType.open(other), people.of("ben"), key, _ -> {})) {
            store.changeRecipients(List.of(zoe), List.of(ben, mia).subList(1, 2));
        }
        // both lie beside each other now, each a v2
        try (Place from = FolderStoreType.open(other).place(KeyPackage.NAME);
                Place to = FolderStoreType.open(root).place(KeyPackage.NAME)) {
            for (KeyPackage.KeyFile file : KeyPackage.all(from)) {
                byte[] manifest = from.manifest(file.version().manifest(), 1 << 20);
                for (byte[] blob : List.of(file.encrypted(), file.list())) {
                    to.put(TestBlob.digest(blob), BlobContent.of(blob), _ -> {});
                }
                to.publish(new Tag("v3"), manifest);
            }
        }
        assertThat(mayOpen("zoe")).isTrue();
        assertThat(mayOpen("eve")).isTrue();
        try (SealedStore store = as("ben")) {
            assertThat(store.recipients().recipients()).containsExactlyInAnyOrder(ben, eve, zoe);
            assertThat(store.changeRecipients(List.of(), List.of()).recipients())
                    .containsExactlyInAnyOrder(ben, eve, zoe);
        }
        assertThat(versions()).isEqualTo(1);
        assertThat(mayOpen("mia")).isFalse();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each)));
            }
        }
    }

    /// A store whose place for the key dies with the program.
    private record DyingStore(Store store, Faults faults) implements Store {
        @Override
        public String address() {
            return store.address();
        }

        @Override
        public List<PackageName> packages() throws OperationFailedException, InterruptedException {
            return store.packages();
        }

        @Override
        public Place place(PackageName name) {
            return new FaultyPlace(store.place(name), faults);
        }

        @Override
        public void close() {
            store.close();
        }
    }

    /// At each step: it is as before or as wanted, and everybody who stays may open it at any moment.
    @Test
    void aKilledChangeLeavesTheOldOrTheNew() throws Exception {
        Path before = folder.resolve("before");
        copy(root, before);
        var outcomes = new HashSet<List<String>>();
        boolean isDead = true;
        for (int step = 1; isDead; step++) {
            root = folder.resolve("step" + step);
            copy(before, root);
            var dying = new Faults.DiesAt(step);
            try (SealedStore store = as("mia", new DyingStore(FolderStoreType.open(root), dying))) {
                store.changeRecipients(List.of(eve), List.of(ben));
            } catch (Faults.Death _) {
                // as intended
            }
            isDead = dying.isDead();
            assertThat(mayOpen("mia")).isTrue();
            List<String> now = recipients();
            outcomes.add(now);
            assertThat(mayOpen(now.contains(eve) ? "eve" : "ben")).isTrue();
            change("mia", List.of(eve), List.of(ben));
            assertThat(recipients()).containsExactlyInAnyOrder(mia, eve);
            assertThat(versions()).isEqualTo(1);
            assertThat(mayOpen("ben")).isFalse();
        }
        assertThat(outcomes).hasSize(2).allSatisfy(each -> assertThat(each).hasSize(2));
    }

    /// Who runs the place knows the public keys, and writes what he likes.
    @Test
    void whatSomebodyElsePutThereDoesNotCount() throws Exception {
        OpenedKey foreign = OpenedKey.random();
        Recipients evil = Recipients.NONE.with(List.of(mia, ben, eve), List.of());
        try (Place place = FolderStoreType.open(root).place(KeyPackage.NAME)) {
            place.latest(KeyPackage.write(place, new Tag("v9"), foreign.encrypted(evil), foreign.sealed(evil)));
        }
        assertThat(mayOpen("mia")).isTrue();
        assertThat(recipients()).containsExactlyInAnyOrder(mia, ben);
        assertThat(change("mia", List.of(), List.of(ben)).recipients()).containsExactly(mia);
        assertThat(recipients()).containsExactly(mia);
    }

    /// A store that was encrypted before recipients were written down.
    @Test
    void whereTheyAreNotWrittenDownSomebodyCanBeAdded() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old"));
        OpenedKey made = OpenedKey.random();
        key = made.key().id();
        try (Place place = FolderStoreType.open(old).place(KeyPackage.NAME)) {
            byte[] file = made.encrypted(Recipients.NONE.with(List.of(mia), List.of()));
            String blob = "{\"mediaType\":\"application/vnd.seedbed.key.age.v1\",\"digest\":\"%s\",\"size\":%d}"
                    .formatted(TestBlob.digest(file), file.length);
            place.put(TestBlob.digest(file), BlobContent.of(file), _ -> {});
            String manifest = """
                    {"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json",\
                    "artifactType":"application/vnd.seedbed.key.v1","config":%s,"layers":[%s]}""".formatted(blob, blob);
            place.latest(place.publish(new Tag("v1"), manifest.getBytes(StandardCharsets.UTF_8)));
        }
        root = old;
        assertThat(recipients()).isEmpty();
        RecipientList list = change("mia", List.of(eve), List.of());
        assertThat(list.recipients()).containsExactly(eve);
        assertThat(list.isComplete()).isFalse();
        assertThat(mayOpen("mia")).isTrue();
        assertThat(mayOpen("eve")).isTrue();
        change("mia", List.of(ben), List.of(eve));
        assertThat(mayOpen("mia")).isTrue();
        assertThat(mayOpen("ben")).isTrue();
        assertThat(mayOpen("eve")).isFalse();
    }
}
