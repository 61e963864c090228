package dev.seedbed.ui.snapshots.dialog;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.window.Overlay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Asks which snapshot another one is to be compared with: those of the same timeline first, then all that servers of
/// its kind can read. Lives on the FX thread.
public final class OtherSnapshotDialog {
    private final SnapshotService snapshots;
    private final TaskRunner tasks;
    private final SnapshotTexts texts;
    private final Overlay overlay;

    public OtherSnapshotDialog(SnapshotService snapshots, TaskRunner tasks, SnapshotTexts texts, Overlay overlay) {
        this.snapshots = snapshots;
        this.tasks = tasks;
        this.texts = texts;
        this.overlay = overlay;
    }

    /// @param near snapshots of the same timeline, in the order in which they are to be offered
    public void open(Snapshot first, List<Snapshot> near, Consumer<Snapshot> onChosen) {
        var form = new Form(first, near, onChosen);
        form.show();
        form.dialog.run(tasks, UserAction.LIST_SNAPSHOTS, "", snapshots::all, form::fill);
    }

    /// The dialog while it is open.
    private final class Form {
        private final Snapshot first;
        private final List<Snapshot> near;
        private final Set<String> nearIds;
        private final Consumer<Snapshot> onChosen;
        private final ObservableList<Snapshot> offered = FXCollections.observableArrayList();
        private final FilteredList<Snapshot> shown = new FilteredList<>(offered);
        private final ListView<Snapshot> list = new ListView<>(shown);
        private final TextField filter = new TextField();
        private final FormDialog dialog;

        Form(Snapshot first, List<Snapshot> near, Consumer<Snapshot> onChosen) {
            this.first = first;
            this.near = near.stream()
                    .filter(snapshot -> SnapshotComparisons.fits(first, snapshot))
                    .toList();
            this.nearIds = this.near.stream().map(Snapshot::id).collect(Collectors.toSet());
            this.onChosen = onChosen;
            this.dialog = FormDialog.narrow(
                    texts.messages(),
                    overlay,
                    texts.get("snapshots.compare.which", texts.name(first)),
                    texts.get("snapshots.compare.button"));
        }

        void show() {
            offered.setAll(near);
            list.setId("otherSnapshots");
            list.getStyleClass().add("other-snapshots");
            list.setCellFactory(_ -> new OtherSnapshotCell(texts, nearIds::contains));
            list.setPlaceholder(new Label(texts.get("snapshots.compare.none")));
            list.setAccessibleText(texts.get("snapshots.compare.which", texts.name(first)));
            list.getSelectionModel().selectFirst();
            list.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2) {
                    choose();
                }
            });
            filter.setId("otherFilter");
            filter.getStyleClass().add("other-filter");
            filter.setPromptText(texts.get("snapshots.compare.filter"));
            filter.textProperty().subscribe(this::narrow);
            filter.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
            Button agree = dialog.agree();
            agree.setId("compareOtherButton");
            agree.disableProperty()
                    .bind(list.getSelectionModel().selectedItemProperty().isNull());
            agree.setOnAction(_ -> choose());
            dialog.add(filter, list);
            dialog.open(filter);
        }

        /// The arrows move in the list while the filter has the keyboard.
        private void onKey(KeyEvent event) {
            boolean down = event.getCode() == KeyCode.DOWN;
            if (down || event.getCode() == KeyCode.UP) {
                int last = shown.size() - 1;
                int next = list.getSelectionModel().getSelectedIndex() + (down ? 1 : -1);
                if (last >= 0) {
                    list.getSelectionModel().select(Math.clamp(next, 0, last));
                    list.scrollTo(Math.clamp(next - 1, 0, last));
                }
                event.consume();
            }
        }

        private void narrow(String typed) {
            String wanted = typed.strip().toLowerCase(Locale.ROOT);
            shown.setPredicate(snapshot -> (snapshot.name() + " " + snapshot.tag() + " " + snapshot.note())
                    .toLowerCase(Locale.ROOT)
                    .contains(wanted));
            list.getSelectionModel().selectFirst();
        }

        void fill(List<Snapshot> all) {
            Snapshot chosen = list.getSelectionModel().getSelectedItem();
            var offer = new ArrayList<>(near);
            all.reversed().stream()
                    .filter(snapshot -> SnapshotComparisons.fits(first, snapshot) && !nearIds.contains(snapshot.id()))
                    .forEach(offer::add);
            offered.setAll(offer);
            if (chosen == null) {
                list.getSelectionModel().selectFirst();
            } else {
                list.getSelectionModel().select(chosen);
            }
        }

        private void choose() {
            Snapshot chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                dialog.close();
                onChosen.accept(chosen);
            }
        }
    }
}
