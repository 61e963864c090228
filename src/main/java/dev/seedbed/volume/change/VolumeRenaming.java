package dev.seedbed.volume.change;

import dev.seedbed.database.lifecycle.ActiveOperation;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.RecreateOptions;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.exchange.ContainerExchange;
import dev.seedbed.exchange.Locks;
import dev.seedbed.exchange.Replaced;
import dev.seedbed.exchange.Rollback;
import dev.seedbed.exchange.VolumePlan;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.task.VolumeFailure.VolumeObstacle;
import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.VolumeUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Renames a volume: a copy under the new name, containers that change places, the old volume removed last.
final class VolumeRenaming {

    private final ContainerEngine engine;
    private final HelperChoice helper;
    private final VolumeCreation making;
    private final ChangeObjects objects;
    private final TreeCopy copy;
    private final ChangeRecovery recovery;
    private final AffectedContainers members;

    VolumeRenaming(ContainerEngine engine, HelperChoice helper) {
        this.engine = engine;
        this.helper = helper;
        this.making = new VolumeCreation(engine, helper);
        this.objects = new ChangeObjects(engine);
        this.copy = new TreeCopy(engine);
        this.recovery = new ChangeRecovery(engine);
        this.members = new AffectedContainers(engine);
    }

    RenamePlan plan(VolumeRow volume, String name) throws OperationFailedException, InterruptedException {
        RenameChecks.requireNameable(volume);
        making.requireFree(name);
        String project = Objects.requireNonNullElse(volume.composeProject(), "");
        for (ContainerDetails container : members.details(volume.users())) {
            RenameChecks.requireStoppable(volume.name(), container);
            if (project.isEmpty()) {
                project = container.composeProject();
            }
        }
        return new RenamePlan(volume.name(), name, volume.users(), !RenameChecks.leadsElsewhere(volume), project);
    }

    /// @param volume as it is listed now; only what is looked at now counts
    RenameReport run(VolumeRow volume, String name, boolean stopRunning, VolumeStep.Listener steps)
            throws OperationFailedException, InterruptedException {
        steps.reached(VolumeStep.PREPARE, -1, -1);
        RenamePlan wanted = plan(volume, name);
        List<VolumeUser> running = wanted.running();
        if (!running.isEmpty() && !stopRunning) {
            throw RenameChecks.held(volume.name(), VolumeObstacle.RUNNING, RenameChecks.names(running));
        }
        String image = helper.image();
        List<ContainerDetails> containers = members.details(wanted.users());
        var plan = new VolumePlan(
                ShortId.random(),
                VolumePlan.Type.RENAME,
                volume.name(),
                name,
                wanted.copies(),
                AffectedContainers.of(containers));
        try (Locks _ = Locks.of(engine, image, volume.name(), containers);
                ActiveOperation _ = objects.begin(plan)) {
            return carriedOut(plan, image, steps);
        }
    }

    private RenameReport carriedOut(VolumePlan plan, String image, VolumeStep.Listener steps)
            throws OperationFailedException, InterruptedException {
        VolumeSummary source = engine.volume(plan.volume());
        try {
            objects.write(plan, image);
            Map<String, String> labels = new LinkedHashMap<>(source.labels());
            labels.putAll(VolumeCreation.labels(plan.id()));
            String worker = "";
            if (plan.copies()) {
                worker = copy.prepare(plan, image, labels);
            } else {
                making.create(plan, source.driver(), source.options(), labels);
                objects.requireOwn(plan);
            }
            for (Replaced member : plan.containers()) {
                engine.recreate(
                        member.id(), RecreateOptions.withVolumes(member.fresh(), Map.of(plan.volume(), plan.name())));
            }
            members.stop(plan, steps);
            if (plan.copies()) {
                copy.run(plan, worker, source.options(), steps);
            }
            exchange(plan, steps);
        } catch (OperationFailedException | InterruptedException | RuntimeException e) {
            Rollback.after(e, () -> recovery.recover(plan));
            throw e;
        }
        steps.reached(VolumeStep.START, -1, -1);
        return new RenameReport(plan.containers().stream().map(Replaced::name).toList(), recovery.forward(plan));
    }

    private void exchange(VolumePlan plan, VolumeStep.Listener steps)
            throws OperationFailedException, InterruptedException {
        for (Replaced member : plan.containers()) {
            steps.reached(VolumeStep.SWITCH, -1, -1);
            new ContainerExchange(engine).swap(member, member.fresh());
        }
    }
}
