package dev.seedbed.ui.bake;

import dev.seedbed.bake.BakeStep;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.FeatureTexts;
import dev.seedbed.ui.fx.OneLine;

/// Images with data in words.
final class BakeTexts extends FeatureTexts {
    BakeTexts(Messages messages) {
        super(messages);
    }

    String name(Snapshot snapshot) {
        return snapshot.name().isBlank() ? get("snapshots.unnamed") : OneLine.of(snapshot.name());
    }

    String step(BakeStep step, long done, long total) {
        return switch (step) {
            case SETTLE -> get("bake.step.settle");
            case DUMP -> get("bake.step.dump", formats().size(done));
            case COPY -> get("bake.step.copy", formats().size(total));
            case COMMIT -> get("bake.step.commit");
            case PUSH ->
                total > 0
                        ? get(
                                "bake.step.push-bytes",
                                formats().size(done),
                                formats().size(total))
                        : get("bake.step.push");
        };
    }

    static double fraction(BakeStep step, long done, long total) {
        return step == BakeStep.PUSH && total > 0 ? Math.min(1, (double) done / total) : -1;
    }
}
