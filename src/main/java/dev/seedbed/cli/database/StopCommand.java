package dev.seedbed.cli.database;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.Services;
import dev.seedbed.cli.terminal.Terminal;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.database.Database;
import dev.seedbed.task.TaskRunner;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `stop NAME…`: stops databases and waits until they have flushed.
@Command(name = "stop", resourceBundle = "dev.seedbed.text.cli")
final class StopCommand extends CommandSupport {
    @Parameters(arity = "1..*", paramLabel = "NAME", descriptionKey = "cli.database.names")
    private List<String> names = List.of();

    StopCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    protected TaskRunner.Work<Integer> work() {
        return () -> {
            for (String name : names) {
                Database database = services().databases().find(name);
                if (database.isRunning()) {
                    err().println(text("cli.stop.flushing", TextTable.printable(database.name())));
                }
                services().lifecycle().stop(database);
            }
            if (isJson()) {
                printJson(java.util.Map.of("stopped", names));
            }
            return ExitCode.OK;
        };
    }
}
