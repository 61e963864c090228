package dev.seedbed.input.mask.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.task.BuildFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlPlace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectKeyTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final ProjectKey KEY = new ProjectKey(SECRET.getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    private YamlPlace place() {
        return new YamlPlace(folder.resolve("mask.yaml"), 1, 6);
    }

    private KeySource inFile(String name) {
        return new KeySource.InFile(folder.resolve(name), place());
    }

    /// Against `printf 'email\0anna@shop.test' | openssl dgst -sha256 -hmac …`: data that was masked must stay
    /// comparable with data that will be.
    @Test
    void seedsAreThoseOfHmac() {
        var seeds = KEY.seeds("email");
        assertThat(HexFormat.of().formatHex(seeds.bytes("anna@shop.test", 0)))
                .isEqualTo("d64bb45ac22527140f0f431908e04ff10b742dd3431eee79cf41cb5ad0a6c9c1");
        assertThat(HexFormat.of().formatHex(seeds.bytes("anna@shop.test", 1)))
                .isEqualTo("a7d5b8918c1e880c6756292f12cfba01e7020615086783fa86558bd1ffe20a70");
        assertThat(KEY.fingerprint()).isEqualTo("c32b8eaba4ad06d1");
    }

    @Test
    void otherKeysAndKindsGiveOtherSeeds() {
        long seed = KEY.seeds("email").number("anna", 0);
        assertThat(KEY.seeds("email").number("anna", 0)).isEqualTo(seed);
        assertThat(KEY.seeds("phone").number("anna", 0)).isNotEqualTo(seed);
        assertThat(new ProjectKey(new byte[32]).seeds("email").number("anna", 0))
                .isNotEqualTo(seed);
    }

    @Test
    void aKeyIsMadeOnceForItsOwnerOnly() throws Exception {
        KeySource.Found first = inFile("mask.key").read(_ -> null);
        KeySource.Found second = inFile("mask.key").read(_ -> null);

        assertThat(first.made()).isTrue();
        assertThat(second.made()).isFalse();
        assertThat(second.key().fingerprint()).isEqualTo(first.key().fingerprint());
        Path file = folder.resolve("mask.key");
        assertThat(Files.readString(file)).matches("[0-9a-f]{64}\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        inFile("other.key").read(_ -> null);
        assertThat(Files.readString(folder.resolve("other.key"))).isNotEqualTo(Files.readString(file));
    }

    @Test
    void aKeyFromTheEnvironmentIsTheSameAsThatOfAFile() throws Exception {
        Files.writeString(folder.resolve("k"), SECRET + "\r\n");
        var variable = new KeySource.InEnvironment("MASK_KEY", place());

        assertThat(variable.read(Map.of("MASK_KEY", SECRET)::get).key().fingerprint())
                .isEqualTo(inFile("k").read(_ -> null).key().fingerprint())
                .isEqualTo(KEY.fingerprint());
        assertRefused(() -> variable.read(_ -> null), "mask-variable-unset:MASK_KEY");
        assertRefused(() -> variable.read(_ -> " "), "mask-variable-unset:MASK_KEY");
        assertRefused(() -> variable.read(_ -> "short"), "mask-key-short");
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable action, String found) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isInstanceOfSatisfying(
                                        BuildFailure.FileInvalid.class,
                                        f -> assertThat(f.found()).isEqualTo(found)));
    }

    @Test
    void theKeyIsNotInItsText() {
        assertThat(KEY.toString()).doesNotContain(SECRET);
    }
}
