package dev.seedbed.ui.volumes;

import dev.seedbed.task.VolumeFailure;
import dev.seedbed.text.failure.FailureText;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.volume.change.VolumeRemovalPlan;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Says exactly which volumes go and which stay and why, and asks. The safe button has the keyboard. Lives on the FX
/// thread.
final class RemoveVolumesDialog {
    private final VolumeText words;
    private final FailureText failures;
    private final Overlay overlay;

    RemoveVolumesDialog(VolumeText words, Overlay overlay) {
        this.words = words;
        this.failures = new FailureText(words.messages(), words.formats());
        this.overlay = overlay;
    }

    /// @param holds says what a volume holds
    void open(VolumeRemovalPlan plan, Function<String, String> holds, Runnable onAgreed) {
        List<VolumeRemovalPlan.Item> going = plan.going();
        var dialog = FormDialog.wide(
                words.messages(),
                overlay,
                going.isEmpty() ? words.get("volumes.remove.none") : words.get("volumes.remove.title", going.size()),
                words.get("volumes.remove.button", going.size()));
        dialog.agree().setId("removeVolumesButton");
        dialog.agree().setDisable(going.isEmpty());
        dialog.warn();
        dialog.onAgreed(onAgreed);
        dialog.section(
                words.get("volumes.remove.removed"),
                "fth-trash-2",
                going.stream().map(item -> line(item, holds)).toList());
        dialog.section(
                words.get("volumes.remove.kept"),
                "fth-shield",
                plan.staying().stream()
                        .map(item -> words.get(
                                "volumes.remove.kept-because",
                                VolumeText.shortened(item.volume().name()),
                                why(item.obstacle())))
                        .toList());
        if (!going.isEmpty()) {
            boolean known = going.stream().allMatch(item -> item.bytes() >= 0);
            dialog.text(
                    words.get(
                            known ? "volumes.remove.frees" : "volumes.remove.frees-at-least", words.size(plan.bytes())),
                    "strong");
            dialog.text(words.get("volumes.remove.final"), "muted");
        }
        dialog.open(dialog.cancel());
    }

    private String line(VolumeRemovalPlan.Item item, Function<String, String> holds) {
        String name = item.volume().name();
        String held = holds.apply(name);
        String size = words.size(item.bytes());
        return held.isEmpty()
                ? words.get("volumes.remove.line", name, size)
                : words.get("volumes.remove.line-contents", name, held, size);
    }

    private String why(VolumeFailure.@Nullable VolumeHeld obstacle) {
        return obstacle == null ? "" : failures.message(obstacle).explanation();
    }
}
