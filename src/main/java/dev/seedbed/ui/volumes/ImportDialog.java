package dev.seedbed.ui.volumes;

import dev.seedbed.ui.dialog.FormGrid;
import dev.seedbed.ui.files.FileChoosers;
import dev.seedbed.ui.fx.Texts;
import dev.seedbed.ui.tasks.TaskResult;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.volume.archive.ImportReport;
import dev.seedbed.volume.archive.ImportRules;
import dev.seedbed.volume.archive.VolumeArchives;
import dev.seedbed.volume.form.VolumeName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Asks for an archive and the name of the volume that is made of it. Lives on the FX thread.
final class ImportDialog {
    private static final List<String> ARCHIVES =
            List.of("*.tar.zst", "*.tar.gz", "*.tgz", "*.tar", "*.tar.xz", "*.tar.bz2");

    private final VolumeDialogContext context;
    private final VolumeArchives archives;
    private final FileChoosers choosers;
    private final VolumeText words;

    ImportDialog(VolumeDialogContext context, VolumeArchives archives, FileChoosers choosers) {
        this.context = context;
        this.archives = archives;
        this.choosers = choosers;
        this.words = context.words();
    }

    void open() {
        var file = new TextField();
        file.setId("importFile");
        var name = new TextField();
        name.setId("importName");
        file.textProperty().subscribe((before, now) -> {
            if (name.getText().isEmpty() || name.getText().equals(proposed(before))) {
                name.setText(proposed(now));
            }
        });
        var trusted = new CheckBox(words.get("volumes.import.trusted"));
        trusted.setWrapText(true);
        var dialog =
                context.dialog(words.get("volumes.import.title"), "importButton", words.get("volumes.import.button"));
        dialog.text(words.get("volumes.import.text"), "muted");
        var browse = new Button(words.get("volumes.browse"));
        browse.setId("importBrowse");
        browse.setOnAction(
                _ -> choosers.file(words.get("volumes.import.choose"), words.get("volumes.import.archives"), ARCHIVES)
                        .ifPresent(chosen -> file.setText(chosen.toString())));
        Region checked = dialog.checks().filled(file);
        HBox.setHgrow(checked, Priority.ALWAYS);
        dialog.field(words.get("volumes.import.file"), FormGrid.checkedLine(checked, browse))
                .setLabelFor(file);
        dialog.field(words.get("volumes.name"), dialog.checks().check(name, VolumeName::problem));
        dialog.add(trusted);
        dialog.onAgreed(() -> start(
                Path.of(file.getText().strip()),
                name.getText().strip(),
                trusted.isSelected() ? ImportRules.TRUSTED : ImportRules.CLEAN));
        dialog.open(browse);
    }

    /// A name that an engine accepts, made of the file's.
    static String proposed(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1)
                .replaceFirst("(?i)\\.(tar(\\.[a-z0-9]+)?|tgz)$", "")
                .replaceAll("[^a-zA-Z0-9_.-]+", "-")
                .replaceFirst("^[^a-zA-Z0-9]+", "");
        return name.length() > 100 ? name.substring(0, 100) : name;
    }

    private void start(Path file, String volume, ImportRules rules) {
        var _ = context.background()
                .start(
                        words.get("volumes.import.task", Texts.name(file)),
                        progress -> archives.importInto(file, volume, rules, context.bytes(progress)),
                        report -> result(report, volume));
    }

    private TaskResult result(ImportReport report, String volume) {
        var notes = new ArrayList<String>();
        if (report.cleanedCount() > 0) {
            report.cleaned()
                    .forEach(cleaned -> notes.add(
                            words.get("volumes.cleaned." + VolumeText.key(cleaned.reason()), cleaned.name())));
            if (report.cleanedCount() > report.cleaned().size()) {
                notes.add(words.get(
                        "volumes.import.more-cleaned",
                        report.cleanedCount() - report.cleaned().size()));
            }
        }
        String text = words.get(
                report.verified() ? "volumes.import.done-verified" : "volumes.import.done",
                report.entries(),
                words.size(report.contentBytes()),
                volume);
        return context.made(
                volume,
                report.cleanedCount() == 0 ? text : words.get("volumes.import.cleaned", text, report.cleanedCount()),
                notes);
    }
}
