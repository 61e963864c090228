package dev.seedbed.cli.store;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.ProgressLine;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.store.PackageReference;
import dev.seedbed.store.check.CheckReport;
import dev.seedbed.store.check.DamagedBlob;
import dev.seedbed.store.check.RepairReport;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `stores check STORE|PACKAGE`: reads everything in a store and compares it with its checksums; with `--repair`, what
/// is damaged is written again from what is here.
@Command(name = "check")
final class StoresCheckCommand extends StoreSupport {
    @Parameters(index = "0", paramLabel = "STORE|PACKAGE", descriptionKey = "store.check.what")
    private String given = "";

    @Option(names = "--repair", descriptionKey = "store.check.repair")
    private boolean repair;

    @Option(names = "--from", paramLabel = "FILE", descriptionKey = "store.check.from")
    private List<Path> files = List.of();

    @Override
    protected boolean recovers() {
        return false;
    }

    private record Result(PackageReference reference, CheckReport report, RepairReport repair) {}

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        List<PackageReference> references = given.contains(":")
                ? List.of(reference(given).withoutTag())
                : services().checking().packages(given);
        var results = new ArrayList<Result>();
        for (PackageReference reference : references) {
            results.add(result(reference));
        }
        if (isJson()) {
            printJson(new JsonFields()
                    .with(
                            "packages",
                            results.stream().map(StoresCheckCommand::json).toList()));
        } else if (results.isEmpty()) {
            out().println(text("store.check.empty", TextTable.printable(given)));
        } else {
            results.forEach(this::print);
        }
        return results.stream().allMatch(result -> result.repair().left().isEmpty()) ? ExitCode.OK : ExitCode.FAILED;
    }

    private boolean repairs() {
        return repair || !files.isEmpty();
    }

    private Result result(PackageReference reference) throws OperationFailedException, InterruptedException {
        var formats = services().formats();
        try (var line = new ProgressLine(terminal())) {
            CheckReport report = services()
                    .checking()
                    .check(
                            reference,
                            (done, total) -> line.show(() -> text(
                                    "store.check.progress",
                                    reference.toString(),
                                    formats.size(done),
                                    formats.size(total))));
            if (!repairs() || report.damaged().isEmpty()) {
                return new Result(reference, report, new RepairReport(List.of(), report.damaged()));
            }
            return new Result(
                    reference,
                    report,
                    services()
                            .checking()
                            .repair(
                                    reference,
                                    report.damaged(),
                                    files,
                                    (done, _) ->
                                            line.show(() -> text("store.check.repair-progress", formats.size(done)))));
        }
    }

    private static JsonFields json(Result result) {
        return new JsonFields()
                .with("package", result.reference().toString())
                .with("versions", result.report().versions())
                .with("blobs", result.report().blobs())
                .with("bytes", result.report().bytes())
                .with("repaired", json(result.repair().repaired()))
                .with("damaged", json(result.repair().left()));
    }

    private static List<JsonFields> json(List<DamagedBlob> blobs) {
        return blobs.stream()
                .map(blob -> new JsonFields()
                        .with("digest", blob.digest().toString())
                        .with("part", JsonFields.name(blob.part()))
                        .with("reason", blob.reason())
                        .with("versions", tags(blob)))
                .toList();
    }

    private static List<String> tags(DamagedBlob blob) {
        return blob.versions().stream().map(version -> version.tag().text()).toList();
    }

    private void print(Result result) {
        var formats = services().formats();
        out().println(TextTable.printable(text(
                result.report().damaged().isEmpty() ? "store.check.sound" : "store.check.damaged",
                result.reference().toString(),
                result.report().versions(),
                result.report().blobs(),
                formats.size(result.report().bytes()),
                result.report().damaged().size())));
        result.repair().repaired().forEach(blob -> line("store.check.repaired", blob));
        result.repair().left().forEach(blob -> line("store.check.left", blob));
        if (!result.repair().left().isEmpty()) {
            out().println(text(
                    repairs() ? "store.check.elsewhere" : "store.check.try-repair",
                    result.reference().toString()));
        }
    }

    private void line(String key, DamagedBlob blob) {
        String part = text("store.check.part."
                + blob.part().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        out().println(TextTable.printable("  "
                + text(
                        key,
                        part,
                        blob.digest().toString(),
                        services().failures().reason(blob.reason()),
                        tags(blob).stream().collect(Collectors.joining(", ")))));
    }
}
