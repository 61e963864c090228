package dev.seedbed.ui.stores.access;

import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.place.LoginKind;
import dev.seedbed.task.StoreFailure.StoreRefused;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.fx.FailurePane;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/// Signing in to the store that is shown, and out of it. Where the store refuses something, it is offered beside the
/// reason. Lives on the FX thread.
public final class AccessButtons {
    private final Button in;
    private final Button out;
    private final Button inAfterRefusal = new Button();
    private final FailurePane refusal;
    private final AccessDialogs dialogs;
    private @Nullable ConfiguredStore store;

    /// @param refusal where failures of the store are shown
    public AccessButtons(Button in, Button out, FailurePane refusal, AccessDialogs dialogs) {
        this.in = in;
        this.out = out;
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
        store = shown;
        FormDialog.show(isWhole && takesLogin(), in);
        FormDialog.show(isWhole && shown != null && !shown.login().isEmpty(), out);
        showOffer();
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
