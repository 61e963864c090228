package dev.seedbed.ui.stores.access;

import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.StoreLevel;
import dev.seedbed.store.place.LoginKind;
import dev.seedbed.store.place.StoreLogin;
import dev.seedbed.task.Failure;
import dev.seedbed.task.UserAction;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.fx.Texts;
import dev.seedbed.ui.window.WindowContext;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;

/// What is asked above the window to enter stores. Lives on the FX thread.
public final class AccessDialogs {
    private final StoreAccess access;
    private final WindowContext window;
    private final Runnable changed;
    private final Consumer<Failure> failed;

    /// @param changed told when there is something new to be seen
    /// @param failed shows what failed outside of a dialog
    public AccessDialogs(StoreAccess access, WindowContext window, Runnable changed, Consumer<Failure> failed) {
        this.access = access;
        this.window = window;
        this.changed = changed;
        this.failed = failed;
    }

    private String text(String key, Object... arguments) {
        return window.messages().get(key, arguments);
    }

    LoginKind loginKind(ConfiguredStore store) {
        return access.loginKind(store);
    }

    /// Asks for a new store, and adds it.
    public void add() {
        var name = new TextField();
        name.setId("storeName");
        name.setPromptText("team");
        var address = new TextField();
        address.setId("storeAddress");
        address.setPromptText("s3://bucket/folder");
        var level = new ChoiceBox<StoreLevel>();
        level.setId("storeLevel");
        level.setConverter(Texts.converter(one -> text("stores.level." + one.id())));
        level.getItems().setAll(StoreLevel.values());
        level.setValue(StoreLevel.TEAM);
        FormDialog dialog = FormDialog.wide(
                window.messages(), window.overlay(), text("stores.add.title"), text("stores.add.button"));
        dialog.text(text("stores.add.text"), "muted");
        dialog.field(text("stores.add.name"), dialog.checks().filled(name));
        dialog.field(text("stores.add.address"), dialog.checks().filled(address));
        dialog.field(text("stores.add.level"), level);
        dialog.onChecked(() -> dialog.submit(
                window.tasks(),
                UserAction.ADD_STORE,
                name.getText().strip(),
                () -> access.add(name.getText().strip(), address.getText().strip(), level.getValue()),
                _ -> {
                    dialog.close();
                    changed.run();
                }));
        dialog.open(name);
    }

    /// Asks for a login for a store, and keeps it once the store has taken it.
    public void signIn(ConfiguredStore store) {
        String kind = "stores.signin." + access.loginKind(store).id();
        var user = new TextField();
        user.setId("loginUser");
        var secret = new PasswordField();
        secret.setId("loginSecret");
        FormDialog dialog = FormDialog.wide(
                window.messages(),
                window.overlay(),
                text("stores.signin.title", store.name()),
                text("stores.signin.button"));
        dialog.text(text("stores.signin.text", store.address()), "muted");
        dialog.field(text(kind + ".user"), dialog.checks().filled(user));
        dialog.field(text(kind + ".secret"), dialog.checks().filled(secret));
        dialog.onChecked(() -> dialog.submit(
                window.tasks(),
                UserAction.LOG_IN_TO_STORE,
                store.name(),
                () -> access.login(store, new StoreLogin(user.getText().strip(), secret.getText())),
                _ -> {
                    dialog.close();
                    changed.run();
                }));
        dialog.open(user, secret::clear);
    }

    /// Forgets the login of a store.
    public void signOut(ConfiguredStore store) {
        var _ = window.tasks()
                .run(
                        "log out of " + store.name(),
                        () -> {
                            access.logout(store);
                            return store;
                        },
                        outcome -> {
                            outcome.handle(_ -> {}, failed);
                            changed.run();
                        });
    }
}
