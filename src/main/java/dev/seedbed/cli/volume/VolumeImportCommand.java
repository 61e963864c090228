package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.archive.ImportReport;
import dev.seedbed.volume.archive.ImportRules;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `volume import FILE NAME`: a new volume out of an archive, ours or any tar. Ctrl+C leaves none.
@Command(name = "import")
final class VolumeImportCommand extends VolumeChangeSupport {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "archive.import.file")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "archive.import.name")
    private String volume = "";

    @Option(names = "--trust", descriptionKey = "archive.import.trust")
    private boolean trust;

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        ImportReport report;
        try (var progress = new CopyPrinter(this)) {
            report = services()
                    .archives()
                    .importInto(file, volume, trust ? ImportRules.TRUSTED : ImportRules.CLEAN, progress);
        }
        print(report);
        return ExitCode.OK;
    }

    private void print(ImportReport report) {
        if (isJson()) {
            printJson(new JsonFields()
                    .with("volume", volume)
                    .with("entries", report.entries())
                    .with("contentBytes", report.contentBytes())
                    .with("verified", report.verified())
                    .with("sealed", report.sealed())
                    .with("cleanedCount", report.cleanedCount())
                    .with(
                            "cleaned",
                            report.cleaned().stream()
                                    .map(one -> new JsonFields()
                                            .with("name", one.name())
                                            .with("reason", one.reason().name()))
                                    .toList()));
            return;
        }
        out().println(TextTable.printable(text(
                "archive.import.done",
                volume,
                report.entries(),
                services().formats().size(report.contentBytes()))));
        out().println(text(report.verified() ? "archive.import.verified" : "archive.import.unverified"));
        if (report.cleanedCount() > 0) {
            say("archive.import.cleaned", services().formats().number(report.cleanedCount()));
            for (ImportReport.Cleaned one : report.cleaned()) {
                err().println(TextTable.printable("  " + one.name() + "  " + reason(one)));
            }
        }
    }

    private String reason(ImportReport.Cleaned one) {
        return text(
                "archive.reason." + one.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
