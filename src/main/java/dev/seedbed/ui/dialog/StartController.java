package dev.seedbed.ui.dialog;

import atlantafx.base.controls.PasswordTextField;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.DumpLanguage;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.Failure;
import dev.seedbed.task.ImageFailure;
import dev.seedbed.task.SeedFailure;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.AfterFrame;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.FixedHeightLines;
import dev.seedbed.ui.fx.Texts;
import dev.seedbed.ui.window.Overlay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds `start.fxml` to its view model.
public final class StartController {
    private final StartViewModel viewModel;
    private final Messages messages;
    private final Overlay overlay;

    @FXML
    private VBox dialog;

    @FXML
    private FixedHeightLines room;

    @FXML
    private Label subject;

    @FXML
    private TextField nameField;

    @FXML
    private Label kindLabel;

    @FXML
    private ChoiceBox<@Nullable DatabaseKind> kindBox;

    @FXML
    private ImagePicker imageBox;

    @FXML
    private Label imageNote;

    @FXML
    private TextField portField;

    @FXML
    private TextField databaseField;

    @FXML
    private TextField userField;

    @FXML
    private PasswordTextField passwordField;

    @FXML
    private ToggleButton showPassword;

    @FXML
    private Label encodingLabel;

    @FXML
    private ChoiceBox<String> encodingBox;

    @FXML
    private CheckBox rolesBox;

    @FXML
    private PartPane partPane;

    @FXML
    private VBox readyBox;

    @FXML
    private Label readyLabel;

    @FXML
    private CheckBox freshBox;

    @FXML
    private PlanNotesPane notesPane;

    @FXML
    private FailurePane failurePane;

    @FXML
    private WaitLine busy;

    @FXML
    private Button startButton;

    public StartController(StartViewModel viewModel, Messages messages, Overlay overlay) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.overlay = overlay;
    }

    @FXML
    private void initialize() {
        StartFields fields = viewModel.fields();
        nameField.textProperty().bindBidirectional(fields.nameProperty());
        imageBox.bind(fields.imageProperty(), viewModel.images(), messages);
        fields.imageUnnamedProperty().bind(imageBox.unnamedProperty());
        imageNote.visibleProperty().bind(imageBox.unnamedProperty().not());
        imageNote.managedProperty().bind(imageNote.visibleProperty());
        portField.textProperty().bindBidirectional(fields.portProperty());
        databaseField.textProperty().bindBidirectional(fields.databaseProperty());
        userField.textProperty().bindBidirectional(fields.userProperty());
        PasswordBinding.bind(passwordField, fields.passwordProperty());
        passwordField.revealPasswordProperty().bind(showPassword.selectedProperty());
        showPassword.setGraphic(new FontIcon("fth-eye"));
        showPassword.setTooltip(new Tooltip(messages.get("start.password.show")));
        rolesBox.selectedProperty().bindBidirectional(fields.createRolesProperty());
        kindBox.getItems().setAll(DatabaseKind.values());
        kindBox.setConverter(Texts.converter(DatabaseKind::displayName));
        kindBox.valueProperty().bindBidirectional(fields.kindProperty());
        EncodingChoice.bind(encodingLabel, encodingBox, viewModel, messages);
        partPane.bind(viewModel, messages);
        kindLabel.visibleProperty().bind(kindBox.visibleProperty());
        kindLabel.managedProperty().bind(kindBox.visibleProperty());
        kindBox.managedProperty().bind(kindBox.visibleProperty());
        kindBox.setVisible(viewModel.isEmpty());
        if (viewModel.isEmpty()) {
            // There is a row more, and less to say; all of it fits into the smallest window.
            room.setReserved(60);
        }
        rolesBox.managedProperty().bind(rolesBox.visibleProperty());
        rolesBox.setMnemonicParsing(false);
        rolesBox.setVisible(false);
        readyBox.managedProperty().bind(readyBox.visibleProperty());
        readyBox.setVisible(false);
        freshBox.selectedProperty().bindBidirectional(fields.freshProperty());
        freshBox.managedProperty().bind(freshBox.visibleProperty());
        freshBox.setVisible(!viewModel.isEmpty());
        failurePane.failureProperty().bind(viewModel.failureProperty());
        viewModel.failureProperty().subscribe(this::offer);
        viewModel.planProperty().subscribe(this::show);
        notesPane
                .visibleProperty()
                .bind(viewModel.failureProperty().isNull().and(Bindings.isNotEmpty(notesPane.getChildren())));
        notesPane.managedProperty().bind(notesPane.visibleProperty());
        busy.follow(
                viewModel.planningProperty(),
                viewModel
                        .unpackingProperty()
                        .map(share -> messages.get(
                                "start.unpacking", new Formats(messages).percent(Objects.requireNonNull(share))))
                        .orElse(messages.get("start.planning")));
        startButton.disableProperty().bind(viewModel.cannotStart());
        subject.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> viewModel.isEmpty()
                                ? messages.get("start.without-data")
                                : messages.get("start.from", Texts.names(viewModel.files())),
                        viewModel.planProperty()));
        var validation = new StartValidation(viewModel, messages);
        validation.watch(nameField, "name");
        validation.watch(imageBox.box(), "image");
        validation.watch(portField, "port");
        validation.watch(databaseField, "database");
        validation.watch(userField, "user");
        validation.watch(passwordField, "password");
        EnterConfirms.on(dialog, viewModel::start);
    }

    private void show(@Nullable SeedPlan plan) {
        if (plan == null) {
            notesPane.show(List.of());
            return;
        }
        // What was restored before is not restored now, so nothing about a restore counts.
        var notes = new ArrayList<PlanNote>(viewModel.fields().notes());
        notes.addAll(plan.restored() == null ? plan.notes() : List.of());
        notesPane.show(notes, this::offers);
        kindBox.setVisible(viewModel.isEmpty() || kindBox.getValue() != null);
        showReady(plan);
        imageNote.setText(messages.get(
                plan.imageIsLocal() ? "start.image.here" : "start.image.pulled",
                plan.kind().displayName(),
                plan.imageVersion()));
        List<String> missing = plan.missingRoles();
        rolesBox.setVisible(!missing.isEmpty());
        rolesBox.setText(messages.get("start.roles", String.join(", ", missing)));
    }

    /// What was restored here before is there in a second, unless the user wants it again.
    private void showReady(SeedPlan plan) {
        Snapshot restored = plan.restored();
        boolean anew =
                !viewModel.isEmpty() && viewModel.fields().freshProperty().get();
        readyBox.setVisible(restored != null || anew);
        if (restored != null) {
            readyLabel.setText(messages.get(
                    viewModel.isEmpty() ? "start.ready.empty" : "start.ready.text",
                    new Formats(messages).time(restored.createdAt())));
        } else if (anew) {
            readyLabel.setText(messages.get("start.ready.ignored"));
        }
    }

    /// Offers what mends the failure: another image, the kind.
    private void offer(@Nullable Failure failure) {
        failurePane.actions().clear();
        if (failure instanceof ImageFailure.ImageUnavailable(var _, var _, var alternatives)) {
            alternatives.stream().limit(3).map(this::useImage).forEach(failurePane.actions()::add);
        }
        if (failure instanceof SeedFailure.SeedUnfit(var _, var reason, var _)) {
            switch (reason) {
                case KIND_UNKNOWN, WRONG_KIND, NOT_A_DUMP -> kindBox.setVisible(true);
                case TRUNCATED -> failurePane.actions().add(evenIncomplete());
                case SCRIPTS_ONLY -> {
                    kindBox.setVisible(true);
                    failurePane.actions().add(allowScripts());
                }
                default -> {}
            }
        }
    }

    /// The way past a dump that is truncated.
    private Button evenIncomplete() {
        var even = new Button(messages.get("start.even-incomplete"));
        even.setOnAction(_ -> viewModel.fields().evenIncompleteProperty().set(true));
        return even;
    }

    /// Offers what a note of the plan proposes: the other kind, the older image.
    private List<Button> offers(PlanNote note) {
        return switch (note.key()) {
            case "kind-assumed" -> useOther(kind -> kind != DatabaseKind.ASSUMED);
            case "kind-unsure" ->
                DatabaseKind.of(note.arguments().getLast()).map(this::useKind).stream()
                        .toList();
            case "dump.mysqlOrMariadb" -> kindBox.getValue() == null ? useOther(this::isRelated) : List.of();
            case "shell-scripts" -> List.of(allowScripts());
            case "outdated" -> List.of(useImage(note.arguments().getLast()));
            default -> List.of();
        };
    }

    /// They are programs, and run in the restore's container only.
    private Button allowScripts() {
        var allow = new Button(messages.get("start.allow-scripts"));
        allow.setOnAction(_ -> viewModel.fields().allowScriptsProperty().set(true));
        return allow;
    }

    /// Of the kinds that read SQL.
    private List<Button> useOther(Predicate<DatabaseKind> which) {
        return DumpLanguage.kinds().stream().filter(which).map(this::useKind).toList();
    }

    /// Whether a kind reads the SQL of the one that is planned by the same rules.
    private boolean isRelated(DatabaseKind kind) {
        SeedPlan plan = viewModel.planProperty().get();
        return plan != null
                && plan.kind() != kind
                && DumpLanguage.of(plan.kind()).dialect()
                        == DumpLanguage.of(kind).dialect();
    }

    private Button useKind(DatabaseKind kind) {
        var use = new Button(messages.get("start.kind.use", kind.displayName()));
        use.setMnemonicParsing(false);
        use.setOnAction(_ -> viewModel.fields().kindProperty().set(kind));
        return use;
    }

    private Button useImage(String image) {
        var use = new Button(messages.get("start.image.use", image));
        use.setMnemonicParsing(false);
        use.setOnAction(_ -> viewModel.fields().imageProperty().set(image));
        return use;
    }

    @FXML
    private void start() {
        viewModel.start();
    }

    @FXML
    private void cancel() {
        overlay.hide();
    }

    /// Puts the keyboard into the first field.
    void focus() {
        AfterFrame.next(nameField, () -> {
            nameField.requestFocus();
            nameField.selectAll();
        });
    }
}
