package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.VolumeFailure;
import dev.seedbed.volume.archive.ArchiveFormat;
import dev.seedbed.volume.archive.ExportReport;
import dev.seedbed.volume.archive.VolumeArchives;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `volume export NAME FILE`: a whole volume as one file. Ctrl+C leaves none.
@Command(name = "export")
final class VolumeExportCommand extends VolumeChangeSupport {
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

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        ExportReport report;
        try (var progress = new CopyPrinter(this)) {
            report = export(progress);
        }
        return print(report);
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
        say("archive.export.stops", String.join(", ", writers));
        ExportReport report = archives.exportStopped(volume, file, wanted, progress);
        progress.close();
        say("archive.export.started", String.join(", ", writers));
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

    private int print(ExportReport report) {
        if (report.changedMeanwhile()) {
            say("archive.export.changed");
        }
        return answer(
                new JsonFields()
                        .with("volume", volume)
                        .with("file", file.toString())
                        .with("entries", report.entries())
                        .with("contentBytes", report.contentBytes())
                        .with("archiveBytes", report.archiveBytes())
                        .with("sha256", report.sha256())
                        .with("changedMeanwhile", report.changedMeanwhile()),
                text(
                        "archive.export.done",
                        volume,
                        report.entries(),
                        services().formats().size(report.contentBytes()),
                        file.toString(),
                        services().formats().size(report.archiveBytes())));
    }
}
