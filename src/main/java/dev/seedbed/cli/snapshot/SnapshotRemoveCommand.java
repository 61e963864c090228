package dev.seedbed.cli.snapshot;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import java.util.LinkedHashSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `snapshot rm SNAPSHOT…`: removes the snapshots that are named.
@Command(name = "rm")
final class SnapshotRemoveCommand extends SnapshotRemovalSupport {
    @Parameters(arity = "1..*", paramLabel = "SNAPSHOT", descriptionKey = "cli.prune.which")
    private List<String> which = List.of();

    @Override
    List<Snapshot> chosen() throws OperationFailedException, InterruptedException {
        var named = new LinkedHashSet<Snapshot>();
        for (String one : which) {
            named.add(new NamedSnapshot(this).only(one));
        }
        return List.copyOf(named);
    }
}
