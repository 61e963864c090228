package dev.seedbed.ui.stores.access;

import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.place.LoginKind;
import dev.seedbed.task.StoreFailure.StoreRefused;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.fx.FailurePane;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// Signing in to the store that is shown, and out of it. Where the store refuses something, it is offered beside the
/// reason. Says whether the store is encrypted, too. Lives on the FX thread.
public final class AccessButtons {
    private final Button in;
    private final Button out;
    private final Button inAfterRefusal = new Button();
    private final Label encryption;
    private final FailurePane refusal;
    private final AccessDialogs dialogs;
    private @Nullable ConfiguredStore store;
    private boolean isStore;

    /// @param encryption where it is said whether the store is encrypted
    /// @param refusal where failures of the store are shown
    public AccessButtons(Button in, Button out, Label encryption, FailurePane refusal, AccessDialogs dialogs) {
        this.in = in;
        this.out = out;
        this.encryption = encryption;
        this.refusal = refusal;
        this.dialogs = dialogs;
        inAfterRefusal.setId("signInAfterRefusal");
        inAfterRefusal.setText(in.getText());
        on(in, dialogs::signIn);
        on(inAfterRefusal, dialogs::signIn);
        on(out, dialogs::signOut);
        refusal.failureProperty().subscribe(_ -> showOffer());
        show(null, false);
    }

    private void on(Button button, Consumer<ConfiguredStore> action) {
        button.setOnAction(_ -> {
            if (store != null) {
                action.accept(store);
            }
        });
    }

    /// @param shown null for none
    /// @param isWhole whether it is the store itself that is shown, not a package in it
    public void show(@Nullable ConfiguredStore shown, boolean isWhole) {
        if (!Objects.equals(shown, store)) {
            store = shown;
            encryption.setText("");
            if (shown != null) {
                dialogs.lookAtEncryption(shown, text -> tell(shown, text));
            }
        }
        isStore = isWhole;
        tell(store, encryption.getText());
        FormDialog.show(isWhole && takesLogin(), in);
        FormDialog.show(isWhole && shown != null && !shown.login().isEmpty(), out);
        showOffer();
    }

    private void tell(@Nullable ConfiguredStore about, String text) {
        if (Objects.equals(about, store)) {
            encryption.setText(text);
            FormDialog.show(isStore && !text.isEmpty(), encryption);
        }
    }

    private boolean takesLogin() {
        return store != null && dialogs.loginKind(store) != LoginKind.NONE;
    }

    private void showOffer() {
        boolean offered = takesLogin() && refusal.failureProperty().get() instanceof StoreRefused;
        if (offered != refusal.actions().contains(inAfterRefusal)) {
            if (offered) {
                refusal.actions().add(inAfterRefusal);
            } else {
                refusal.actions().remove(inAfterRefusal);
            }
        }
    }
}
