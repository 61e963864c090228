package dev.seedbed.ui.volumes;

import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.text.failure.FailureText;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.tasks.TaskResult;
import dev.seedbed.ui.volumes.list.VolumeLine;
import dev.seedbed.ui.volumes.list.VolumeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Asks what the snapshots are to be called that orphans become. Lives on the FX thread.
final class SaveSnapshotsDialog {
    private static final int LINES_WITHOUT_SCROLLING = 6;

    private final VolumeDialogContext context;
    private final DataStarts starts;
    private final VolumeText words;

    SaveSnapshotsDialog(VolumeDialogContext context, DataStarts starts) {
        this.context = context;
        this.starts = starts;
        this.words = context.words();
    }

    /// @param others how many more were chosen that cannot become snapshots
    void open(List<VolumeLine.Shown> volumes, int others) {
        int count = volumes.size();
        var names = new LinkedHashMap<String, TextField>();
        for (VolumeLine.Shown volume : volumes) {
            String of = volume.volume().name();
            var name = new TextField(VolumeText.shortened(of));
            name.setId("keepName");
            names.put(of, name);
        }
        TextField first = names.values().iterator().next();
        var dialog = context.dialog(
                title(volumes),
                "keepAgree",
                words.get(count == 1 ? "volumes.keep.button" : "volumes.keep.button.several", count));
        dialog.agree()
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> names.values().stream()
                                .anyMatch(field -> field.getText().isBlank()),
                        names.values().stream().map(TextField::textProperty).toArray(Observable[]::new)));
        dialog.text(words.get(count == 1 ? "volumes.keep.text" : "volumes.keep.text.several"), "muted");
        if (count == 1) {
            dialog.field(words.get("volumes.name"), first);
        } else {
            GridPane lines = lines(volumes, names);
            dialog.add(count <= LINES_WITHOUT_SCROLLING ? lines : FormDialog.scrolling(lines, 230));
        }
        if (others > 0) {
            dialog.text(words.get("volumes.keep.others", others), "muted");
        }
        dialog.onAgreed(() -> {
            var wanted = new LinkedHashMap<String, String>();
            names.forEach((volume, name) -> wanted.put(volume, name.getText().strip()));
            start(wanted);
        });
        dialog.open(first);
        first.selectAll();
    }

    private String title(List<VolumeLine.Shown> volumes) {
        return volumes.size() == 1
                ? words.get(
                        "volumes.keep.title",
                        VolumeText.shortened(volumes.getFirst().volume().name()))
                : words.get("volumes.keep.title.several", volumes.size());
    }

    /// Each volume with what it holds, and the name of its snapshot.
    private GridPane lines(List<VolumeLine.Shown> volumes, Map<String, TextField> names) {
        var grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        var which = new ColumnConstraints();
        which.setPercentWidth(50);
        var name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(List.of(which, name));
        for (VolumeLine.Shown volume : volumes) {
            String of = volume.volume().name();
            String held = words.holds(volume);
            String shortened = VolumeText.shortened(of);
            var label = new Label(held.isEmpty() ? shortened : words.get("volumes.keep.line", shortened, held));
            label.getStyleClass().add("form-label");
            TextField field = java.util.Objects.requireNonNull(names.get(of));
            label.setLabelFor(field);
            grid.addRow(grid.getRowCount(), label, field);
        }
        return grid;
    }

    /// @param wanted the name of the snapshot by volume
    private void start(Map<String, String> wanted) {
        if (wanted.size() > 1) {
            startSeveral(wanted);
            return;
        }
        String volume = wanted.keySet().iterator().next();
        String name = wanted.values().iterator().next();
        var _ = context.background()
                .start(
                        words.get("volumes.keep.task", VolumeText.shortened(volume)),
                        _ -> {
                            starts.keep(volume, SnapshotDetails.named(name));
                            return name;
                        },
                        kept -> {
                            context.volumes().changed(volume);
                            return TaskResult.of(words.get("volumes.keep.done", kept));
                        });
    }

    /// One after the other; one that fails does not keep the others from it.
    private void startSeveral(Map<String, String> wanted) {
        var _ = context.background()
                .start(
                        words.get("volumes.keep.task.several", wanted.size()),
                        progress -> {
                            var failed = new LinkedHashMap<String, Failure>();
                            int at = 0;
                            for (Map.Entry<String, String> one : wanted.entrySet()) {
                                progress.at(VolumeText.shortened(one.getKey()), (double) at / wanted.size());
                                at++;
                                try {
                                    starts.keep(one.getKey(), SnapshotDetails.named(one.getValue()));
                                } catch (OperationFailedException e) {
                                    failed.put(one.getKey(), e.failure());
                                }
                            }
                            return failed;
                        },
                        failed -> {
                            wanted.keySet().forEach(context.volumes()::changed);
                            return result(wanted, failed);
                        });
    }

    private TaskResult result(Map<String, String> wanted, Map<String, Failure> failed) {
        var failures = new FailureText(words.messages(), words.formats());
        var notes = new ArrayList<String>();
        wanted.forEach((volume, name) -> {
            Failure reason = failed.get(volume);
            String shortened = VolumeText.shortened(volume);
            notes.add(
                    reason == null
                            ? words.get("volumes.keep.note", shortened, name)
                            : words.get(
                                    "volumes.keep.note-failed",
                                    shortened,
                                    failures.message(reason).title()));
        });
        int kept = wanted.size() - failed.size();
        String text = failed.isEmpty()
                ? words.get("volumes.keep.done.several", kept)
                : words.get("volumes.keep.done.some", kept, wanted.size());
        return new TaskResult(text, notes, null);
    }
}
