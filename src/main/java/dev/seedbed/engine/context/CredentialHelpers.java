package dev.seedbed.engine.context;

import dev.seedbed.task.OperationFailedException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The credential helpers that are installed on this computer.
public final class CredentialHelpers {
    /// What helpers are called in front of their own name.
    public static final String PREFIX = "docker-credential-";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+");
    private static final List<String> ENDINGS = List.of("", ".exe", ".bat");
    /// Where they are on a Mac, whose windows are started without the search path of a shell.
    private static final List<String> MAC_FOLDERS =
            List.of("/usr/local/bin", "/opt/homebrew/bin", "/Applications/Docker.app/Contents/Resources/bin");

    private final Map<String, String> environment;
    private final Path home;
    private final Duration patience;

    /// @param environment of the helpers; where `PATH` is missing, it is that of this program
    /// @param patience with one call of a helper
    public CredentialHelpers(Map<String, String> environment, Path home, Duration patience) {
        this.environment = Map.copyOf(environment);
        this.home = home;
        this.patience = patience;
    }

    /// One by its name; empty where it is not installed.
    public Optional<CredentialHelper> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return folders()
                .flatMap(folder -> ENDINGS.stream().map(ending -> folder.resolve(PREFIX + name + ending)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst()
                .map(file -> new CredentialHelper(name, file, environment, patience));
    }

    /// Those that are installed of the one that docker is set to use, and those for the keyrings of this sort of
    /// system.
    public List<CredentialHelper> installed() {
        var names = new ArrayList<String>();
        try {
            names.add(DockerConfigFile.in(environment, home)
                    .read()
                    .path("credsStore")
                    .asText());
        } catch (OperationFailedException _) {
            // Docker says so where it is used.
        }
        names.addAll(usual());
        return names.stream().distinct().flatMap(name -> find(name).stream()).toList();
    }

    private static List<String> usual() {
        String system = system();
        return system.startsWith("mac")
                ? List.of("osxkeychain")
                : system.startsWith("windows") ? List.of("wincred") : List.of("secretservice", "pass");
    }

    private static String system() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    }

    private Stream<Path> folders() {
        String path = environment.containsKey("PATH") ? environment.get("PATH") : System.getenv("PATH");
        return Stream.concat(
                        Stream.of(Objects.requireNonNullElse(path, "").split(Pattern.quote(File.pathSeparator))),
                        system().startsWith("mac") ? MAC_FOLDERS.stream() : Stream.empty())
                .filter(folder -> !folder.isBlank())
                .flatMap(CredentialHelpers::folder)
                .filter(Path::isAbsolute);
    }

    private static Stream<Path> folder(String text) {
        try {
            return Stream.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Stream.empty();
        }
    }
}
