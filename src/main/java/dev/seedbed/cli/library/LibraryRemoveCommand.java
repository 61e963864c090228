package dev.seedbed.cli.library;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.source.git.GitAddress;
import dev.seedbed.task.OperationFailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `library remove ADDRESS`: a git repository is listed no more. The repository itself stays as it is.
@Command(name = "remove", aliases = "rm")
final class LibraryRemoveCommand extends CommandSupport {
    @Parameters(index = "0", paramLabel = "ADDRESS", descriptionKey = "git.repository")
    private String address = "";

    @Override
    protected boolean recovers() {
        return false;
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        GitAddress repository = GitAddress.of(address);
        services().repositories().remove(repository);
        return answer(new JsonFields().with("address", repository.toString()), text("git.removed", repository));
    }
}
