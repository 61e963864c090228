package dev.seedbed.ui.files;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.ui.files.listing.FileTexts;
import dev.seedbed.ui.fx.FeatureTexts;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.tasks.TaskResult;
import dev.seedbed.volume.files.CopyProgress;
import dev.seedbed.volume.files.CopyReport;
import dev.seedbed.volume.files.FilePath;
import dev.seedbed.volume.files.FileSession;
import dev.seedbed.volume.files.VolumeFiles;
import dev.seedbed.volume.helper.VolumeSource;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Copies out of a source and into it as long works, each with a session of its own: the browser may have moved on.
/// Confined to the FX thread.
final class FileCopies {
    private final VolumeFiles files;
    private final BackgroundTasks background;
    private final FileTexts texts;

    FileCopies(VolumeFiles files, BackgroundTasks background, FileTexts texts) {
        this.files = files;
        this.background = background;
        this.texts = texts;
    }

    /// @param target an existing folder
    void out(VolumeSource source, List<FilePath> paths, Path target) {
        var _ = background.start(
                texts.get("files.task.out", subject(paths)),
                progress -> copyOut(source, paths, target, shown(progress)),
                report -> result("files.task.out.done", report, target.toString()));
    }

    /// Blocks.
    CopyReport copyOut(VolumeSource source, List<FilePath> paths, Path target, CopyProgress progress)
            throws OperationFailedException, InterruptedException {
        try (FileSession session = files.open(source)) {
            return session.copyOut(paths, target, progress);
        }
    }

    /// @param onDone hears that something was written
    void in(VolumeSource source, List<Path> from, FilePath directory, boolean replace, Consumer<FilePath> onDone) {
        var _ = background.start(
                texts.get("files.task.in", subject(from)),
                progress -> {
                    try (FileSession session = files.open(source)) {
                        return session.copyIn(from, directory, replace, shown(progress));
                    }
                },
                report -> {
                    onDone.accept(directory);
                    return result("files.task.in.done", report, directory.text());
                });
    }

    private CopyProgress shown(BackgroundTasks.Progress progress) {
        return (done, total, current) -> progress.at(
                total < 0
                        ? texts.get("files.task.progress", texts.formats().size(done), current)
                        : texts.get("files.task.progress", texts.formats().sizeOf(done, total), current),
                total > 0 ? (double) done / total : -1);
    }

    private TaskResult result(String key, CopyReport report, String where) {
        String text = texts.get(key, report.entries(), texts.formats().size(report.bytes()), where);
        List<String> notes = report.notes().stream()
                .map(note -> texts.get("files.note." + FeatureTexts.key(note.reason()), note.name()))
                .toList();
        return new TaskResult(notes.isEmpty() ? text : texts.get("files.task.noted", text, notes.size()), notes, null);
    }

    private String subject(List<?> of) {
        return of.size() == 1 ? name(of.getFirst()) : texts.get("files.task.several", of.size());
    }

    private static String name(Object path) {
        return switch (path) {
            case FilePath inside -> inside.isRoot() ? "/" : inside.name().text();
            case Path outside -> dev.seedbed.ui.fx.Texts.name(outside);
            default -> path.toString();
        };
    }
}
