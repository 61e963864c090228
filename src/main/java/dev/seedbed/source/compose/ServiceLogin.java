package dev.seedbed.source.compose;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseLogin;
import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.engine.ContainerPath;
import dev.seedbed.source.compose.file.ComposeContent;
import dev.seedbed.source.compose.file.ComposeMount;
import dev.seedbed.source.compose.file.ComposeService;
import dev.seedbed.source.compose.file.ComposeText;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the users of a service log in: by its environment and the secrets that this names (`POSTGRES_PASSWORD_FILE`),
/// which are read on this computer and kept nowhere.
final class ServiceLogin {
    private static final String FILE = "_FILE";
    private static final int LONGEST = 4096;

    private final ComposeService service;

    ServiceLogin(ComposeService service) {
        this.service = service;
    }

    /// @return with an empty password where it is not known
    Credentials of(DatabaseKind kind) {
        return DatabaseLogin.of(kind, environment(kind), "").credentials();
    }

    /// Names of the variables that say how to log in, directly or by a file.
    static Set<String> variables(DatabaseKind kind) {
        return ServerEnvironment.of(kind).variables().stream()
                .flatMap(name -> Stream.of(name, name + FILE))
                .collect(Collectors.toSet());
    }

    /// The environment with what is in the files that it names. May hold passwords: never log it.
    private Map<String, String> environment(DatabaseKind kind) {
        var environment = new LinkedHashMap<>(service.environment());
        for (String name : ServerEnvironment.of(kind).variables()) {
            String file = environment.getOrDefault(name + FILE, "");
            if (environment.getOrDefault(name, "").isEmpty() && !file.isEmpty()) {
                text(file).ifPresent(text -> environment.put(name, text));
            }
        }
        return environment;
    }

    private Optional<String> text(String target) {
        Optional<ComposeContent> content = service.files().stream()
                .filter(one -> one.target().equals(target))
                .findFirst();
        if (content.isPresent()) {
            Path file = content.get().file();
            return file == null ? Optional.ofNullable(content.get().text()).map(ServiceLogin::line) : read(file);
        }
        if (target.contains("..")) {
            return Optional.empty();
        }
        for (ComposeMount mount : service.mounts()) {
            Path path = mount.path();
            if (path != null && ContainerPath.isWithin(target, mount.target())) {
                String below = target.substring(mount.target().length()).replaceFirst("^/+", "");
                return below.isEmpty() ? read(path) : read(path, below);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> read(Path folder, String name) {
        try {
            return read(folder.resolve(name));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(line(ComposeText.read(file)));
        } catch (OperationFailedException _) {
            // Then the password is not known, as with one that only the engine has.
            return Optional.empty();
        }
    }

    /// As the entrypoints take it: without the line breaks at the end.
    private static String line(String text) {
        return text.substring(0, Math.min(LONGEST, text.length())).replaceFirst("[\\r\\n]+$", "");
    }
}
