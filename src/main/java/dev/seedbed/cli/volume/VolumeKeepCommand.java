package dev.seedbed.cli.volume;

import dev.seedbed.cli.snapshot.SnapshotSupport;
import dev.seedbed.task.OperationFailedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `volume keep NAME`: a volume that nothing refers to becomes a snapshot.
@Command(name = "keep")
final class VolumeKeepCommand extends SnapshotSupport {
    @Parameters(arity = "1", paramLabel = "VOLUME", descriptionKey = "data.keep.volume")
    private String volume = "";

    @Option(names = "--name", paramLabel = "N", descriptionKey = "data.keep.name")
    private @Nullable String name;

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        return answer(services().existingData().keep(volume, details(name == null ? volume : name, null, null)));
    }
}
