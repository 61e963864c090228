package dev.seedbed.cli.library;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.GitFetch;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.source.git.GitFileAddress;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `library fetch ADDRESS`: one dump out of a git repository; prints where it is.
@Command(name = "fetch")
final class LibraryFetchCommand extends CommandSupport {
    @Parameters(index = "0", paramLabel = "ADDRESS", descriptionKey = "git.file-address")
    private String address = "";

    @Override
    protected boolean recovers() {
        return false;
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        GitFileAddress file = GitFileAddress.of(address);
        Path path = GitFetch.fetched(this, file);
        return answer(new JsonFields().with("address", file.toString()).with("path", path.toString()), path.toString());
    }
}
