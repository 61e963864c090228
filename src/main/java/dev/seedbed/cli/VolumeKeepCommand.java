package dev.seedbed.cli;

import dev.seedbed.snapshot.Snapshot;
import dev.seedbed.task.OperationFailedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `volume keep NAME`: a volume that nothing refers to becomes a snapshot.
@Command(name = "keep", resourceBundle = "dev.seedbed.text.data")
final class VolumeKeepCommand extends SnapshotSupport {
    @Parameters(arity = "1", paramLabel = "VOLUME", descriptionKey = "data.keep.volume")
    private String volume = "";

    @Option(names = "--name", paramLabel = "N", descriptionKey = "data.keep.name")
    private @Nullable String name;

    VolumeKeepCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    int run() throws OperationFailedException, InterruptedException {
        Snapshot made = services().existingData().keep(volume, wish(name == null ? volume : name, null, null));
        if (isJson()) {
            printJson(SnapshotJson.of(made));
        } else {
            out().println(made.id() + "  " + TextTable.printable(made.name()));
        }
        return ExitCode.OK;
    }
}
