package dev.seedbed.ui.stores;

import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.StoreLevel;
import dev.seedbed.task.StoreFailure;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.window.Overlay;

/// What was found before something was published, and the two ways from there: nothing, or publishing it on purpose.
/// Lives on the FX thread.
record FindingsDialog(
        StoreTexts texts,
        Overlay overlay,
        ConfiguredStore store,
        StoreFailure.NotForSharing found,
        Runnable onAllowed) {

    void open() {
        FormDialog dialog = FormDialog.wide(
                texts.messages(),
                overlay,
                texts.get("storefailure.not-for-sharing.title", found.name()),
                texts.get("stores.findings.publish"));
        dialog.warn();
        dialog.text(texts.get("stores.findings.text", store.name()), "dialog-text");
        dialog.section(
                texts.get("stores.findings.columns", found.findings().size()), "fth-alert-triangle", found.findings());
        dialog.text(texts.get("stores.findings.hint"), "muted");
        if (store.level() == StoreLevel.PUBLIC) {
            PublicStore.confirm(dialog, texts, store);
        }
        dialog.agree().setId("publishAnyway");
        dialog.onAgreed(onAllowed);
        dialog.open(dialog.cancel());
    }
}
