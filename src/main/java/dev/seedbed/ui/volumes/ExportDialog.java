package dev.seedbed.ui.volumes;

import dev.seedbed.task.Failure;
import dev.seedbed.task.UserAction;
import dev.seedbed.ui.dialog.FieldChecks;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.dialog.FormGrid;
import dev.seedbed.ui.files.FileChoosers;
import dev.seedbed.ui.fx.Texts;
import dev.seedbed.ui.tasks.TaskResult;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.volume.archive.ArchiveFormat;
import dev.seedbed.volume.archive.ExportReport;
import dev.seedbed.volume.archive.VolumeArchives;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Asks in which form and where to a volume is exported, and whether what writes to it is stopped for that time. Lives
/// on the FX thread.
final class ExportDialog {
    private final VolumeDialogContext context;
    private final VolumeArchives archives;
    private final FileChoosers choosers;
    private final VolumeText words;

    ExportDialog(VolumeDialogContext context, VolumeArchives archives, FileChoosers choosers) {
        this.context = context;
        this.archives = archives;
        this.choosers = choosers;
        this.words = context.words();
    }

    void open(String volume) {
        var form = new Form(volume);
        var _ = form.dialog
                .waiting()
                .run(
                        context.tasks(),
                        UserAction.FIND_WRITERS,
                        VolumeText.shortened(volume),
                        () -> archives.writers(volume),
                        outcome -> outcome.onSuccess(form.stop::show));
    }

    /// The dialog while it is open.
    private final class Form {
        private final String volume;
        private final ChoiceBox<ArchiveFormat> format = new ChoiceBox<>();
        private final TextField folder = new TextField(System.getProperty("user.home", ""));
        private final TextField name = new TextField();
        private final FormDialog dialog;
        private final StopWriters stop;

        Form(String volume) {
            this.volume = volume;
            this.dialog = context.dialog(
                    words.get("volumes.export.title", VolumeText.shortened(volume)),
                    "exportButton",
                    words.get("volumes.export.button"));
            show();
            this.stop = new StopWriters(dialog, words, "exportStop", "volumes.export.stop.why");
            dialog.onAgreed(this::start);
            dialog.open(name);
        }

        private void show() {
            format.getItems().setAll(ArchiveFormat.values());
            format.setConverter(Texts.converter(this::formatName));
            format.getSelectionModel().select(ArchiveFormat.TAR_ZST);
            name.setId("exportName");
            folder.setId("exportFolder");
            name.setText(VolumeText.shortened(volume).replace('…', '-') + extension());
            format.getSelectionModel().selectedItemProperty().subscribe((before, now) -> rename(before, now));
            dialog.text(words.get("volumes.export.text"), "muted");
            dialog.field(words.get("volumes.export.format"), format);
            var browse = new Button(words.get("volumes.browse"));
            browse.setOnAction(_ -> choosers.folder(words.get("volumes.export.choose"))
                    .ifPresent(chosen -> folder.setText(chosen.toString())));
            Region checked = dialog.checks().filled(folder);
            HBox.setHgrow(checked, Priority.ALWAYS);
            dialog.field(words.get("volumes.export.folder"), FormGrid.checkedLine(checked, browse))
                    .setLabelFor(folder);
            dialog.field(words.get("volumes.export.file"), dialog.checks().check(name, Form::fileName));
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

        private void start() {
            Path target = Path.of(folder.getText().strip(), name.getText().strip());
            ArchiveFormat chosen = format.getSelectionModel().getSelectedItem();
            boolean stopped = stop.isChosen();
            var _ = context.background()
                    .start(
                            words.get("volumes.export.task", VolumeText.shortened(volume)),
                            progress -> stopped
                                    ? archives.exportStopped(volume, target, chosen, context.bytes(progress))
                                    : archives.export(volume, target, chosen, context.bytes(progress)),
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
