package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.InterruptAtEnd;
import dev.seedbed.cli.terminal.Services;
import dev.seedbed.cli.terminal.Terminal;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.VolumeFailure;
import dev.seedbed.volume.archive.ArchiveFormat;
import dev.seedbed.volume.archive.ExportReport;
import dev.seedbed.volume.archive.VolumeArchives;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `volume export NAME FILE`: a whole volume as one file. Ctrl+C leaves none.
@Command(name = "export", resourceBundle = "dev.seedbed.text.archive")
final class VolumeExportCommand extends CommandSupport {
    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "archive.export.name")
    private String volume = "";

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "archive.export.file")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "F", descriptionKey = "archive.export.format")
    private @Nullable String format;

    @Option(names = "--stop", descriptionKey = "archive.export.stop")
    private boolean stop;

    @Option(names = "--running-anyway", descriptionKey = "archive.export.running-anyway")
    private boolean runningAnyway;

    VolumeExportCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    protected TaskRunner.Work<Integer> work() {
        return () -> {
            ExportReport report;
            try (var _ = new InterruptAtEnd();
                    var progress = new CopyPrinter(this)) {
                report = export(progress);
            }
            print(report);
            return ExitCode.OK;
        };
    }

    private ExportReport export(CopyPrinter progress) throws OperationFailedException, InterruptedException {
        VolumeArchives archives = services().archives();
        ArchiveFormat wanted = format();
        List<String> writers = archives.writers(volume);
        if (writers.isEmpty() || runningAnyway) {
            return archives.export(volume, file, wanted, progress);
        }
        if (!stop) {
            throw new OperationFailedException(new VolumeFailure.VolumeWritten(volume, writers));
        }
        err().println(TextTable.printable(text("archive.export.stops", String.join(", ", writers))));
        ExportReport report = archives.exportStopped(volume, file, wanted, progress);
        progress.close();
        err().println(TextTable.printable(text("archive.export.started", String.join(", ", writers))));
        return report;
    }

    /// As asked for, else by the file's name.
    private ArchiveFormat format() throws OperationFailedException {
        String wanted = format;
        if (wanted == null) {
            return ArchiveFormat.of(file.toString()).orElse(ArchiveFormat.TAR_ZST);
        }
        return ArchiveFormat.of("." + wanted.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new OperationFailedException(
                        new Failure.InvalidInput("format", wanted, "one-of:tar.zst, tar.gz, tar")));
    }

    private void print(ExportReport report) {
        if (report.changedMeanwhile()) {
            err().println(text("archive.export.changed"));
        }
        if (isJson()) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("volume", volume);
            fields.put("file", file.toString());
            fields.put("entries", report.entries());
            fields.put("contentBytes", report.contentBytes());
            fields.put("archiveBytes", report.archiveBytes());
            fields.put("sha256", report.sha256());
            fields.put("changedMeanwhile", report.changedMeanwhile());
            printJson(fields);
        } else {
            out().println(TextTable.printable(text(
                    "archive.export.done",
                    volume,
                    report.entries(),
                    services().formats().size(report.contentBytes()),
                    file.toString(),
                    services().formats().size(report.archiveBytes()))));
        }
    }
}
