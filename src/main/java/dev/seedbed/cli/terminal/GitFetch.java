package dev.seedbed.cli.terminal;

import dev.seedbed.source.git.GitFileAddress;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;

/// Fetches a dump out of a git repository, with a line of progress. Ctrl+C keeps what has come for the next time.
public final class GitFetch {
    private GitFetch() {}

    /// Blocks until the file is here.
    public static Path fetched(CommandSupport command, GitFileAddress address)
            throws OperationFailedException, InterruptedException {
        var formats = command.services().formats();
        try (var _ = new InterruptAtEnd();
                var line = new ProgressLine(command.terminal())) {
            return command.services()
                    .repositories()
                    .dumps(address.repository())
                    .fetch(
                            address,
                            (done, total) -> line.show(
                                    () -> command.text("git.fetching", address, formats.sizeOf(done, total))));
        }
    }
}
