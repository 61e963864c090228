package dev.seedbed.store.keyring;

import dev.seedbed.engine.context.CredentialHelpers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Credential helpers as small programs, in a folder that is the search path. What they keep are files in `kept`.
public final class TestKeyring {
    /// Keeps what it gets, as those of docker do. No argument but the action.
    private static final String GOOD = """
            #!/bin/sh
            echo "$0 $*" >> "%1$s/calls"
            request=$(cat)
            file() { printf %%s "$1" | sha256sum | cut -c1-64; }
            case "$1" in
            store)
              server=$(printf %%s "$request" | sed -n 's/.*"ServerURL":"\\([^"]*\\)".*/\\1/p')
              printf %%s "$request" > "%1$s/kept/$(file "$server")" ;;
            get)
              cat "%1$s/kept/$(file "$request")" 2>/dev/null \\
                || { echo "credentials not found in native keychain"; exit 1; } ;;
            erase) rm -f "%1$s/kept/$(file "$request")" ;;
            esac
            """;

    private final Path folder;
    private Duration patience = Duration.ofMinutes(1);

    /// @param folder for the helpers and what they keep
    public TestKeyring(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("kept"));
        Files.createDirectories(folder.resolve("bin"));
    }

    /// Installs one that works.
    public TestKeyring with(String name) throws IOException {
        return with(name, GOOD.formatted(folder));
    }

    /// Installs a script.
    public TestKeyring with(String name, String script) throws IOException {
        Path file = Files.writeString(folder.resolve("bin").resolve(CredentialHelpers.PREFIX + name), script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return this;
    }

    TestKeyring patience(Duration one) {
        patience = one;
        return this;
    }

    /// With the programs of the system behind the helpers, of which it has none itself.
    public Map<String, String> environment() {
        return Map.of("PATH", folder.resolve("bin") + ":/usr/bin:/bin", "DOCKER_CONFIG", folder.toString());
    }

    public CredentialHelpers helpers() {
        return new CredentialHelpers(environment(), folder, patience);
    }

    public Keyring keyring() {
        return new Keyring(helpers());
    }

    /// What is kept, as the helpers were told.
    public List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
            return files.map(TestKeyring::text).toList();
        }
    }

    /// The arguments of each call.
    String calls() throws IOException {
        return Files.readString(folder.resolve("calls"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
