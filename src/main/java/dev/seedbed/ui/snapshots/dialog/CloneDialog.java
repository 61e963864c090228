package dev.seedbed.ui.snapshots.dialog;

import atlantafx.base.controls.PasswordTextField;
import dev.seedbed.seeding.ClonePlanner;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.snapshot.clone.CloneRequest;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import dev.seedbed.ui.dialog.FieldChecks;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.dialog.FormGrid;
import dev.seedbed.ui.dialog.PlanNotesPane;
import dev.seedbed.ui.window.Overlay;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// Asks for name, port and password of a clone, filled in beforehand. Lives on the FX thread.
public final class CloneDialog {
    private final SnapshotService snapshots;
    private final TaskRunner tasks;
    private final SnapshotTexts texts;
    private final Overlay overlay;

    public CloneDialog(SnapshotService snapshots, TaskRunner tasks, SnapshotTexts texts, Overlay overlay) {
        this.snapshots = snapshots;
        this.tasks = tasks;
        this.texts = texts;
        this.overlay = overlay;
    }

    /// What it is called to make a database on a snapshot.
    public enum Verb {
        /// Beside the database that the snapshot is of.
        CLONE("snapshots.clone"),
        /// By itself.
        START("allsnapshots.start");

        private final String key;

        Verb(String key) {
            this.key = key;
        }
    }

    public void open(Snapshot snapshot, Verb verb, Consumer<CloneRequest> onAgreed) {
        var form = new Form(snapshot, verb, onAgreed);
        form.show();
        form.dialog.run(
                tasks,
                UserAction.PROPOSE_CLONE,
                texts.name(snapshot),
                () -> new Known(snapshots.proposeClone(snapshot), snapshots.notes(snapshot)),
                form::fill);
    }

    /// @param notes of the restore that the data comes from
    private record Known(ClonePlanner.Proposal proposal, List<PlanNote> notes) {}

    /// The dialog while it is open.
    private final class Form {
        private final Snapshot snapshot;
        private final Consumer<CloneRequest> onAgreed;
        private final TextField name = new TextField();
        private final TextField port = new TextField();
        private final PasswordTextField password = new PasswordTextField();
        private final Verb verb;
        private final PlanNotesPane notes = new PlanNotesPane(texts.messages());
        private final FormDialog dialog;
        private String proposedPort = "";

        Form(Snapshot snapshot, Verb verb, Consumer<CloneRequest> onAgreed) {
            this.snapshot = snapshot;
            this.verb = verb;
            this.onAgreed = onAgreed;
            this.dialog = FormDialog.narrow(
                    texts.messages(), overlay, texts.get(verb.key + ".title"), texts.get(verb.key + ".button"));
        }

        void show() {
            name.setId("cloneName");
            port.setId("clonePort");
            port.setPromptText(texts.get("start.port.any"));
            port.setPrefColumnCount(6);
            dialog.agree().setId("cloneButton");
            dialog.onChecked(this::check);
            dialog.text(texts.get(verb.key + ".text", texts.name(snapshot)), "muted");
            dialog.field(texts.get("start.name"), dialog.checks().filled(name));
            var host = new Label("127.0.0.1 :");
            host.getStyleClass().add("mono");
            Region checked = dialog.checks().check(port, FieldChecks::port);
            dialog.field(texts.get("start.address"), FormGrid.checkedLine(host, checked));
            var reveal = new ToggleButton();
            reveal.setGraphic(new FontIcon("fth-eye"));
            reveal.setAccessibleText(texts.get("start.password.show"));
            password.revealPasswordProperty().bind(reveal.selectedProperty());
            HBox.setHgrow(password, Priority.ALWAYS);
            var secret = new HBox(password, reveal);
            secret.getStyleClass().add("actions");
            dialog.field(texts.get("start.password"), secret);
            notes.setVisible(false);
            notes.managedProperty().bind(notes.visibleProperty());
            dialog.add(notes);
            dialog.open(name);
        }

        void fill(Known known) {
            ClonePlanner.Proposal proposal = known.proposal();
            notes.show(known.notes());
            notes.setVisible(!known.notes().isEmpty());
            if (name.getText().isEmpty()) {
                name.setText(proposal.name());
                name.selectAll();
            }
            proposedPort = proposal.port() == 0 ? "" : Integer.toString(proposal.port());
            if (port.getText().isEmpty()) {
                port.setText(proposedPort);
            }
            if (password.getPassword().isEmpty()) {
                password.setText(proposal.password());
            }
        }

        private void check() {
            String typed = port.getText().strip();
            int number = typed.isEmpty() ? 0 : Integer.parseInt(typed);
            var wanted = new ClonePlanner.Proposal(name.getText().strip(), number, password.getPassword());
            boolean isFixed = !typed.isEmpty() && !typed.equals(proposedPort);
            dialog.submit(
                    tasks,
                    UserAction.PLAN_CLONE,
                    wanted.name(),
                    () -> snapshots.cloneRequest(snapshot, wanted, isFixed),
                    request -> {
                        dialog.close();
                        onAgreed.accept(request);
                    });
        }
    }
}
