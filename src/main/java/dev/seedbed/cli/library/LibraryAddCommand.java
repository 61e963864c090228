package dev.seedbed.cli.library;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.source.git.GitAddress;
import dev.seedbed.source.git.GitDump;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `library add ADDRESS`: a git repository whose dumps the library lists from now on. It is looked at first.
@Command(name = "add")
final class LibraryAddCommand extends CommandSupport {
    @Parameters(index = "0", paramLabel = "ADDRESS", descriptionKey = "git.repository")
    private String address = "";

    @Override
    protected boolean recovers() {
        return false;
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        GitAddress repository = GitAddress.of(address);
        List<GitDump> dumps = services().repositories().dumps(repository).list();
        services().repositories().add(repository);
        return answer(
                new JsonFields().with("address", repository.toString()).with("dumps", dumps.size()),
                text("git.added", repository, services().formats().number(dumps.size())));
    }
}
