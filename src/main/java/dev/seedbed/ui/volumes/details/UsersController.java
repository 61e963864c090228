package dev.seedbed.ui.volumes.details;

import dev.seedbed.ui.fx.EmptyState;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.snapshots.all.AllSnapshotsActions;
import dev.seedbed.ui.volumes.list.VolumeLine;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.volume.VolumeUser;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// Binds `users.fxml`: the containers that refer to a volume.
public final class UsersController {
    private final VolumeText words;
    private final AllSnapshotsActions snapshots;
    private final Navigator navigator;

    @FXML
    private TableView<VolumeUser> usersTable;

    @FXML
    private TableColumn<VolumeUser, String> userColumn;

    @FXML
    private TableColumn<VolumeUser, String> roleColumn;

    @FXML
    private TableColumn<VolumeUser, String> stateColumn;

    @FXML
    private TableColumn<VolumeUser, String> targetColumn;

    @FXML
    private TableColumn<VolumeUser, String> accessColumn;

    @FXML
    private Button showButton;

    UsersController(VolumeText words, AllSnapshotsActions snapshots, Navigator navigator) {
        this.words = words;
        this.snapshots = snapshots;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        column(userColumn, user -> OneLine.of(user.name()));
        column(roleColumn, user -> words.get("volumes.role." + VolumeText.key(user.role())));
        column(
                stateColumn,
                user -> user.role() == VolumeUser.Role.SNAPSHOT || user.role() == VolumeUser.Role.CHANGE
                        ? words.get("volumes.unknown")
                        : words.get(user.running() ? "volumes.users.running" : "volumes.users.stopped"));
        column(targetColumn, VolumeUser::target);
        column(
                accessColumn,
                user -> words.get(user.readOnly() ? "volumes.users.read-only" : "volumes.users.read-write"));
        usersTable.setPlaceholder(EmptyState.of(words.messages(), "fth-link-2", "volumes.users.none"));
        var chosen = usersTable.getSelectionModel().selectedItemProperty();
        chosen.subscribe(this::offer);
        usersTable.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                showUser();
                event.consume();
            }
        });
    }

    private void offer(@Nullable VolumeUser user) {
        boolean isSnapshot = user != null && user.role() == VolumeUser.Role.SNAPSHOT;
        showButton.setText(words.get(isSnapshot ? "allsnapshots.show-snapshot" : "volumes.users.show"));
        showButton.setDisable(user == null || (!isSnapshot && user.role() != VolumeUser.Role.DATABASE));
    }

    private static void column(TableColumn<VolumeUser, String> column, Function<VolumeUser, String> text) {
        column.setCellValueFactory(user -> new ReadOnlyStringWrapper(text.apply(user.getValue())));
    }

    void show(VolumeLine.@Nullable Shown volume) {
        List<VolumeUser> users = volume == null ? List.of() : volume.volume().users();
        if (!users.equals(usersTable.getItems())) {
            usersTable.getItems().setAll(users);
        }
    }

    @FXML
    private void showUser() {
        VolumeUser user = usersTable.getSelectionModel().getSelectedItem();
        if (user != null && user.role() == VolumeUser.Role.DATABASE) {
            navigator.showDatabase(user.container());
        } else if (user != null && user.role() == VolumeUser.Role.SNAPSHOT) {
            snapshots.showRecord(user.container());
        }
    }
}
