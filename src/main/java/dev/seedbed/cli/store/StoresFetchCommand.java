package dev.seedbed.cli.store;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.transfer.AttendedPull;
import dev.seedbed.store.PackageReference;
import dev.seedbed.store.PullPlan;
import dev.seedbed.store.transfer.PullReport;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

/// `stores fetch`: receives the new versions of all packages for which that was asked with `pull --auto`.
@Command(name = "fetch")
final class StoresFetchCommand extends StoreSupport {
    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        List<PackageReference> wanted = services().stores().autoFetched();
        var received = new ArrayList<JsonFields>();
        OperationFailedException first = null;
        for (PackageReference one : wanted) {
            try {
                fetch(one, received);
            } catch (OperationFailedException e) {
                // A store that is away must not keep the others from being asked.
                report(e.failure());
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            return ExitCode.FAILED;
        }
        if (isJson()) {
            printJson(new JsonFields().with("received", received));
        } else if (received.isEmpty()) {
            out().println(text(wanted.isEmpty() ? "store.fetch.none" : "store.fetch.nothing-new"));
        }
        return ExitCode.OK;
    }

    private void fetch(PackageReference one, List<JsonFields> received)
            throws OperationFailedException, InterruptedException {
        PullPlan plan = services().receiving().plan(one, null);
        if (plan.image() == null || plan.here() != null) {
            return;
        }
        PullReport report = new AttendedPull(this).pulled(plan);
        received.add(new JsonFields()
                .with("version", plan.reference().toString())
                .with("snapshot", report.result())
                .with("fetchedBytes", report.fetchedBytes()));
        if (!isJson()) {
            out().println(report.result() + "  " + plan.reference());
        }
    }
}
