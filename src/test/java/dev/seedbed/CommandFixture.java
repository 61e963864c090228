package dev.seedbed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.cli.Cli;
import dev.seedbed.cli.terminal.Terminal;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.services.ServiceGraph;
import dev.seedbed.settings.AppDirectories;
import dev.seedbed.settings.Preferences;
import dev.seedbed.store.keyring.Keyring;
import dev.seedbed.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The command line over an engine in memory, as a user without a terminal gives commands.
final class CommandFixture implements AutoCloseable {
    final FakeContainerEngine engine;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final Cli cli;

    CommandFixture(Path folder, FakeContainerEngine engine) {
        this(folder, engine, Locale.ENGLISH);
    }

    CommandFixture(Path folder, FakeContainerEngine engine, Locale language) {
        this(folder, engine, language, _ -> Optional.empty());
    }

    /// @param question how the user answers at the terminal; empty where there is none
    CommandFixture(Path folder, FakeContainerEngine engine, Locale language, Terminal.Question question) {
        this(folder, engine, language, question, Keyring.of(Map.of("PATH", ""), folder));
    }

    /// @param keyring of the user; those of this machine are left alone
    CommandFixture(
            Path folder, FakeContainerEngine engine, Locale language, Terminal.Question question, Keyring keyring) {
        this.engine = engine;
        var directories =
                new AppDirectories(folder.resolve("config"), folder.resolve("cache"), folder.resolve("state"));
        var preferences = Preferences.DEFAULTS
                .withLibraryFolders(List.of(folder.resolve("library").toString()))
                .withShowSamples(false);
        this.cli = new Cli(
                new ServiceGraph(engine, directories, background, keyring)
                        .forCommands(new Messages(language), preferences),
                new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        question),
                folder.resolve("log"));
    }

    /// @return the exit code
    int run(String... arguments) {
        out.reset();
        err.reset();
        return cli.run(List.of(arguments));
    }

    /// What the last command printed.
    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /// What the last command said on the error stream.
    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /// What a command prints with `--json`, whether it succeeds or not.
    JsonNode json(String... arguments) throws IOException {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        run(all.toArray(String[]::new));
        return new ObjectMapper().readTree(out.toByteArray());
    }

    @Override
    public void close() {
        background.shutdownNow();
    }
}
