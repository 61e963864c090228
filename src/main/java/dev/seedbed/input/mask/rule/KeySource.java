package dev.seedbed.input.mask.rule;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlNode;
import dev.seedbed.yaml.YamlPlace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where the project key is.
public sealed interface KeySource {
    String USUAL_FILE = "mask.key";

    /// @param made whether it was not there before
    record Found(ProjectKey key, boolean made) {}

    /// A text of 16 bytes or more. One that is not there is made, readable for its owner only.
    ///
    /// @param place where the mask names it
    record InFile(Path file, YamlPlace place) implements KeySource {
        private static final int LEAST_BYTES = 16;
        private static final int MOST_BYTES = 4096;
        private static final int MADE_BYTES = 32;

        @Override
        public Found read(UnaryOperator<@Nullable String> environment) throws OperationFailedException {
            boolean made = false;
            try {
                if (!Files.exists(file)) {
                    made = make();
                }
                try (InputStream in = Files.newInputStream(file)) {
                    return new Found(checked(in.readNBytes(MOST_BYTES), place), made);
                }
            } catch (IOException e) {
                throw new OperationFailedException(new Failure.LocalFile(file, String.valueOf(e.getMessage())), e);
            }
        }

        @Override
        public String text() {
            return "key: " + MaskRule.quoted(String.valueOf(file.getFileName()));
        }

        @Override
        public boolean isThere() {
            return Files.exists(file);
        }

        private boolean make() throws IOException {
            byte[] secret = new byte[MADE_BYTES];
            new SecureRandom().nextBytes(secret);
            boolean posix =
                    Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix");
            FileAttribute<?>[] attributes = posix
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                    }
                    : new FileAttribute<?>[0];
            // Whole or not at all under its name: another program may be looking for it at this moment.
            Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), ".mask", ".key", attributes);
            try {
                Files.writeString(whole, HexFormat.of().formatHex(secret) + "\n");
                Files.createLink(file, whole);
                return true;
            } catch (FileAlreadyExistsException e) {
                return false;
            } finally {
                Files.deleteIfExists(whole);
            }
        }

        private static ProjectKey checked(byte[] content, YamlPlace place) throws OperationFailedException {
            byte[] secret =
                    new String(content, StandardCharsets.ISO_8859_1).strip().getBytes(StandardCharsets.ISO_8859_1);
            if (secret.length < LEAST_BYTES) {
                throw place.refused("mask-key-short", "mask-key-size:" + LEAST_BYTES);
            }
            return new ProjectKey(secret);
        }
    }

    /// The same in the environment; it has to be there.
    record InEnvironment(String variable, YamlPlace place) implements KeySource {
        @Override
        public String text() {
            return "key: { environment: " + variable + " }";
        }

        @Override
        public Found read(UnaryOperator<@Nullable String> environment) throws OperationFailedException {
            String value = environment.apply(variable);
            if (value == null || value.isBlank()) {
                throw place.refused("mask-variable-unset:" + variable, "mask-variable-set");
            }
            return new Found(InFile.checked(value.getBytes(StandardCharsets.UTF_8), place), false);
        }
    }

    /// As a line of a mask.
    String text();

    /// Whether reading it makes nothing.
    default boolean isThere() {
        return true;
    }

    /// Blocks for the time of one read.
    Found read(UnaryOperator<@Nullable String> environment) throws OperationFailedException;

    /// @param root of the mask, whose file the key lies beside
    static KeySource of(YamlNode root) throws OperationFailedException {
        Path file = root.place().file();
        YamlNode key = root.child("key").orElse(null);
        if (key == null) {
            return new InFile(file.resolveSibling(USUAL_FILE), root.place());
        }
        if (key.isText()) {
            String name = key.text();
            if (Set.of(".", "..").contains(name) || name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
                throw key.refused("mask-key-name");
            }
            return new InFile(file.resolveSibling(name), key.place());
        }
        key.onlyKeys("environment");
        YamlNode variable = key.required("environment");
        if (!Pattern.matches("[A-Za-z_][A-Za-z0-9_]*", variable.text())) {
            throw variable.refused("mask-variable-name");
        }
        return new InEnvironment(variable.text(), variable.place());
    }
}
