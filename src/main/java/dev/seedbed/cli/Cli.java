package dev.seedbed.cli;

import dev.seedbed.cli.database.DatabaseCommands;
import dev.seedbed.cli.library.LibraryCommand;
import dev.seedbed.cli.query.QueryCommands;
import dev.seedbed.cli.snapshot.SnapshotCommands;
import dev.seedbed.cli.terminal.CommandGroup;
import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.FailurePrinter;
import dev.seedbed.cli.terminal.InterruptAtEnd;
import dev.seedbed.cli.terminal.Services;
import dev.seedbed.cli.terminal.Terminal;
import dev.seedbed.cli.terminal.UsageCommand;
import dev.seedbed.cli.volume.VolumeCommands;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;

/// The command line: parses the arguments and runs one command.
public final class Cli {
    private final Services services;
    private final Terminal terminal;
    private final Path logFile;

    /// @param interactive whether the error stream is a screen, so that a line can be drawn again and again
    /// @param logFile takes what detached work prints
    public Cli(Services services, PrintStream out, PrintStream err, boolean interactive, Path logFile) {
        this(services, new Terminal(out, err, interactive, Cli::ask), logFile);
    }

    /// @param logFile takes what detached work prints
    public Cli(Services services, Terminal terminal, Path logFile) {
        this.services = services;
        this.terminal = terminal;
        this.logFile = logFile;
    }

    /// The program as a whole; without a command it prints its usage.
    @Command(
            name = "seedbed",
            mixinStandardHelpOptions = true,
            version = "Seedbed 0.1.0",
            subcommands = HelpCommand.class)
    private final class Root extends UsageCommand implements CommandSupport.Program {
        /// Read by [#context] before anything else; here for the usage text.
        @Option(names = "--context", paramLabel = "C", descriptionKey = "cli.option.context")
        private @Nullable String context;

        @Override
        public Services services() {
            return services;
        }

        @Override
        public Terminal terminal() {
            return terminal;
        }
    }

    /// The engine context asked for on the command line, which must be known before the services are made.
    public static Optional<String> context(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("--context=")) {
                return Optional.of(argument.substring("--context=".length()));
            }
            if (argument.equals("--context") && i + 1 < arguments.size()) {
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /// Runs the command to its end.
    ///
    /// @return its exit code, see [dev.seedbed.cli.terminal.ExitCode]
    public int run(List<String> arguments) {
        Locale locale = services.messages().locale();
        var commands = new CommandLine(new Root());
        List<String> words = OldCommands.translated(arguments);
        Stream.of(
                        DatabaseCommands.all(logFile, context(arguments)),
                        SnapshotCommands.all(),
                        QueryCommands.all(),
                        List.<Object>of(new LibraryCommand()),
                        VolumeCommands.all())
                .forEach(some -> CommandGroup.add(commands, some, words));
        ResourceBundle texts = services.messages().bundle();
        prepare(commands, texts);
        commands.setOut(new java.io.PrintWriter(terminal.out(), true, java.nio.charset.StandardCharsets.UTF_8));
        commands.setErr(new java.io.PrintWriter(terminal.err(), true, java.nio.charset.StandardCharsets.UTF_8));
        commands.setUsageHelpAutoWidth(true);
        commands.getCommandSpec().usageMessage().footer("");
        Locale.setDefault(Locale.Category.DISPLAY, locale);
        var printer = new FailurePrinter(services.failures(), terminal.out(), terminal.err());
        var usual = commands.getParameterExceptionHandler();
        commands.setParameterExceptionHandler((wrong, given) -> {
            // The usual words and the usage go to the error stream in any case.
            usual.handleParseException(wrong, given);
            String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
            return printer.misused(
                    Objects.requireNonNullElse(wrong.getMessage(), wrong.toString()),
                    command + " --help",
                    FailurePrinter.isAskedFor(arguments));
        });
        return commands.execute(words.toArray(String[]::new));
    }

    /// Gives a command and those below it their texts.
    private void prepare(CommandLine command, ResourceBundle texts) {
        command.setResourceBundle(texts);
        String name = command.getCommandSpec().qualifiedName(".").replaceFirst("^seedbed\\.", "");
        Stream.of(
                        "cli.usage." + name,
                        "volumecli.usage." + name,
                        "data.usage." + name,
                        name.replaceFirst("^volume\\b", "volumechange.usage"))
                .filter(services.messages()::has)
                .forEach(key -> command.getCommandSpec()
                        .usageMessage()
                        .description(services.messages().get(key)));
        if (command.getCommandSpec().findOption("--help") == null) {
            command.getCommandSpec()
                    .addOption(CommandLine.Model.OptionSpec.builder("-h", "--help")
                            .usageHelp(true)
                            .description(services.messages().get("cli.option.help"))
                            .build());
        }
        command.getSubcommands().values().forEach(below -> prepare(below, texts));
    }

    private static Optional<Boolean> ask(String question) {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            return Optional.empty();
        }
        try (var _ = InterruptAtEnd.question()) {
            String answer = console.readLine("%s ", question);
            return Optional.of(
                    answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y"));
        }
    }
}
