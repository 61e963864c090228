package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.Confirmation;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.VolumeUser;
import dev.seedbed.volume.change.RenamePlan;
import dev.seedbed.volume.change.RenameReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `volume rename VOLUME NAME`: says which containers are recreated, then asks.
@Command(name = "rename")
final class VolumeRenameCommand extends VolumeChangeSupport {
    @Parameters(index = "0", paramLabel = "VOLUME", descriptionKey = "volumechange.which")
    private String volume = "";

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "volumechange.name")
    private String name = "";

    @Option(names = "--stop", descriptionKey = "volumechange.stop")
    private boolean stop;

    @Mixin
    private Confirmation confirmation = new Confirmation();

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        RenamePlan plan = services().volumeChanges().planRename(volume, name);
        if (!confirmation.isGiven(this, describe(plan))) {
            return ExitCode.CANCELLED;
        }
        RenameReport report = services().volumeChanges().rename(plan, stop, new VolumeStepPrinter(this));
        report.notStarted()
                .forEach((container, why) -> say(
                        "volumechange.rename.not-started",
                        container,
                        services().failures().message(why).title()));
        answer(
                new JsonFields()
                        .with("volume", name)
                        .with("containers", report.changed())
                        .with("notStarted", List.copyOf(report.notStarted().keySet())),
                name);
        return report.notStarted().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private List<String> describe(RenamePlan plan) {
        var lines = new ArrayList<String>();
        lines.add(text("volumechange.rename.what", plan.volume(), plan.name()));
        lines.add(text(plan.copies() ? "volumechange.rename.copies" : "volumechange.rename.elsewhere"));
        if (!plan.users().isEmpty()) {
            lines.add(text("volumechange.rename.containers", names(plan.users())));
        }
        if (!plan.running().isEmpty() && stop) {
            lines.add(text("volumechange.rename.stops", names(plan.running())));
        }
        if (!plan.composeProject().isEmpty()) {
            lines.add(text("volumechange.rename.compose", plan.composeProject()));
        }
        return lines;
    }

    private static String names(List<VolumeUser> users) {
        return users.stream().map(VolumeUser::name).collect(Collectors.joining(", "));
    }
}
