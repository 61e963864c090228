package dev.seedbed.ui.bake;

import dev.seedbed.bake.BakeRequest;
import dev.seedbed.bake.BakedImage;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.tasks.TaskResult;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.ui.window.WindowContext;
import java.util.List;

/// Makes images with data in the background. Where personal data is found, nothing is made before somebody has decided.
/// Lives on the FX thread.
public final class Bakes {
    private final BakeService service;
    private final BackgroundTasks background;
    private final BakeTexts texts;
    private final Overlay overlay;

    private Bakes(BakeService service, BackgroundTasks background, WindowContext window) {
        this.service = service;
        this.background = background;
        this.texts = new BakeTexts(window.messages());
        this.overlay = window.overlay();
    }

    public static Bakes of(EngineBakes service, BackgroundTasks background, WindowContext window) {
        return on(service, background, window);
    }

    static Bakes on(BakeService service, BackgroundTasks background, WindowContext window) {
        return new Bakes(service, background, window);
    }

    /// Asks what the image is to be, then makes it.
    ///
    /// @param bytes size of the snapshot; -1 where it is not known
    public void ask(Snapshot snapshot, long bytes) {
        new BakeDialog(texts, overlay).open(snapshot, bytes, request -> bake(snapshot, request, false));
    }

    private void bake(Snapshot snapshot, BakeRequest request, boolean allowed) {
        var _ = background.<BakeOutcome>start(
                texts.get("bake.dialog.task", request.reference()),
                progress -> {
                    progress.at(texts.get("stores.push.looking"), -1);
                    return service.bake(
                            snapshot,
                            request,
                            allowed,
                            (step, done, total) ->
                                    progress.at(texts.step(step, done, total), BakeTexts.fraction(step, done, total)));
                },
                outcome -> switch (outcome) {
                    case BakeOutcome.Made(BakedImage image) -> made(snapshot, image);
                    case BakeOutcome.Held(List<String> findings) -> held(snapshot, request, findings);
                });
    }

    private TaskResult made(Snapshot snapshot, BakedImage image) {
        var use = new BakedDialog(texts, overlay, image);
        return result(
                snapshot, texts.get("bake.dialog.ready", image.reference()), texts.get("bake.dialog.show"), use::open);
    }

    private TaskResult held(Snapshot snapshot, BakeRequest request, List<String> findings) {
        return result(
                snapshot,
                texts.get("bake.dialog.held", request.reference()),
                texts.get("stores.findings.show"),
                () -> showFindings(snapshot, request, findings));
    }

    private void showFindings(Snapshot snapshot, BakeRequest request, List<String> findings) {
        FormDialog dialog = FormDialog.wide(
                texts.messages(),
                overlay,
                texts.get("storefailure.not-for-sharing.title", texts.name(snapshot)),
                texts.get("bake.dialog.anyway"));
        dialog.warn();
        dialog.text(texts.get("bake.dialog.findings", request.reference()), "dialog-text");
        dialog.section(texts.get("stores.findings.columns", findings.size()), "fth-alert-triangle", findings);
        dialog.agree().setId("bakeAnyway");
        dialog.onAgreed(() -> bake(snapshot, request, true));
        dialog.open(dialog.cancel());
    }

    /// Opens at once what can be done next, unless somebody is asked something else.
    private TaskResult result(Snapshot snapshot, String text, String label, Runnable next) {
        if (!overlay.isShowing()) {
            next.run();
        }
        var of = new TaskResult.NamedVolume(snapshot.layers().getLast().volume());
        return new TaskResult(text, List.of(), new TaskResult.Next(label, next, of));
    }
}
