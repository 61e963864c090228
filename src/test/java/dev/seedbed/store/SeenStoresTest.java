package dev.seedbed.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.content.PackageDescriptionBuilder;
import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Tag;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenStoresTest {
    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");
    private static final ConfiguredStore TEAM =
            new ConfiguredStore("team", URI.create("file:///mnt/team"), StoreLevel.TEAM);

    @TempDir
    Path folder;

    private SeenStores stores() {
        return new SeenStores(folder.resolve("seen"), () -> NOW);
    }

    private static VersionInfo version(int number) {
        return new VersionInfo(
                new PublishedVersion(
                        new Tag("v" + number),
                        new Digest(Integer.toString(number).repeat(64))),
                PackageDescriptionBuilder.builder()
                        .type(PackageDescription.Type.SNAPSHOT)
                        .name("before")
                        .kind("postgresql")
                        .who("ann@laptop")
                        .when(NOW.minusSeconds(60))
                        .note("prices of November")
                        .bytes(48 << 20)
                        .build(),
                30 << 20,
                number == 8);
    }

    private static PackageNews news(String name) {
        return new PackageNews(
                new PackageReference("team", new PackageName(name), null), version(8), version(7), null, 12 << 20);
    }

    @Test
    void whatAStoreHadIsKnownLater() {
        var empty = new PackageNews(new PackageReference("team", new PackageName("new"), null), null, null, null, -1);
        stores().keep(TEAM, List.of(news("shop/base"), empty));
        assertThat(stores().of(TEAM)).hasValueSatisfying(seen -> {
            assertThat(seen.when()).isEqualTo(NOW);
            assertThat(seen.packages()).containsExactly(news("shop/base"), empty);
        });
    }

    @Test
    void anotherStoreOfTheSameNameHasNothingOfIt() {
        stores().keep(TEAM, List.of(news("shop/base")));
        assertThat(stores().of(new ConfiguredStore("team", URI.create("file:///mnt/other"), StoreLevel.TEAM)))
                .isEmpty();
        assertThat(stores().of(TEAM)).isPresent();
    }

    @Test
    void namesOfAnEncryptedStoreAreNotWrittenDown() throws Exception {
        var sealed = new ConfiguredStore("team", TEAM.address(), StoreLevel.TEAM, "", "a1b2", "");
        stores().keep(sealed, List.of(news("secret/base")));
        assertThat(folder).isEmptyDirectory();
        stores().keep(TEAM, List.of(news("shop/base")));
        assertThat(stores().of(sealed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"address\":\"file:///mnt/team\"}", "\u0000"})
    void aFileThatIsNoneIsAsIfThereWereNone(String content) throws Exception {
        stores().keep(TEAM, List.of(news("shop/base")));
        Path file = folder.resolve("seen/team.json");
        String whole = Files.readString(file);
        Files.writeString(file, content);
        assertThat(stores().of(TEAM)).isEmpty();
        for (String bad : List.of("v8", NOW.toString(), "8".repeat(64))) {
            Files.writeString(file, whole.replace(bad, "/../"));
            assertThat(stores().of(TEAM)).as(bad).isEmpty();
        }
    }
}
