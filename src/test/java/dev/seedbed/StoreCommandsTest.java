package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.Terminal;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.store.sealed.AgeKeys;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `stores`, `push` and `pull` over a folder, as one types them, with dumps: they need no engine.
class StoreCommandsTest {
    @TempDir
    private Path folder;

    private String typed = "";
    private CommandFixture bed;

    @BeforeEach
    void open() throws Exception {
        Files.createDirectories(folder.resolve("team"));
        bed = new CommandFixture(folder, Databases.engine(), Locale.ENGLISH, new Terminal.Question() {
            @Override
            public Optional<Boolean> ask(String text) {
                return Optional.empty();
            }

            @Override
            public Optional<String> typed(String text) {
                return Optional.of(typed);
            }
        });
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private void addTeam(String... more) {
        var words = new ArrayList<>(
                List.of("stores", "add", "team", folder.resolve("team").toString()));
        words.addAll(List.of(more));
        assertThat(bed.run(words.toArray(String[]::new))).as(bed.err()).isEqualTo(ExitCode.OK);
    }

    private Path dump(String text) throws Exception {
        Path dump = folder.resolve("shop.sql.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(dump))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return dump;
    }

    @Test
    void aStoreIsAddedListedAndForgotten() throws Exception {
        assertThat(bed.run("stores")).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).contains("No stores yet", "seedbed stores add");

        addTeam("--level", "private");
        JsonNode store = bed.json("stores").path("stores").get(0);
        assertThat(store.path("name").asText()).isEqualTo("team");
        assertThat(store.path("address").asText()).startsWith("file:///").endsWith("/team/");
        assertThat(store.path("level").asText()).isEqualTo("private");
        assertThat(bed.run("stores", "add", "team", "/elsewhere")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("stores", "show", "team")).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).contains("There are no packages in team yet");

        assertThat(bed.run("stores", "remove", "team")).isEqualTo(ExitCode.OK);
        assertThat(folder.resolve("team")).exists();
        assertThat(bed.run("stores", "show", "team")).isEqualTo(ExitCode.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user:geheim@example.com/x",
                "webdav://ann:geheim@example.com/dav",
                "s3://bucket/x?secret_access_key=geheim",
                "oci://example.com/x?token=geheim"
            })
    void anAddressWithASecretIsRefusedAndNotRepeated(String address) throws Exception {
        assertThat(bed.run("stores", "add", "team", address)).isEqualTo(ExitCode.USAGE);

        assertThat(bed.err()).contains("password or token").doesNotContain("geheim");
        assertThat(folder.resolve("config/stores.json")).doesNotExist();
    }

    @Test
    void aDumpWithPersonalDataIsHeldBack() throws Exception {
        addTeam();
        String dump = dump("create table users (login text);\n"
                        + "insert into users (login) values ('geheim@example.com');\n".repeat(20))
                .toString();

        assertThat(bed.run("push", dump, "team:shop/dump")).isEqualTo(ExitCode.FAILED);
        assertThat(bed.err())
                .contains("seems to contain personal data", "shop.sql.gz: users.login, email (20/20)")
                .doesNotContain("geheim");
        assertThat(bed.run("push", dump, "team:shop/dump", "--allow-personal-data", "--mask", "mask.yaml"))
                .as("it would be published without the mask")
                .isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("stores", "show", "team")).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).contains("There are no packages in team yet");

        assertThat(bed.run("push", dump, "team:shop/dump", "--allow-personal-data"))
                .as(bed.err())
                .isEqualTo(ExitCode.OK);
        Path odd = Files.writeString(folder.resolve("odd.bin"), "nothing of the sort");
        assertThat(bed.run("push", odd.toString(), "team:shop/odd")).isEqualTo(ExitCode.OK);
        assertThat(bed.err()).contains("Could not be looked into for personal data: odd.bin");
    }

    @Test
    void aDumpTravelsAndKeepsItsNameAndCompression() throws Exception {
        addTeam();
        String text = "-- PostgreSQL database dump\n" + "insert into t values (1);\n".repeat(20_000);
        Path dump = dump(text);

        JsonNode pushed = bed.json("push", dump.toString(), "team:shop/dump", "--note", "the first");
        assertThat(pushed.path("version").asText()).isEqualTo("team:shop/dump:v1");
        assertThat(pushed.path("bytes").asLong()).isEqualTo(text.length());
        JsonNode again = bed.json("push", dump.toString(), "team:shop/dump:second");
        assertThat(again.path("savedBytes").asLong()).isEqualTo(text.length());

        assertThat(bed.run("stores", "show", "team")).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).contains("team:shop/dump: second by ", "shop.sql.gz", "to fetch");
        assertThat(bed.run("stores", "versions", "team:shop/dump")).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).contains("second (latest)", "v1", "the first", "the same files");
        JsonNode difference = bed.json("stores", "versions", "team:shop/dump")
                .path("versions")
                .get(0)
                .path("difference");
        assertThat(difference.path("since").asText()).isEqualTo("v1");
        assertThat(difference.path("changed").path("files").isInt()).isTrue();

        JsonNode pulled = bed.json(
                "pull", "team:shop/dump:v1", "--to", folder.resolve("got").toString());
        Path file = Path.of(pulled.path("file").asText());
        assertThat(file).isEqualTo(folder.resolve("got/shop.sql.gz"));
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo(text);
        }
        assertThat(bed.run(
                        "pull", "team:shop/dump", "--to", folder.resolve("got").toString()))
                .isEqualTo(ExitCode.OK);
        assertThat(folder.resolve("got")).isDirectoryContaining("glob:**/shop-2.sql.gz");
        try (var left = Files.list(folder.resolve("got"))) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void aTagInUseIsNotOverwritten() throws Exception {
        addTeam();
        assertThat(bed.run("push", dump("one").toString(), "team:shop/dump:v1")).isEqualTo(ExitCode.OK);

        assertThat(bed.run("push", dump("two").toString(), "team:shop/dump:v1")).isEqualTo(ExitCode.FAILED);

        assertThat(bed.err()).contains("v1");
    }

    @Test
    void aPublicStoreWantsItsNameTyped() throws Exception {
        addTeam("--level", "public");
        String dump = dump("one").toString();

        typed = "yes";
        assertThat(bed.run("push", dump, "team:shop/dump")).isEqualTo(ExitCode.CANCELLED);
        assertThat(bed.err()).contains("Everybody can see what is in team");
        assertThat(bed.run("push", dump, "team:shop/dump", "--confirm-public", "other"))
                .isEqualTo(ExitCode.CANCELLED);
        assertThat(bed.json("stores", "show", "team").path("packages")).isEmpty();

        typed = "team";
        assertThat(bed.run("push", dump, "team:shop/dump")).as(bed.err()).isEqualTo(ExitCode.OK);
        assertThat(bed.run("push", dump, "team:shop/dump", "--confirm-public", "team"))
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void oldVersionsAreThinnedAfterAQuestion() throws Exception {
        addTeam();
        for (String text : List.of("one", "two", "three")) {
            bed.run("push", dump(text).toString(), "team:shop/dump");
        }

        assertThat(bed.run("stores", "prune", "team:shop/dump")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("stores", "prune", "team:shop/dump", "--keep-last", "1"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).contains("2 versions go, 1 stay", "  v2", "  v1");
        assertThat(bed.json("stores", "versions", "team:shop/dump").path("versions"))
                .hasSize(3);
        JsonNode pruned =
                bed.json("stores", "prune", "team:shop/dump", "--keep-last", "1", "--keep-version", "v1", "--yes");
        assertThat(pruned.path("withdrawn")).hasSize(1);
        assertThat(pruned.path("withdrawn").get(0).path("tag").asText()).isEqualTo("v2");
        assertThat(bed.json("stores", "versions", "team:shop/dump").path("versions"))
                .hasSize(2);
    }

    @Test
    void whatIsNotThereIsSaid() {
        addTeam();
        assertThat(bed.run("pull", "team:shop/base")).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(bed.run("pull", "other:shop/base")).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(bed.run("push", "nothing:before", "team:shop/base")).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(bed.run("push", "nothing", "team shop")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).contains("team:shop/base:v8");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void damageIsFoundAndMendedFromTheDump(boolean encrypted) throws Exception {
        if (encrypted) {
            String mia = new AgeKeys(folder).make("mia");
            addTeam("--encrypt-to", mia, "--identity", folder.resolve("mia").toString());
        } else {
            addTeam();
        }
        Path dump = dump("-- PostgreSQL database dump\n" + rows());
        bed.json("push", dump.toString(), "team:shop/dump");
        assertThat(bed.run("stores", "check", "team")).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).contains("team:shop/dump: 1 versions", "everything is as it was published");

        Path rotten = largestBlob();
        byte[] right = Files.readAllBytes(rotten);
        byte[] wrong = right.clone();
        wrong[wrong.length / 2] ^= 1;
        Files.write(rotten, wrong);
        assertThat(bed.run("stores", "check", "team:shop/dump")).isEqualTo(ExitCode.FAILED);
        assertThat(bed.out())
                .contains("Damaged: 1", "data sha256:" + rotten.getFileName() + " of v1", "does not match", "--repair");
        assertThat(bed.run("stores", "check", "team", "--repair")).isEqualTo(ExitCode.FAILED);
        assertThat(bed.out()).contains("The missing data is not here");
        assertThat(rotten).hasBinaryContent(wrong);

        JsonNode checked = bed.json("stores", "check", "team", "--from", dump.toString());
        assertThat(checked.path("packages").get(0).path("repaired")).hasSize(1);
        assertThat(checked.path("packages").get(0).path("damaged")).isEmpty();
        assertThat(rotten).hasBinaryContent(right);
        assertThat(bed.run("stores", "check", "team")).isEqualTo(ExitCode.OK);
    }

    private static String rows() {
        return new Random(1)
                .ints(5_000)
                .mapToObj(number -> "insert into t values (" + number + ");\n")
                .collect(Collectors.joining());
    }

    private Path largestBlob() throws Exception {
        try (Stream<Path> blobs = Files.list(folder.resolve("team/shop/dump/blobs/sha256"))) {
            return blobs.max(Comparator.comparingLong(
                            (Path blob) -> blob.toFile().length()))
                    .orElseThrow();
        }
    }

    @Test
    void recipientsAreChangedWithAWordAboutWhatThatDoesNotDo() throws Exception {
        var people = new AgeKeys(folder);
        String mia = people.make("mia");
        String ben = people.make("ben");
        addTeam("--encrypt-to", mia, "--identity", folder.resolve("mia").toString());
        JsonNode one = bed.json("stores", "recipients", "team");
        assertThat(one.path("recipients")).extracting(JsonNode::asText).containsExactly(mia);
        assertThat(bed.run("stores", "recipients", "team", "--add", ben))
                .as(bed.err())
                .isEqualTo(ExitCode.OK);
        assertThat(bed.out()).contains("Encrypted, key " + one.path("key").asText(), mia, ben);

        assertThat(bed.run("stores", "recipients", "team", "--remove", ben)).isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).contains("may have kept it", "new, empty store");
        assertThat(bed.json("stores", "recipients", "team").path("recipients")).hasSize(2);
        assertThat(bed.run("stores", "recipients", "team", "--remove", ben, "--yes"))
                .as(bed.err())
                .isEqualTo(ExitCode.OK);
        assertThat(bed.out()).contains(mia).doesNotContain(ben);

        assertThat(bed.run("stores", "recipients", "team", "--add", "age1nonsense"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("stores", "recipients", "team", "--add", ben, "--remove", ben))
                .isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("stores", "recipients", "team", "--remove", mia, "--yes"))
                .isEqualTo(ExitCode.FAILED);
    }

    @Test
    void aStoreThatIsNotEncryptedHasNoRecipients() {
        addTeam();
        assertThat(bed.run("stores", "recipients", "team")).isEqualTo(ExitCode.FAILED);
        assertThat(bed.err()).contains("It is not encrypted");
        assertThat(bed.run("stores", "recipients", "team", "--remove", "age1x", "--yes"))
                .isEqualTo(ExitCode.FAILED);
    }
}
