package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.Confirmation;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.files.CopyReport;
import dev.seedbed.volume.files.FilePath;
import dev.seedbed.volume.files.FileSession;
import dev.seedbed.volume.helper.ServersOnData;
import dev.seedbed.volume.helper.VolumeSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    @Override
    int useFiles() throws OperationFailedException, InterruptedException {
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
        return print(report);
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

    private int print(CopyReport report) {
        if (!isJson()) {
            report.notes().forEach(note -> say("volumecli.note." + key(note), note.name()));
        }
        return answer(
                new JsonFields()
                        .with("entries", report.entries())
                        .with("bytes", report.bytes())
                        .with(
                                "notes",
                                report.notes().stream()
                                        .map(note -> new JsonFields()
                                                .with("name", note.name())
                                                .with("reason", JsonFields.name(note.reason())))
                                        .toList()),
                text("volumecli.cp.done", report.entries(), services().formats().size(report.bytes())));
    }

    private static String key(CopyReport.Note note) {
        return JsonFields.name(note.reason()).replace('_', '-');
    }
}
