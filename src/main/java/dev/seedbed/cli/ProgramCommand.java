package dev.seedbed.cli;

import dev.seedbed.cli.terminal.CommandGroup;
import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.Services;
import dev.seedbed.cli.terminal.Terminal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The program as a whole: its options, and `help`. Without a command it prints its usage.
///
/// Written down, since to read it off annotations would take a tenth of a short command.
final class ProgramCommand implements CommandSupport.Program, Runnable {
    private static final String HELP = "help";

    private final Services services;
    private final Terminal terminal;
    private @Nullable CommandLine line;

    private ProgramCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    /// @param words the arguments
    static CommandLine of(Services services, Terminal terminal, Collection<String> words) {
        var program = new ProgramCommand(services, terminal);
        var line = new CommandLine(spec(program));
        if (CommandGroup.mayName(HELP, words)) {
            line.addSubcommand(new HelpCommand());
        } else {
            CommandSpec help = CommandSpec.create();
            help.usageMessage().header("Display help information about the specified command.");
            line.addSubcommand(HELP, help);
        }
        program.line = line;
        return line;
    }

    private static CommandSpec spec(ProgramCommand program) {
        return CommandSpec.wrapWithoutInspection(program)
                .name("seedbed")
                .version("Seedbed 0.1.0")
                // Read by Cli#context before anything else; here for the usage text.
                .addOption(OptionSpec.builder("--context")
                        .paramLabel("C")
                        .type(String.class)
                        .descriptionKey("cli.option.context")
                        .build())
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help message and exit.")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Print version information and exit.")
                        .build());
    }

    @Override
    public void run() {
        if (line != null) {
            line.usage(line.getErr());
        }
    }

    @Override
    public Services services() {
        return services;
    }

    @Override
    public Terminal terminal() {
        return terminal;
    }
}
