package dev.seedbed.cli.store;

import dev.seedbed.cli.terminal.Confirmation;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.ProgressLine;
import dev.seedbed.store.PackageReference;
import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.store.place.Tag;
import dev.seedbed.store.prune.PrunePlan;
import dev.seedbed.store.prune.PruneReport;
import dev.seedbed.store.prune.PruneRules;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `stores prune PACKAGE`: withdraws old versions by rules, and removes what no version needs. Shows first what goes.
@Command(name = "prune")
final class StoresPruneCommand extends StoreSupport {
    @Parameters(index = "0", paramLabel = "PACKAGE", descriptionKey = "store.package")
    private String given = "";

    @Option(names = "--keep-last", paramLabel = "N", descriptionKey = "store.prune.keep-last")
    private int last;

    @Option(names = "--keep-daily", paramLabel = "N", descriptionKey = "store.prune.keep-daily")
    private int daily;

    @Option(names = "--keep-weekly", paramLabel = "N", descriptionKey = "store.prune.keep-weekly")
    private int weekly;

    @Option(names = "--keep-monthly", paramLabel = "N", descriptionKey = "store.prune.keep-monthly")
    private int monthly;

    @Option(names = "--keep-version", paramLabel = "TAG", descriptionKey = "store.prune.keep-version")
    private List<String> kept = List.of();

    @Mixin
    private Confirmation confirmation = new Confirmation();

    @Override
    protected void check() {
        if (last <= 0 && daily <= 0 && weekly <= 0 && monthly <= 0 && kept.isEmpty()) {
            throw misused("store.prune.no-rule");
        }
    }

    @Override
    protected boolean recovers() {
        return false;
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        PackageReference reference = reference(given).withoutTag();
        PrunePlan plan = services().pruning().plan(reference, new PruneRules(last, daily, weekly, monthly, tags()));
        if (plan.withdrawn().isEmpty() && plan.blobs() == 0) {
            say("cli.prune.nothing");
            return print(reference, plan, new PruneReport(0, 0, 0));
        }
        if (!confirmation.isGiven(this, describe(reference, plan))) {
            return ExitCode.CANCELLED;
        }
        PruneReport report;
        try (var line = new ProgressLine(terminal())) {
            report = services()
                    .pruning()
                    .run(
                            reference,
                            plan,
                            (done, total) -> line.show(() -> text(
                                    "store.prune.progress",
                                    services().formats().number(done),
                                    services().formats().number(total))));
        }
        return print(reference, plan, report);
    }

    private Set<Tag> tags() throws OperationFailedException {
        var tags = new TreeSet<Tag>();
        for (String one : kept) {
            tags.add(Tag.parse(one)
                    .orElseThrow(() -> new OperationFailedException(
                            new Failure.InvalidInput("package", one, "package-reference"))));
        }
        return tags;
    }

    private List<String> describe(PackageReference reference, PrunePlan plan) {
        var formats = services().formats();
        var lines = new ArrayList<String>();
        lines.add(text(
                "store.prune.what",
                reference.toString(),
                plan.withdrawn().size(),
                plan.kept().size()));
        for (VersionInfo version : plan.withdrawn()) {
            lines.add("  " + version.version().tag() + "  "
                    + version.description().who() + "  "
                    + formats.time(version.description().when()) + "  "
                    + version.description().note());
        }
        lines.add(
                plan.removesBlobs()
                        ? text("store.prune.frees", formats.size(plan.freedBytes()))
                        : text("store.prune.frees-nothing"));
        return lines;
    }

    private int print(PackageReference reference, PrunePlan plan, PruneReport report) {
        return answer(
                new JsonFields()
                        .with("package", reference.toString())
                        .with(
                                "withdrawn",
                                report.withdrawn() == 0
                                        ? List.of()
                                        : plan.withdrawn().stream()
                                                .map(StoreSupport::json)
                                                .toList())
                        .with(
                                "kept",
                                plan.kept().stream().map(StoreSupport::json).toList())
                        .with("freedBytes", report.freedBytes()),
                text(
                        "store.prune.done",
                        report.withdrawn(),
                        services().formats().size(report.freedBytes())));
    }
}
