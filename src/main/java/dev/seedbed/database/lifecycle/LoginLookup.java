package dev.seedbed.database.lifecycle;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseLogin;
import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.database.Servers;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How to log in to the database of a container: by its environment, by the files that the environment names in the
/// manner of the official images (`POSTGRES_PASSWORD_FILE` and its like, which is how secrets get in), and by what a
/// server that made up a password said in its log.
///
/// Files are read inside the running container each time and kept nowhere. Stateless; safe for use by any thread.
public final class LoginLookup {
    private static final Logger LOG = LoggerFactory.getLogger(LoginLookup.class);
    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final String FILE = "_FILE";

    /// Prints the files one after the other, each with a NUL behind it, whichever of them can be read.
    private static final String PRINT =
            "for file; do head -c 4096 -- \"$file\" 2>/dev/null; printf '\\000'; done; exit 0";

    /// How the entrypoints of MySQL and MariaDB say a password that they made up.
    private static final Pattern MADE_UP = Pattern.compile("GENERATED ROOT PASSWORD: (\\S+)\\s*$");

    private static final Duration LOG_PATIENCE = Duration.ofSeconds(2);

    private final ContainerEngine engine;

    public LoginLookup(ContainerEngine engine) {
        this.engine = engine;
    }

    /// Blocks for a moment where a file is to be read.
    ///
    /// @param dataDatabase database that holds the data, empty where not known
    public DatabaseLogin of(ContainerDetails container, DatabaseKind kind, String dataDatabase)
            throws InterruptedException {
        return DatabaseLogin.of(
                kind, environment(container.environment(), container.summary().id()), dataDatabase);
    }

    /// An environment with what stands in the files that it names, as far as they can be read in a container.
    /// May hold passwords: never log it.
    public Map<String, String> environment(Map<String, String> environment, String containerId)
            throws InterruptedException {
        List<String> named = Servers.all(ServerEnvironment.class).stream()
                .flatMap(server -> server.variables().stream())
                .distinct()
                .filter(name -> environment.getOrDefault(name, "").isEmpty())
                .filter(name -> !environment.getOrDefault(name + FILE, "").isEmpty())
                .toList();
        if (named.isEmpty()) {
            return withMadeUp(environment, containerId);
        }
        List<String> texts = read(
                containerId,
                named.stream()
                        .map(name -> environment.getOrDefault(name + FILE, ""))
                        .toList());
        var whole = new LinkedHashMap<>(environment);
        for (int i = 0; i < Math.min(named.size(), texts.size()); i++) {
            whole.put(named.get(i), texts.get(i));
        }
        return withMadeUp(whole, containerId);
    }

    private Map<String, String> withMadeUp(Map<String, String> environment, String containerId)
            throws InterruptedException {
        var whole = new LinkedHashMap<>(environment);
        whole.putAll(fromLog(environment, containerId));
        return whole;
    }

    /// What a container needs in its environment that takes the place of this one, so that a password which stands only
    /// in this one's log is not lost with it. May hold a password: never log it.
    public Map<String, String> keptFromLog(ContainerDetails container) throws InterruptedException {
        return fromLog(container.environment(), container.summary().id());
    }

    private Map<String, String> fromLog(Map<String, String> environment, String containerId)
            throws InterruptedException {
        Optional<String> variable = Servers.all(ServerEnvironment.class).stream()
                .flatMap(server -> server.madeUp(environment).stream())
                .findFirst();
        return variable.isEmpty()
                ? Map.of()
                : madeUpPassword(containerId)
                        .map(password -> Map.of(variable.get(), password))
                        .orElse(Map.of());
    }

    /// The password that the server made up for root at its first start, as far as that start is still in its log.
    /// Blocks for at most two seconds.
    private Optional<String> madeUpPassword(String containerId) throws InterruptedException {
        var found = new CompletableFuture<Optional<String>>();
        try (Subscription _ = engine.followLog(
                containerId,
                LogRequest.ALL,
                line -> {
                    Matcher said = MADE_UP.matcher(line.text());
                    if (said.find()) {
                        found.complete(Optional.of(said.group(1)));
                    }
                },
                _ -> found.complete(Optional.empty()))) {
            return found.get(LOG_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (OperationFailedException | ExecutionException | TimeoutException e) {
            LOG.debug("no password in the log of {}: {}", containerId, e.getMessage());
            return Optional.empty();
        }
    }

    /// As the entrypoints do it: without the line breaks at the end. As root, since secrets are often its own.
    private List<String> read(String containerId, List<String> files) throws InterruptedException {
        var command = new ArrayList<>(List.of("sh", "-c", PRINT, "sh"));
        command.addAll(files);
        try {
            String printed = engine.exec(containerId, new ExecSpec("0", command, Map.of()), DEADLINE)
                    .output();
            return Stream.of(printed.split("\0", -1))
                    .map(text -> text.replaceFirst("[\\r\\n]+$", ""))
                    .toList();
        } catch (OperationFailedException e) {
            LOG.debug("no file of {} can be read: {}", containerId, e.getMessage());
            return List.of();
        }
    }
}
