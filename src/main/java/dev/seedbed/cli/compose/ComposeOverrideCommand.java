package dev.seedbed.cli.compose;

import dev.seedbed.cli.snapshot.CopyProgress;
import dev.seedbed.cli.snapshot.SnapshotSupport;
import dev.seedbed.cli.terminal.Confirmation;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.InterruptAtEnd;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.database.Database;
import dev.seedbed.engine.Mount;
import dev.seedbed.snapshot.change.UndoForm;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.source.compose.ComposeSwap;
import dev.seedbed.source.compose.OverrideFile;
import dev.seedbed.source.compose.file.ComposeProject;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `compose override SERVICE`: compose keeps the data that a service was swapped to.
@Command(name = "override")
final class ComposeOverrideCommand extends ComposeSupport {
    @Parameters(arity = "1", paramLabel = "SERVICE", descriptionKey = "compose.service")
    private String service = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "compose.override.output")
    private @Nullable Path output;

    @Option(names = "--replace", descriptionKey = "compose.override.replace")
    private boolean replace;

    @Mixin
    private Confirmation confirmation = new Confirmation();

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        ComposeProject project = project();
        Database container = ComposeSwap.swapped(database(project, service));
        OverrideFile file = OverrideFile.of(project, output, replace);
        List<Snapshot> ofOwnVolume = services().snapshots().planUndo(container).dissolved();
        if (!confirmation.isGiven(this, what(container, file, ofOwnVolume))) {
            return ExitCode.CANCELLED;
        }
        try (var _ = new InterruptAtEnd()) {
            services()
                    .snapshots()
                    .undoAdoption(
                            container,
                            UndoForm.PRESENT,
                            SnapshotSupport.details(null, null, null),
                            new CopyProgress(this));
        }
        // Compose may write that volume from now on.
        services().snapshots().remove(services().snapshots().planRemoval(ofOwnVolume));
        Mount data = ComposeSwap.fresh(container, services().databases().find(container.name()));
        file.write(service, data.target(), data.source(), comment(data.source()));
        return answer(
                new JsonFields()
                        .with("service", service)
                        .with("volume", data.source())
                        .with("file", file.file().toString()),
                text(
                        "compose.override.done",
                        service,
                        data.source(),
                        file.file().toString()));
    }

    private List<String> what(Database container, OverrideFile file, List<Snapshot> ofOwnVolume) {
        var what = new ArrayList<String>();
        what.add(text("compose.override.what", service));
        what.add(text("compose.override.gives-back", container.labels().adopted()));
        ofOwnVolume.forEach(
                snapshot -> what.add(text("cli.adopt.undo-removes-snapshot", snapshot.id(), snapshot.name())));
        what.add(text("compose.override.writes", file.file().toString()));
        return what;
    }

    private List<String> comment(String volume) {
        return Stream.of(
                        text("compose.override.comment.1", service, volume),
                        text("compose.override.comment.2"),
                        text("compose.override.comment.3"),
                        text("compose.override.comment.4"),
                        text("compose.override.comment.5"),
                        text("compose.override.comment.6"))
                .toList();
    }
}
