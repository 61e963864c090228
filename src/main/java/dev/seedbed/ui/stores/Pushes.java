package dev.seedbed.ui.stores;

import dev.seedbed.store.PackageReference;
import dev.seedbed.store.leak.Leaks;
import dev.seedbed.store.transfer.PushReport;
import dev.seedbed.text.TransferText;
import dev.seedbed.ui.tasks.BackgroundTask;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.tasks.TaskResult;
import dev.seedbed.ui.window.Overlay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Publishes snapshots in the background. Where personal data is found, nothing is sent before somebody has decided.
/// Lives on the FX thread.
final class Pushes {
    private final StoresViewModel viewModel;
    private final StoreTexts texts;
    private final BackgroundTasks background;
    private final Overlay overlay;

    Pushes(StoresViewModel viewModel, StoreTexts texts, BackgroundTasks background, Overlay overlay) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.background = background;
        this.overlay = overlay;
    }

    void push(PushWish wish) {
        push(wish, null, false);
    }

    private void push(PushWish wish, Leaks.@Nullable Masked masked, boolean allowed) {
        String before = wish.mask() != null && masked == null
                ? texts.get("store.push.masking", texts.snapshot(wish.snapshot()))
                : texts.get("stores.push.looking");
        BackgroundTask task = background.<PushOutcome>start(
                texts.get("stores.push.task", wish.to().toString()),
                progress -> {
                    progress.at(before, -1);
                    return viewModel
                            .service()
                            .push(
                                    wish,
                                    masked,
                                    allowed,
                                    state -> progress.at(texts.progress("push", state), TransferText.fraction(state)));
                },
                outcome -> switch (outcome) {
                    case PushOutcome.Published(var report) -> published(wish, report);
                    case PushOutcome.Held held -> held(wish, held);
                });
        viewModel.transfers().began(wish.to(), task);
    }

    private TaskResult published(PushWish wish, PushReport report) {
        viewModel.refresh();
        String version = new PackageReference(
                        wish.to().store(), wish.to().name(), report.version().tag())
                .toString();
        return new TaskResult(
                texts.get(
                        "store.push.done",
                        version,
                        texts.formats().size(report.description().bytes()),
                        texts.formats().size(report.sentBytes()),
                        texts.formats().size(report.savedBytes())),
                report.latest() ? List.of() : List.of(texts.get("store.push.not-latest", version)),
                null);
    }

    private TaskResult held(PushWish wish, PushOutcome.Held held) {
        var findings = new FindingsDialog(texts, overlay, wish.store(), held, () -> push(wish, held.masked(), true));
        if (!overlay.isShowing()) {
            findings.open();
        }
        return new TaskResult(
                texts.get("stores.findings.task", wish.to().toString()),
                List.of(),
                new TaskResult.Next(
                        texts.get("stores.findings.show"),
                        findings::open,
                        new TaskResult.NamedVolume(
                                wish.snapshot().layers().getLast().volume())));
    }
}
