package dev.seedbed.ui.stores.access;

import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.place.LoginKind;
import dev.seedbed.store.place.StoreLogin;
import dev.seedbed.store.sealed.RecipientList;
import dev.seedbed.task.Failure;
import dev.seedbed.task.StoreFailure.StoreLocked;
import dev.seedbed.task.UserAction;
import dev.seedbed.text.Formats;
import dev.seedbed.text.failure.FailureText;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.files.FileChoosers;
import dev.seedbed.ui.window.WindowContext;
import java.util.function.Consumer;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;

/// What is asked above the window to enter stores. Lives on the FX thread.
public final class AccessDialogs {
    private final StoreAccess access;
    private final WindowContext window;
    private final FileChoosers choosers;
    private final Runnable changed;
    private final Consumer<Failure> failed;

    /// @param changed told when there is something new to be seen
    /// @param failed shows what failed outside of a dialog
    public AccessDialogs(
            StoreAccess access,
            WindowContext window,
            FileChoosers choosers,
            Runnable changed,
            Consumer<Failure> failed) {
        this.access = access;
        this.window = window;
        this.choosers = choosers;
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
        new AddStoreDialog(window, choosers).open(access, window, changed);
    }

    /// Says whether a store is encrypted, and whether this user can read it.
    ///
    /// @param answer empty where it is not, or nobody knows
    void lookAtEncryption(ConfiguredStore store, Consumer<String> answer) {
        var _ = window.tasks()
                .run(
                        "encryption of " + store.name(),
                        () -> access.recipients(store),
                        outcome -> outcome.handle(
                                found -> answer.accept(found.map(this::readable).orElse("")),
                                reason -> answer.accept(reason instanceof StoreLocked ? locked(reason) : "")));
    }

    private String readable(RecipientList list) {
        return text(
                list.isComplete() ? "stores.encrypted" : "stores.encrypted-more",
                list.key(),
                list.recipients().size());
    }

    private String locked(Failure reason) {
        var words = new FailureText(window.messages(), new Formats(window.messages()));
        return text("stores.encrypted-not-for-you", words.message(reason).explanation());
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
