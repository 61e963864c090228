package dev.seedbed.cli;

import dev.seedbed.cli.bake.BakeCommand;
import dev.seedbed.cli.build.BuildCommand;
import dev.seedbed.cli.compose.ComposeCommands;
import dev.seedbed.cli.database.DatabaseCommands;
import dev.seedbed.cli.library.CaptureCommand;
import dev.seedbed.cli.library.GuessCommand;
import dev.seedbed.cli.library.LibraryCommands;
import dev.seedbed.cli.mask.MaskCommands;
import dev.seedbed.cli.query.QueryCommands;
import dev.seedbed.cli.schedule.ScheduleCommands;
import dev.seedbed.cli.snapshot.SnapshotCommands;
import dev.seedbed.cli.store.StoreCommands;
import dev.seedbed.cli.terminal.CommandGroup;
import dev.seedbed.cli.terminal.FailurePrinter;
import dev.seedbed.cli.terminal.Services;
import dev.seedbed.cli.terminal.Terminal;
import dev.seedbed.cli.volume.VolumeCommands;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;

/// The command line: parses the arguments and runs one command.
public final class Cli {
    private final Services services;
    private final Terminal terminal;
    private final Path logFile;

    /// @param interactive whether the error stream is a screen, so that a line can be drawn again and again
    /// @param logFile takes what detached work prints
    public Cli(Services services, PrintStream out, PrintStream err, boolean interactive, Path logFile) {
        this(services, new Terminal(out, err, interactive, new ConsoleQuestion()), logFile);
    }

    /// @param logFile takes what detached work prints
    public Cli(Services services, Terminal terminal, Path logFile) {
        this.services = services;
        this.terminal = terminal;
        this.logFile = logFile;
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
        List<String> words = OldCommands.translated(arguments);
        CommandLine commands = ProgramCommand.of(services, terminal, words);
        Stream.of(
                        DatabaseCommands.all(logFile, context(arguments)),
                        SnapshotCommands.all(),
                        QueryCommands.all(),
                        ComposeCommands.all(),
                        List.<Object>of(
                                LibraryCommands.all(),
                                new BuildCommand(),
                                new CaptureCommand(),
                                new GuessCommand(),
                                new BakeCommand()),
                        MaskCommands.all(),
                        StoreCommands.all(),
                        List.<Object>of(ScheduleCommands.all()),
                        VolumeCommands.all())
                .forEach(some -> CommandGroup.add(commands, some, words));
        new CommandTexts(services.messages()).putInto(commands);
        commands.setOut(new java.io.PrintWriter(terminal.out(), true, java.nio.charset.StandardCharsets.UTF_8));
        commands.setErr(new java.io.PrintWriter(terminal.err(), true, java.nio.charset.StandardCharsets.UTF_8));
        commands.setUsageHelpAutoWidth(true);
        commands.getCommandSpec().usageMessage().footer("");
        Locale.setDefault(Locale.Category.DISPLAY, services.messages().locale());
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
}
