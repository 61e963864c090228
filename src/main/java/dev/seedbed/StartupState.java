package dev.seedbed;

import dev.seedbed.database.Database;
import dev.seedbed.engine.context.DockerCredentials;
import dev.seedbed.engine.context.EngineConnector;
import dev.seedbed.engine.context.EngineContexts;
import dev.seedbed.engine.docker.DockerConnector;
import dev.seedbed.engine.watch.SwitchableEngine;
import dev.seedbed.services.ServiceGraph;
import dev.seedbed.settings.AppDirectories;
import dev.seedbed.settings.Preferences;
import dev.seedbed.settings.SettingsStore;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.shell.InitialEngine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is there before the window: settings read, texts loaded, the engine asked for its databases. None of it needs
/// the toolkit, so it is made while that starts.
///
/// @param listQuickly the first list, still in progress
record StartupState(
        SettingsStore settings,
        Messages messages,
        EngineContexts contexts,
        InitialEngine place,
        ExecutorService background,
        SwitchableEngine engine,
        ServiceGraph services,
        Future<List<Database>> listQuickly) {
    private static final Logger LOG = LoggerFactory.getLogger(StartupState.class);
    private static final long PATIENCE_SECONDS = 3;

    /// Reads small files; does not wait for the engine.
    static StartupState of(AppDirectories directories) {
        var credentials = new DockerCredentials(System.getenv(), home());
        return of(directories, System.getenv(), new DockerConnector(credentials));
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home", "."));
    }

    /// The same with another environment and another way to engines.
    static StartupState of(AppDirectories directories, Map<String, String> environment, EngineConnector connector) {
        ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
        var settings = new SettingsStore(directories.settingsFile());
        var contexts = new EngineContexts(environment, home());
        var place = InitialEngine.find(contexts, environment, settings.get().context());
        var engine = new SwitchableEngine(connector, place.context());
        var services = new ServiceGraph(engine, directories, background);
        Future<List<Database>> listQuickly = place.missing() == null
                ? background.submit(services.databases()::listQuickly)
                : CompletableFuture.completedFuture(List.of());
        String language = settings.get().language();
        var messages = new Messages(language.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(language)).read();
        return new StartupState(settings, messages, contexts, place, background, engine, services, listQuickly);
    }

    /// Changes the settings; where they cannot be written, the log says so.
    void change(UnaryOperator<Preferences> change) {
        try {
            settings.change(change);
        } catch (OperationFailedException e) {
            LOG.warn("settings are not written: {}", e.getMessage());
        }
    }

    /// The first list where the engine has already answered. Does not wait.
    Optional<List<Database>> firstListNow() {
        return place.missing() == null && listQuickly.state() == Future.State.SUCCESS
                ? Optional.of(listQuickly.resultNow())
                : Optional.empty();
    }

    /// Waits a moment for the first list.
    ///
    /// @throws OperationFailedException where the engine failed; anyone who watches the engine will say so too
    List<Database> firstList() throws OperationFailedException, InterruptedException {
        if (place.missing() != null) {
            throw new OperationFailedException(place.missing());
        }
        try {
            return listQuickly.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new OperationFailedException(
                    new EngineFailure.EngineTimedOut("list containers", Duration.ofSeconds(PATIENCE_SECONDS)), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OperationFailedException failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
