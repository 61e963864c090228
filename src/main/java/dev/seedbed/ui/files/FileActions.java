package dev.seedbed.ui.files;

import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import dev.seedbed.ui.dialog.Question;
import dev.seedbed.ui.dialog.QuestionDialog;
import dev.seedbed.ui.files.listing.FileRow;
import dev.seedbed.ui.files.listing.FileTexts;
import dev.seedbed.ui.fx.Clip;
import dev.seedbed.ui.fx.Keys;
import dev.seedbed.ui.fx.Menus;
import dev.seedbed.ui.window.Notices;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.ui.window.WindowContext;
import dev.seedbed.volume.files.FilePath;
import dev.seedbed.volume.helper.ServersOnData;
import dev.seedbed.volume.helper.VolumeSource;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

/// What can be done with files, the same from buttons, keys, menus and drops. Lives on the FX thread.
final class FileActions {
    private final FilesViewModel viewModel;
    private final ServersOnData servers;
    private final TaskRunner tasks;
    private final FileCopies copies;
    private final FileChoosers choosers;
    private final FileTexts texts;
    private final Overlay overlay;
    private final Notices notices;
    private final Consumer<VolumeSource> onWritten;

    /// @param onWritten hears that something was copied into a source
    FileActions(
            FilesViewModel viewModel,
            ServersOnData servers,
            FileCopies copies,
            FileChoosers choosers,
            FileTexts texts,
            WindowContext window,
            Consumer<VolumeSource> onWritten) {
        this.viewModel = viewModel;
        this.servers = servers;
        this.tasks = window.tasks();
        this.copies = copies;
        this.choosers = choosers;
        this.texts = texts;
        this.overlay = window.overlay();
        this.notices = window.notices();
        this.onWritten = onWritten;
    }

    List<MenuItem> menu(List<FileRow> rows) {
        var items = new ArrayList<MenuItem>();
        if (!rows.isEmpty()) {
            items.add(entry("files.copy-out", "fth-download", Keys.shortcut(KeyCode.S), () -> copyOut(rows)));
            items.add(entry("files.copy-path", "fth-copy", Keys.COPY, () -> copyPaths(rows)));
            items.add(new SeparatorMenuItem());
        }
        items.add(entry("files.copy-in", "fth-upload", this::copyIn));
        items.add(entry("files.refresh", "fth-refresh-cw", viewModel::refresh));
        return items;
    }

    private MenuItem entry(String key, String icon, KeyCombination keys, Runnable action) {
        return Menus.item(texts.get(key), icon, keys, action);
    }

    private MenuItem entry(String key, String icon, Runnable action) {
        return Menus.item(texts.get(key), icon, action);
    }

    /// Asks where to, then copies; all of the source where nothing is chosen.
    void copyOut(List<FileRow> rows) {
        VolumeSource source = viewModel.source();
        if (source == null) {
            return;
        }
        List<FilePath> paths = rows.isEmpty() ? List.of(FilePath.ROOT) : paths(rows);
        choosers.folder(texts.get("files.choose-target")).ifPresent(target -> copies.out(source, paths, target));
    }

    /// Without those that lie in a directory which is copied anyway.
    static List<FilePath> paths(List<FileRow> rows) {
        Set<FilePath> all = rows.stream().map(FileRow::path).collect(Collectors.toSet());
        return rows.stream()
                .map(FileRow::path)
                .filter(path -> !isInside(path, all))
                .toList();
    }

    private static boolean isInside(FilePath path, Set<FilePath> all) {
        FilePath above = path.parent();
        while (!above.isRoot()) {
            if (all.contains(above)) {
                return true;
            }
            above = above.parent();
        }
        return false;
    }

    void copyIn() {
        List<Path> files = choosers.files(texts.get("files.choose-files"));
        copyIn(files, viewModel.directory());
    }

    /// Copies files of this computer; asks first where a server runs on the files there, and where that replaces
    /// something.
    void copyIn(List<Path> files, FilePath directory) {
        VolumeSource source = viewModel.source();
        if (source == null || files.isEmpty()) {
            return;
        }
        var _ = tasks.act(UserAction.FIND_WRITERS, directory.text(), () -> servers.of(source), outcome -> {
            switch (outcome) {
                case Outcome.Success(var running)
                when !running.isEmpty() -> askBeside(running, () -> replaceOrCopy(source, files, directory));
                // What keeps the engine from telling keeps it from copying too, and is reported there.
                case Outcome.Success<?> _, Outcome.Failed<?> _ -> replaceOrCopy(source, files, directory);
                case Outcome.Cancelled<?> _ -> {}
            }
        });
    }

    private void askBeside(List<String> running, Runnable onAgreed) {
        QuestionDialog.ask(
                overlay,
                new Question(
                        texts.get("files.in-use.title", running.size(), running.getFirst()),
                        texts.get("files.in-use.text"),
                        running.size() == 1 ? List.of() : running,
                        texts.get("files.in-use.button"),
                        texts.get("common.cancel"),
                        true),
                onAgreed);
    }

    private void replaceOrCopy(VolumeSource source, List<Path> files, FilePath directory) {
        List<String> taken = viewModel.taken(directory, files);
        if (taken.isEmpty()) {
            copyIn(source, files, directory, false);
            return;
        }
        QuestionDialog.ask(
                overlay,
                new Question(
                        texts.get("files.replace.title", taken.size()),
                        texts.get("files.replace.text", directory.text()),
                        taken,
                        texts.get("files.replace.button", taken.size()),
                        texts.get("common.cancel"),
                        true),
                () -> copyIn(source, files, directory, true));
    }

    private void copyIn(VolumeSource source, List<Path> files, FilePath directory, boolean replace) {
        copies.in(source, files, directory, replace, written -> {
            onWritten.accept(source);
            if (source.equals(viewModel.source())) {
                viewModel.changed(written);
            }
        });
    }

    /// Copies in what the desktop's clipboard holds.
    void paste() {
        List<Path> files = Clipboard.getSystemClipboard().getFiles().stream()
                .map(File::toPath)
                .toList();
        copyIn(files, viewModel.directory());
    }

    void copyPaths(List<FileRow> rows) {
        Clip.copy(rows.stream().map(row -> row.path().text()).collect(Collectors.joining("\n")));
        notices.show(texts.get("files.copied-path"));
    }

    FileCopies copies() {
        return copies;
    }
}
