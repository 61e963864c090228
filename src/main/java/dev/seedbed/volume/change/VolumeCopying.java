package dev.seedbed.volume.change;

import dev.seedbed.database.lifecycle.ActiveOperation;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.exchange.Locks;
import dev.seedbed.exchange.Rollback;
import dev.seedbed.exchange.VolumePlan;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.task.VolumeFailure;
import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.VolumeUser;
import dev.seedbed.volume.form.MemoryVolume;
import dev.seedbed.volume.form.PlainVolume;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Fills a new volume with a copy of another one.
final class VolumeCopying {
    private final ContainerEngine engine;
    private final HelperChoice helper;
    private final VolumeCreation making;
    private final ChangeObjects objects;
    private final TreeCopy copy;
    private final ChangeRecovery recovery;
    private final AffectedContainers members;

    VolumeCopying(ContainerEngine engine, HelperChoice helper) {
        this.engine = engine;
        this.helper = helper;
        this.making = new VolumeCreation(engine, helper);
        this.objects = new ChangeObjects(engine);
        this.copy = new TreeCopy(engine);
        this.recovery = new ChangeRecovery(engine);
        this.members = new AffectedContainers(engine);
    }

    /// @param row the volume that is copied, as it is listed
    void run(VolumeCopyRequest request, VolumeRow row, VolumeStep.Listener steps)
            throws OperationFailedException, InterruptedException {
        steps.reached(VolumeStep.PREPARE, -1, -1);
        VolumeCreation.requireFit(request.form());
        if (request.form() instanceof MemoryVolume) {
            // It would be gone with the container that copied.
            throw new OperationFailedException(new Failure.InvalidInput("volume-driver", "tmpfs", "volume-memory"));
        }
        making.requireFree(request.name());
        List<VolumeUser> writers = row.users().stream()
                .filter(user -> user.running() && !user.readOnly())
                .toList();
        if (!writers.isEmpty() && !request.stopRunning()) {
            throw new OperationFailedException(new VolumeFailure.VolumeWritten(
                    row.name(), writers.stream().map(VolumeUser::name).toList()));
        }
        String image = helper.image();
        List<ContainerDetails> containers = members.details(writers);
        for (ContainerDetails container : containers) {
            RenameChecks.requireStoppable(row.name(), container);
        }
        var plan = new VolumePlan(
                ShortId.random(),
                VolumePlan.Type.COPY,
                row.name(),
                request.name(),
                true,
                AffectedContainers.of(containers));
        try (Locks _ = Locks.of(engine, image, row.name(), containers);
                ActiveOperation _ = objects.begin(plan)) {
            carriedOut(request, plan, image, steps);
        }
    }

    private void carriedOut(VolumeCopyRequest request, VolumePlan plan, String image, VolumeStep.Listener steps)
            throws OperationFailedException, InterruptedException {
        VolumeSummary source = engine.volume(plan.volume());
        try {
            objects.write(plan, image);
            Map<String, String> labels = new LinkedHashMap<>(VolumeCreation.labels(plan.id()));
            labels.put(Labels.COPY_OF, plan.volume());
            if (!(request.form() instanceof PlainVolume)) {
                making.create(plan, request.form().driver(), request.form().options(), labels);
            }
            String worker = copy.prepare(plan, image, labels);
            members.stop(plan, steps);
            var options = new LinkedHashMap<>(source.options());
            options.putAll(request.form().options());
            copy.run(plan, worker, options, steps);
            members.start(plan, steps);
        } catch (OperationFailedException | InterruptedException | RuntimeException e) {
            Rollback.after(e, () -> recovery.recover(plan));
            throw e;
        }
        steps.reached(VolumeStep.TIDY, -1, -1);
        recovery.keep(plan);
    }
}
