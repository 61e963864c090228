package dev.seedbed.store.transfer;

import dev.seedbed.store.folder.FolderStoreType;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.sealed.AgeKeys;
import dev.seedbed.store.sealed.SealedStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// An encrypted store in a folder among the resources, with the secret key of one who may open it, which is of use for
/// nothing else. `main` writes one with today's program; those that are kept are never written again.
final class EncryptedFixture {
    static final PackageName NAME = new PackageName("shop/base");
    private static final Path KEPT = Path.of("src/test/resources/dev/seedbed/store/format-2");

    private EncryptedFixture() {}

    /// A copy of the one that is kept, whose files may be changed.
    static SealedStore load(Path folder) throws IOException {
        try (var all = Files.walk(KEPT)) {
            for (Path each : all.toList()) {
                Files.copy(each, folder.resolve(KEPT.relativize(each)));
            }
        }
        return open(folder);
    }

    private static SealedStore open(Path folder) {
        return new SealedStore(
                FolderStoreType.open(folder.resolve("store")), new AgeKeys(folder).of("identity"), "", _ -> {});
    }

    /// Writes into a folder, which is the only argument.
    static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder.resolve("store"));
        var people = new AgeKeys(folder);
        String mia = people.make("identity");
        String ben = people.make("other");
        try (SealedStore store = open(folder);
                Place place = store.place(NAME)) {
            store.encrypt(List.of(ben, mia));
            store.changeRecipients(List.of(), List.of(ben));
            PublishedVersion version = new Push(place, Files.createDirectories(folder.resolveSibling("work")))
                    .run(PackageFixture.tree(), TransferFixture.request("v1"), _ -> {})
                    .version();
            place.latest(version);
        }
        Files.delete(folder.resolve("other"));
    }
}
