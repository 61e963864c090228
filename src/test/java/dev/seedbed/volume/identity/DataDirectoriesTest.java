package dev.seedbed.volume.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.volume.identity.VolumeFacts.DirectoryFacts;
import dev.seedbed.volume.identity.VolumeIdentity.Inside;
import dev.seedbed.volume.identity.VolumeIdentity.Shutdown;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What `inspect.sh` printed of real data directories; see the README beside those files.
class DataDirectoriesTest {

    @ParameterizedTest
    @CsvSource({
        "postgresql-clean, POSTGRESQL, 17, CLEAN, postgres, 'other shop'",
        "postgresql-killed, POSTGRESQL, 17, UNCLEAN, postgres, 'other shop'",
        "postgresql-15-clean, POSTGRESQL, 15, CLEAN, postgres, shop",
        "mysql-clean, MYSQL, 9.7.4, CLEAN, root, 'shop we-ird @0J\u00a9'",
        "mysql-killed, MYSQL, 9.7.4, UNCLEAN, root, 'shop we-ird @0J\u00a9'",
        "mariadb-clean, MARIADB, 11.8.9, CLEAN, root, 'shop we-ird @0p'",
        "mariadb-killed, MARIADB, 11.8.9, UNCLEAN, root, 'shop we-ird @0p'",
    })
    void realOnes(
            String name, DatabaseKind kind, String version, Shutdown shutdown, String administrator, String databases)
            throws Exception {
        VolumeIdentity identity = DataDirectories.identify(InspectedDirectories.facts(name));
        assertThat(identity.kind()).isEqualTo(kind);
        assertThat(identity.version()).isEqualTo(version);
        assertThat(identity.shutdown()).isEqualTo(shutdown);
        assertThat(identity.directory()).isEmpty();
        assertThat(identity.administrator()).isEqualTo(administrator);
        assertThat(String.join(
                        " ", identity.databases().stream().map(Inside::name).toList()))
                .isEqualTo(databases);
        assertThat(identity.databases()).allMatch(database -> database.bytes() > 0);
        assertThat(identity.lastWritten()).isNotNull();
        assertThat(identity.entries()).contains(kind == DatabaseKind.POSTGRESQL ? "PG_VERSION" : "ibdata1");
    }

    /// Whatever is cut off or overwritten: an answer, perhaps a poor one, never a defect.
    @ParameterizedTest
    @ValueSource(strings = {"postgresql-killed", "mysql-clean", "mariadb-killed"})
    void damagedOnes(String name) throws Exception {
        VolumeFacts facts = InspectedDirectories.facts(name);
        DirectoryFacts whole = facts.directories().getFirst();
        var random = new Random(7);
        for (int round = 0; round < 400; round++) {
            var files = new HashMap<String, byte[]>();
            int kind = round % 3;
            for (Map.Entry<String, byte[]> file : whole.files().entrySet()) {
                files.put(file.getKey(), damaged(file.getValue(), kind, random));
            }
            List<byte[]> redo =
                    whole.redo().stream().map(log -> damaged(log, kind, random)).toList();
            VolumeIdentity identity = DataDirectories.identify(new VolumeFacts(
                    facts.entries(),
                    List.of(new DirectoryFacts("", files, redo, whole.sizes(), random.nextInt(5000))),
                    facts.lastWritten()));
            assertThat(identity.entries()).isNotEmpty();
        }
    }

    private static byte[] damaged(byte[] bytes, int kind, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        byte[] changed = bytes.clone();
        switch (kind) {
            case 0 -> {
                return Arrays.copyOf(changed, random.nextInt(changed.length));
            }
            case 1 -> {
                for (int i = 0; i < 20; i++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt();
                }
            }
            default -> random.nextBytes(changed);
        }
        return changed;
    }

    @Test
    void theNewerOfTwoDirectoriesCounts() throws Exception {
        VolumeFacts facts = InspectedDirectories.facts("postgresql-clean");
        DirectoryFacts here = facts.directories().getFirst();
        var old = new HashMap<>(here.files());
        old.put("PG_VERSION", "16\n".getBytes(StandardCharsets.UTF_8));
        var fresh = new HashMap<>(here.files());
        fresh.put("PG_VERSION", "18\n".getBytes(StandardCharsets.UTF_8));
        VolumeIdentity identity = DataDirectories.identify(new VolumeFacts(
                List.of("16", "18"),
                List.of(
                        new DirectoryFacts("18/docker", fresh, List.of(), here.sizes(), 0),
                        new DirectoryFacts("16/docker", old, List.of(), here.sizes(), 0)),
                null));
        assertThat(identity.version()).isEqualTo("18");
        assertThat(identity.directory()).isEqualTo("18/docker");
    }

    @Test
    void noDataDirectory() {
        var reader = new InspectionReader("/v/3");
        reader.line("F names");
        reader.line(base64("/v/3/b\0/v/3/a\nb\0/v/3/cut"));
        reader.line(".");
        reader.line("T 1700000000");
        VolumeIdentity identity = DataDirectories.identify(reader.facts());
        assertThat(identity.kind()).isNull();
        assertThat(identity.entries()).containsExactly("a\nb", "b");
        assertThat(identity.isEmpty()).isFalse();
        assertThat(DataDirectories.identify(new InspectionReader("/v/0").facts())
                        .isEmpty())
                .isTrue();
    }

    private static String base64(String text) {
        return java.util.Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
