package dev.seedbed.cli.library;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.InterruptAtEnd;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.transfer.DumpLooking;
import dev.seedbed.source.git.GitFileAddress;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `library publish FILE ADDRESS`: a dump goes into a git repository, as a large file of git-lfs: a commit is made and
/// pushed.
@Command(name = "publish")
final class LibraryPublishCommand extends CommandSupport {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "git.dump")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "ADDRESS", descriptionKey = "git.file-address")
    private String address = "";

    @Option(names = "--tag", paramLabel = "TAG", descriptionKey = "git.tag")
    private String tag = "";

    @Option(names = "--allow-personal-data", descriptionKey = "store.push.allow-personal")
    private boolean allowsPersonal;

    @Override
    protected boolean recovers() {
        return false;
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        GitFileAddress target = GitFileAddress.of(address);
        new DumpLooking(this, allowsPersonal).require(file, target.toString());
        boolean isNew;
        try (var _ = new InterruptAtEnd()) {
            isNew = services().repositories().publishing(target.repository()).publish(file, target, tag);
        }
        return answer(
                new JsonFields().with("address", target.toString()).with("published", isNew),
                text(isNew ? "git.published" : "git.same", target));
    }
}
