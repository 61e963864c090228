package dev.seedbed.cli.transfer;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.seeding.plan.ImageChoice;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.PackageReference;
import dev.seedbed.store.PullPlan;
import dev.seedbed.store.Receiving;
import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.store.transfer.PullReport;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A package that is received while the command line says how far it is.
public final class AttendedPull {
    private final CommandSupport command;

    public AttendedPull(CommandSupport command) {
        this.command = command;
    }

    private Receiving receiving() {
        return command.services().receiving();
    }

    /// The snapshot of a version: received, unless it is here.
    ///
    /// @param image that was asked for; null for none
    public Snapshot snapshot(PackageReference reference, @Nullable String image)
            throws OperationFailedException, InterruptedException {
        PullPlan plan = receiving().plan(reference, image);
        Snapshot here = plan.here();
        if (here != null) {
            command.say("store.pull.here", plan.reference().toString(), here.name());
            return here;
        }
        if (plan.image() == null) {
            throw new OperationFailedException(
                    new Failure.InvalidInput("package", plan.reference().toString(), "is-a-dump"));
        }
        return snapshot(pulled(plan));
    }

    public Snapshot snapshot(PullReport report) throws OperationFailedException, InterruptedException {
        return command.services().snapshots().catalogue().get(report.result(), report.result());
    }

    /// Receives a snapshot as planned; says before what is done.
    public PullReport pulled(PullPlan plan) throws OperationFailedException, InterruptedException {
        say(plan);
        try (var printer = TransferPrinter.ofPull(command)) {
            return receiving().pull(plan, printer::image, printer);
        }
    }

    /// What is going to happen.
    public void say(PullPlan plan) {
        VersionInfo version = plan.version();
        var formats = command.services().formats();
        command.say(
                plan.base() == null ? "store.pull.plan" : "store.pull.plan-changed",
                plan.reference().toString(),
                version.description().who(),
                formats.ago(version.description().when()),
                formats.size(plan.difference().fetchBytes()),
                formats.size(plan.difference().bytes()),
                Optional.ofNullable(plan.base())
                        .map(base -> base.version().tag())
                        .orElse(""));
        ImageChoice.Choice image = plan.image();
        if (image != null && !image.local()) {
            command.say("store.pull.image", image.reference());
        }
    }
}
