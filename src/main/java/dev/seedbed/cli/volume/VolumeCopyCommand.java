package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.Confirmation;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.Services;
import dev.seedbed.cli.terminal.Terminal;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.files.CopyReport;
import dev.seedbed.volume.files.FilePath;
import dev.seedbed.volume.files.FileSession;
import dev.seedbed.volume.helper.ServersOnData;
import dev.seedbed.volume.helper.VolumeSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `volume cp FROM… TO`: files and folders out of a volume, or into it. What was begun is gone after a failure
/// and after Ctrl+C. It asks before it writes into the data directory of a running server.
@Command(name = "cp")
final class VolumeCopyCommand extends VolumeFileSupport {
    @Parameters(arity = "2..*", paramLabel = "FROM… TO", descriptionKey = "volumecli.cp.places")
    private List<String> places = List.of();

    @Option(names = "--replace", descriptionKey = "volumecli.cp.replace")
    private boolean replace;

    @Mixin
    private Confirmation confirmation = new Confirmation();

    VolumeCopyCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    int run() throws OperationFailedException, InterruptedException {
        List<String> from = places.subList(0, places.size() - 1);
        String to = places.getLast();
        boolean in = VolumePath.isOne(to);
        for (String place : from) {
            if (VolumePath.isOne(place) == in) {
                throw new OperationFailedException(
                        new Failure.InvalidInput("path", place, in ? "volume-copy-two" : "volume-copy-none"));
            }
        }
        if (in && !mayWrite(VolumePath.parse(to).source())) {
            return ExitCode.CANCELLED;
        }
        CopyReport report;
        try (var progress = new CopyPrinter(this)) {
            report = in ? in(from, VolumePath.parse(to), progress) : out(from, Path.of(to), progress);
        }
        tell(report);
        return ExitCode.OK;
    }

    /// Asks where a server runs on the files there.
    private boolean mayWrite(VolumeSource target) throws OperationFailedException, InterruptedException {
        List<String> running = new ServersOnData(services().databases()).of(target);
        return running.isEmpty()
                || confirmation.isGiven(
                        this,
                        List.of(text("volumecli.cp.in-use", String.join(", ", running)), text("volumecli.cp.stop-it")));
    }

    private CopyReport in(List<String> from, VolumePath to, CopyPrinter progress)
            throws OperationFailedException, InterruptedException {
        try (FileSession session = services().files().open(to.source())) {
            return session.copyIn(from.stream().map(Path::of).toList(), to.path(), replace, progress);
        }
    }

    private CopyReport out(List<String> from, Path to, CopyPrinter progress)
            throws OperationFailedException, InterruptedException {
        VolumeSource source = VolumePath.parse(from.getFirst()).source();
        var paths = new ArrayList<FilePath>();
        for (String place : from) {
            VolumePath asked = VolumePath.parse(place);
            if (!asked.source().equals(source)) {
                throw new OperationFailedException(new Failure.InvalidInput("path", place, "volume-copy-several"));
            }
            paths.add(asked.path());
        }
        try (FileSession session = services().files().open(source)) {
            return session.copyOut(paths, to, progress);
        }
    }

    private void tell(CopyReport report) {
        if (isJson()) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("entries", report.entries());
            fields.put("bytes", report.bytes());
            fields.put(
                    "notes",
                    report.notes().stream()
                            .map(note -> Map.of(
                                    "name",
                                    note.name(),
                                    "reason",
                                    note.reason().name().toLowerCase(Locale.ROOT)))
                            .toList());
            printJson(fields);
            return;
        }
        for (CopyReport.Note note : report.notes()) {
            err().println(text(
                    "volumecli.note."
                            + note.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    TextTable.printable(note.name())));
        }
        out().println(text(
                "volumecli.cp.done", report.entries(), services().formats().size(report.bytes())));
    }
}
