package dev.seedbed;

import dev.seedbed.cli.Cli;
import dev.seedbed.cli.terminal.FailurePrinter;
import dev.seedbed.cli.terminal.WaitingLine;
import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.context.DockerCredentials;
import dev.seedbed.engine.context.EngineContexts;
import dev.seedbed.engine.docker.DockerConnector;
import dev.seedbed.engine.watch.SwitchableEngine;
import dev.seedbed.services.ServiceGraph;
import dev.seedbed.settings.AppDirectories;
import dev.seedbed.settings.Preferences;
import dev.seedbed.settings.SettingsStore;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.failure.FailureText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;

/// Runs one command of the command line in this process. Touches no JavaFX class.
final class CommandLineApp {
    private final AppDirectories directories;

    CommandLineApp(AppDirectories directories) {
        this.directories = directories;
    }

    /// @return the exit code
    int run(List<String> arguments) {
        Preferences preferences = new SettingsStore(directories.settingsFile()).get();
        var messages = new Messages(
                preferences.language().isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(preferences.language()));
        // The screen belongs to both streams only where both go there.
        boolean terminal = System.console() != null && System.console().isTerminal();
        var errors = new FileOutputStream(FileDescriptor.err);
        try (var waiting = new WaitingLine(errors, terminal, messages)) {
            return run(
                    arguments,
                    preferences,
                    messages,
                    waiting,
                    waiting.guarded(new FileOutputStream(FileDescriptor.out)),
                    waiting.guarded(errors),
                    terminal);
        }
    }

    private int run(
            List<String> arguments,
            Preferences preferences,
            Messages messages,
            WaitingLine waiting,
            PrintStream out,
            PrintStream err,
            boolean terminal) {
        var home = Path.of(System.getProperty("user.home", "."));
        EngineContext context;
        try {
            var contexts = new EngineContexts(System.getenv(), home);
            var asked = Cli.context(arguments);
            context = asked.isPresent() ? contexts.resolve(asked.get()) : contexts.resolve();
        } catch (OperationFailedException e) {
            return new FailurePrinter(new FailureText(messages, new Formats(messages)), out, err)
                    .failed(e.failure(), FailurePrinter.isAskedFor(arguments));
        }
        var connector = new DockerConnector(new DockerCredentials(System.getenv(), home), waiting);
        Thread clock = waiting.start();
        try (var background = Executors.newVirtualThreadPerTaskExecutor();
                var engine = new SwitchableEngine(connector, context)) {
            var graph = new ServiceGraph(engine, directories, background);
            var cli = new Cli(graph.forCommands(messages, preferences), out, err, terminal, directories.logFile());
            int code = cli.run(arguments);
            graph.files().close();
            // What still runs (the rest of a reading, a detached start) must not keep the process.
            background.shutdownNow();
            return code;
        } finally {
            clock.interrupt();
        }
    }
}
