package dev.seedbed.ui.bake;

import dev.seedbed.bake.BakeRequest;
import dev.seedbed.bake.BakeStep;
import dev.seedbed.bake.ImageBaking;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.leak.LeakFinding;
import dev.seedbed.store.leak.LeakLook;
import dev.seedbed.task.OperationFailedException;
import java.util.List;

/// Images of the engine in use.
public record EngineBakes(ImageBaking baking, LeakLook look) implements BakeService {

    @Override
    public BakeOutcome bake(Snapshot snapshot, BakeRequest request, boolean allowed, BakeStep.Listener steps)
            throws OperationFailedException, InterruptedException {
        if (!allowed) {
            List<String> findings =
                    look.of(snapshot).findings().stream().map(LeakFinding::text).toList();
            if (!findings.isEmpty()) {
                return new BakeOutcome.Held(findings);
            }
        }
        return new BakeOutcome.Made(baking.run(snapshot, request, steps));
    }
}
