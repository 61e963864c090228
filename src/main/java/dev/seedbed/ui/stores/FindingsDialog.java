package dev.seedbed.ui.stores;

import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.StoreLevel;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.window.Overlay;
import java.util.List;

/// What was found before something was published, and the two ways from there: nothing, or publishing it on purpose.
/// Lives on the FX thread.
record FindingsDialog(
        StoreTexts texts, Overlay overlay, ConfiguredStore store, PushOutcome.Held held, Runnable onAllowed) {

    void open() {
        FormDialog dialog = FormDialog.wide(
                texts.messages(),
                overlay,
                texts.get("storefailure.not-for-sharing.title", held.reason().name()),
                texts.get("stores.findings.publish"));
        dialog.warn();
        dialog.text(texts.get("stores.findings.text", store.name()), "dialog-text");
        List<String> found = held.reason().findings();
        dialog.section(texts.get("stores.findings.columns", found.size()), "fth-alert-triangle", found);
        dialog.text(texts.get(held.masked() == null ? "stores.findings.hint" : "stores.findings.hint-masked"), "muted");
        if (store.level() == StoreLevel.PUBLIC) {
            PublicStore.confirm(dialog, texts, store);
        }
        dialog.agree().setId("publishAnyway");
        dialog.onAgreed(onAllowed);
        dialog.open(dialog.cancel());
    }
}
