package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.InterruptAtEnd;
import dev.seedbed.cli.terminal.Services;
import dev.seedbed.cli.terminal.Terminal;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.volume.archive.ImportReport;
import dev.seedbed.volume.archive.ImportRules;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `volume import FILE NAME`: a new volume out of an archive, ours or any tar. Ctrl+C leaves none.
@Command(name = "import", resourceBundle = "dev.seedbed.text.archive")
final class VolumeImportCommand extends CommandSupport {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "archive.import.file")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "archive.import.name")
    private String volume = "";

    @Option(names = "--trust", descriptionKey = "archive.import.trust")
    private boolean trust;

    VolumeImportCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    protected TaskRunner.Work<Integer> work() {
        return () -> {
            ImportReport report;
            try (var _ = new InterruptAtEnd();
                    var progress = new CopyPrinter(this)) {
                report = services()
                        .archives()
                        .importInto(file, volume, trust ? ImportRules.TRUSTED : ImportRules.CLEAN, progress);
            }
            print(report);
            return ExitCode.OK;
        };
    }

    private void print(ImportReport report) {
        if (isJson()) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("volume", volume);
            fields.put("entries", report.entries());
            fields.put("contentBytes", report.contentBytes());
            fields.put("verified", report.verified());
            fields.put("sealed", report.sealed());
            fields.put("cleanedCount", report.cleanedCount());
            fields.put(
                    "cleaned",
                    report.cleaned().stream()
                            .map(one -> Map.of(
                                    "name", one.name(), "reason", one.reason().name()))
                            .toList());
            printJson(fields);
            return;
        }
        out().println(TextTable.printable(text(
                "archive.import.done",
                volume,
                report.entries(),
                services().formats().size(report.contentBytes()))));
        out().println(text(report.verified() ? "archive.import.verified" : "archive.import.unverified"));
        if (report.cleanedCount() > 0) {
            err().println(text("archive.import.cleaned", services().formats().number(report.cleanedCount())));
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
