package dev.seedbed.cli.database;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.database.Database;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `stop NAME…`: stops databases and waits until they have flushed.
@Command(name = "stop")
final class StopCommand extends CommandSupport {
    @Parameters(arity = "1..*", paramLabel = "NAME", descriptionKey = "cli.database.names")
    private List<String> names = List.of();

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        for (String name : names) {
            Database database = services().databases().find(name);
            if (database.isRunning()) {
                say("cli.stop.flushing", database.name());
            }
            services().lifecycle().stop(database);
        }
        if (isJson()) {
            printJson(Map.of("stopped", names));
        }
        return ExitCode.OK;
    }
}
