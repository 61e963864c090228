package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.Confirmation;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.VolumeFailure;
import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.change.VolumeRemovalPlan;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `volume rm VOLUME…`: says exactly what goes and what stays, then asks.
@Command(name = "rm")
final class VolumeRemoveCommand extends VolumeChangeSupport {
    @Parameters(arity = "1..*", paramLabel = "VOLUME", descriptionKey = "volumechange.names")
    private List<String> names = List.of();

    @Mixin
    private Confirmation confirmation = new Confirmation();

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        // So that it can be said what is freed.
        services().sizes().measure();
        VolumeRemovalPlan plan = services().volumeChanges().planRemoval(names);
        if (plan.going().isEmpty()) {
            VolumeFailure.VolumeHeld obstacle = plan.staying().getFirst().obstacle();
            if (obstacle != null) {
                throw new OperationFailedException(obstacle);
            }
        }
        if (!confirmation.isGiven(this, describe(plan))) {
            return ExitCode.CANCELLED;
        }
        services().volumeChanges().remove(plan);
        List<String> removed =
                plan.going().stream().map(item -> item.volume().name()).toList();
        if (isJson()) {
            printJson(new JsonFields()
                    .with("removed", removed)
                    .with(
                            "kept",
                            plan.staying().stream()
                                    .map(item -> item.volume().name())
                                    .toList()));
        } else {
            removed.forEach(out()::println);
        }
        return plan.staying().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private List<String> describe(VolumeRemovalPlan plan) {
        var lines = new ArrayList<String>();
        lines.add(text("volumechange.remove.what", plan.going().size()));
        plan.going().forEach(item -> lines.add("  " + line(item.volume().name(), holds(item))));
        if (!plan.staying().isEmpty()) {
            lines.add(text("volumechange.remove.kept"));
            plan.staying().forEach(item -> lines.add("  " + line(item.volume().name(), why(item))));
        }
        return lines;
    }

    private String line(String name, String more) {
        return text("volumechange.remove.line", name, more);
    }

    private String why(VolumeRemovalPlan.Item item) {
        VolumeFailure.VolumeHeld obstacle = item.obstacle();
        return obstacle == null ? "" : services().failures().message(obstacle).explanation();
    }

    private String holds(VolumeRemovalPlan.Item item) {
        VolumeRow.Content content = item.volume().content();
        String held = content == null
                ? ""
                : (content.kind().displayName() + " " + content.version() + " · " + content.database());
        String size = item.bytes() < 0 ? "" : services().formats().size(item.bytes());
        return (held + "  " + size).strip();
    }
}
