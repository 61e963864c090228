package dev.seedbed.ui.stores;

import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.StoreLevel;
import dev.seedbed.task.Failure;
import dev.seedbed.ui.dialog.FormDialog;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Asks for the name of a public store: a key is pressed too quickly for what everybody can see. Lives on the FX
/// thread.
final class PublicStore {
    private PublicStore() {}

    static void confirm(FormDialog dialog, StoreTexts texts, ConfiguredStore store) {
        dialog.text(texts.get("store.push.public", store.name(), store.address().toString()), "warning-text");
        var _ = field(dialog, texts, () -> store);
    }

    /// @return the nodes of the line, for a form whose store can be changed
    static Node[] field(FormDialog dialog, StoreTexts texts, Supplier<@Nullable ConfiguredStore> store) {
        var typed = new TextField();
        typed.setId("publicName");
        typed.setPromptText(texts.get("stores.confirm.hint"));
        Region field = dialog.checks().check(typed, text -> problem(store.get(), text));
        Label name = dialog.field(texts.get("stores.confirm"), field);
        return new Node[] {name, field};
    }

    private static Optional<Failure.InvalidInput> problem(@Nullable ConfiguredStore store, String typed) {
        return store == null || store.level() != StoreLevel.PUBLIC || typed.equals(store.name())
                ? Optional.empty()
                : Optional.of(new Failure.InvalidInput("confirmation", typed, "other-store"));
    }
}
