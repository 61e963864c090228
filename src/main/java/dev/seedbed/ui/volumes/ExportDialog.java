package dev.seedbed.ui.volumes;

import dev.seedbed.task.Failure;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import dev.seedbed.ui.dialog.FieldChecks;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.files.FileChoosers;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.Texts;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.tasks.TaskResult;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.volume.archive.ArchiveFormat;
import dev.seedbed.volume.archive.ExportReport;
import dev.seedbed.volume.archive.VolumeArchives;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Asks in which form and where to a volume is exported, and whether what writes to it is stopped for that time. Lives
/// on the FX thread.
final class ExportDialog {
    private final VolumeArchives archives;
    private final TaskRunner tasks;
    private final BackgroundTasks background;
    private final FileChoosers choosers;
    private final VolumeText words;
    private final Overlay overlay;

    ExportDialog(
            VolumeArchives archives,
            TaskRunner tasks,
            BackgroundTasks background,
            FileChoosers choosers,
            VolumeText words,
            Overlay overlay) {
        this.archives = archives;
        this.tasks = tasks;
        this.background = background;
        this.choosers = choosers;
        this.words = words;
        this.overlay = overlay;
    }

    void open(String volume) {
        var form = new Form(volume);
        form.show();
        var _ = form.dialog
                .waiting()
                .run(
                        tasks,
                        UserAction.FIND_WRITERS,
                        VolumeText.shortened(volume),
                        () -> archives.writers(volume),
                        form::writers);
    }

    /// The dialog while it is open.
    private final class Form {
        private final String volume;
        private final ChoiceBox<ArchiveFormat> format = new ChoiceBox<>();
        private final TextField folder = new TextField(System.getProperty("user.home", ""));
        private final TextField name = new TextField();
        private final CheckBox stop = new CheckBox();
        private final Label why = FormDialog.wrapped(words.get("volumes.export.stop.why"), "muted");
        private final Button agree = new Button(words.get("volumes.export.button"));
        private final FormDialog dialog;

        Form(String volume) {
            this.volume = volume;
            this.dialog = new FormDialog(
                    words.messages(),
                    overlay,
                    words.get("volumes.export.title", VolumeText.shortened(volume)),
                    words.get("common.cancel"),
                    agree);
        }

        void show() {
            format.getItems().setAll(ArchiveFormat.values());
            format.setConverter(Texts.converter(this::formatName));
            format.getSelectionModel().select(ArchiveFormat.TAR_ZST);
            name.setId("exportName");
            folder.setId("exportFolder");
            name.setText(VolumeText.shortened(volume).replace('…', '-') + extension());
            format.getSelectionModel().selectedItemProperty().subscribe((before, now) -> rename(before, now));
            stop.setId("exportStop");
            stop.setWrapText(true);
            stop.setSelected(true);
            FormDialog.show(false, stop, why);
            agree.setId("exportButton");
            agree.setDefaultButton(true);
            agree.getStyleClass().add("success");
            dialog.text(words.get("volumes.export.text"), "muted");
            dialog.field(words.get("volumes.export.format"), format);
            var browse = new Button(words.get("volumes.browse"));
            browse.setOnAction(_ -> choosers.folder(words.get("volumes.export.choose"))
                    .ifPresent(chosen -> folder.setText(chosen.toString())));
            var checks = new FieldChecks(words.messages());
            Region checked = checks.filled(folder);
            HBox.setHgrow(checked, Priority.ALWAYS);
            var place = new HBox(checked, browse);
            place.getStyleClass().addAll("actions", "checked-line");
            dialog.field(words.get("volumes.export.folder"), place).setLabelFor(folder);
            dialog.field(words.get("volumes.export.file"), checks.check(name, Form::fileName));
            dialog.add(stop);
            dialog.add(why);
            agree.setOnAction(_ -> {
                if (checks.pass()) {
                    dialog.close();
                    start();
                }
            });
            dialog.open(name, () -> {});
        }

        /// It goes into the folder above, and nowhere else.
        private static Optional<Failure.InvalidInput> fileName(String text) {
            boolean isPath = text.contains("/") || text.contains(java.io.File.separator);
            return isPath ? Optional.of(new Failure.InvalidInput("name", text, "file-name")) : FieldChecks.blank(text);
        }

        private String formatName(ArchiveFormat of) {
            return switch (of) {
                case TAR_ZST -> words.get("volumes.export.format.zst");
                case TAR_GZ -> words.get("volumes.export.format.gz");
                case TAR -> words.get("volumes.export.format.tar");
            };
        }

        private String extension() {
            return format.getSelectionModel().getSelectedItem().extension();
        }

        private void rename(ArchiveFormat before, ArchiveFormat now) {
            String text = name.getText();
            if (before != null && now != null && text.endsWith(before.extension())) {
                name.setText(
                        text.substring(0, text.length() - before.extension().length()) + now.extension());
            }
        }

        void writers(Outcome<List<String>> outcome) {
            if (outcome instanceof Outcome.Success<List<String>>(List<String> found) && !found.isEmpty()) {
                stop.setText(words.get("volumes.export.stop", OneLine.of(String.join(", ", found))));
                FormDialog.show(true, stop, why);
            }
        }

        private void start() {
            Path target = Path.of(folder.getText().strip(), name.getText().strip());
            ArchiveFormat chosen = format.getSelectionModel().getSelectedItem();
            boolean stopped = stop.isVisible() && stop.isSelected();
            var _ = background.start(
                    words.get("volumes.export.task", VolumeText.shortened(volume)),
                    progress -> stopped
                            ? archives.exportStopped(volume, target, chosen, new VolumeTaskText(words).bytes(progress))
                            : archives.export(volume, target, chosen, new VolumeTaskText(words).bytes(progress)),
                    report -> result(report, target));
        }
    }

    private TaskResult result(ExportReport report, Path target) {
        var notes = new ArrayList<String>();
        notes.add(target.toString());
        notes.add(words.get("volumes.export.entries", report.entries(), words.size(report.contentBytes())));
        notes.add("sha256 " + report.sha256());
        if (report.changedMeanwhile()) {
            notes.add(words.get("volumes.export.changed"));
        }
        String key = report.changedMeanwhile() ? "volumes.export.done-changed" : "volumes.export.done";
        return new TaskResult(
                words.get(
                        key,
                        Texts.name(target),
                        words.size(report.archiveBytes()),
                        report.sha256().substring(0, 12)),
                notes,
                null);
    }
}
