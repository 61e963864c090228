package dev.seedbed.store.seal;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The secret keys of this user, in the files that `age` and its like use. They are read where they are needed, and
/// never written or shown.
///
/// @param files those that are missing are passed over
public record Identities(List<Path> files) {
    private static final String BEGINNING = "AGE-SECRET-KEY-1";
    private static final int LIMIT_BYTES = 1 << 20;

    /// @param named what the user has set for a store; empty for nothing
    public static Identities ofUser(String named, Map<String, String> environment, Path home) {
        List<Path> files = new ArrayList<>();
        for (String file : List.of(
                named,
                environment.getOrDefault("SEEDBED_AGE_KEY_FILE", ""),
                environment.getOrDefault("SOPS_AGE_KEY_FILE", ""))) {
            if (!file.isEmpty()) {
                files.add(Path.of(file));
            }
        }
        Path config = home.resolve(".config");
        files.add(config.resolve("age/keys.txt"));
        files.add(config.resolve("sops/age/keys.txt"));
        return new Identities(files);
    }

    /// @throws OperationFailedException with `LocalFile` where one is there and cannot be read
    public List<String> read() throws OperationFailedException {
        Set<String> found = new LinkedHashSet<>();
        for (Path file : files) {
            try {
                if (Files.isRegularFile(file) && Files.size(file) <= LIMIT_BYTES) {
                    Files.readString(file)
                            .lines()
                            .map(String::strip)
                            .filter(line -> line.startsWith(BEGINNING))
                            .forEach(found::add);
                }
            } catch (IOException e) {
                throw new OperationFailedException(
                        new Failure.LocalFile(file, e.getClass().getSimpleName()), e);
            }
        }
        return List.copyOf(found);
    }
}
