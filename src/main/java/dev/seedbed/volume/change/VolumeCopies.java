package dev.seedbed.volume.change;

import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.RecreateOptions;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.exchange.ContainerExchange;
import dev.seedbed.exchange.Replaced;
import dev.seedbed.exchange.VolumePlan;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.task.VolumeFailure;
import dev.seedbed.task.VolumeFailure.VolumeObstacle;
import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.VolumeUser;
import dev.seedbed.volume.form.MemoryVolume;
import dev.seedbed.volume.form.PlainVolume;
import dev.seedbed.volume.form.VolumeForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Fills new volumes with copies of others, also to rename one: then containers change places, and the old volume goes.
final class VolumeCopies {
    private final ContainerEngine engine;
    private final HelperChoice helper;
    private final VolumeCreation making;
    private final ChangeObjects objects;
    private final TreeCopy copy;
    private final ChangeRecovery recovery;
    private final AffectedContainers members;

    VolumeCopies(ContainerEngine engine, HelperChoice helper) {
        this.engine = engine;
        this.helper = helper;
        this.making = new VolumeCreation(engine, helper);
        this.objects = new ChangeObjects(engine);
        this.copy = new TreeCopy(engine);
        this.recovery = new ChangeRecovery(engine);
        this.members = new AffectedContainers(engine);
    }

    /// @param row the volume that is copied, as it is listed
    void copy(VolumeCopyRequest request, VolumeRow row, VolumeStep.Listener steps)
            throws OperationFailedException, InterruptedException {
        steps.reached(VolumeStep.PREPARE, -1, -1);
        VolumeCreation.requireFit(request.form());
        if (request.form() instanceof MemoryVolume) {
            // It would be gone with the container that copied.
            throw new OperationFailedException(new Failure.InvalidInput("volume-driver", "tmpfs", "volume-memory"));
        }
        VolumeCreation.requireFree(engine, request.name());
        List<VolumeUser> writers = row.users().stream()
                .filter(user -> user.running() && !user.readOnly())
                .toList();
        if (!writers.isEmpty() && !request.stopRunning()) {
            throw new OperationFailedException(new VolumeFailure.VolumeWritten(
                    row.name(), writers.stream().map(VolumeUser::name).toList()));
        }
        // May pull an image for minutes: only what the containers are afterwards counts.
        String image = helper.image();
        List<ContainerDetails> containers = stoppable(row, writers);
        VolumePlan plan = plan(VolumePlan.Type.COPY, row, request.name(), true, containers);
        recovery.carryOutLocked(plan, image, containers, () -> copied(request, plan, image, steps), _ -> {
            steps.reached(VolumeStep.TIDY, -1, -1);
            return recovery.keep(plan);
        });
    }

    /// @return id of the container that has copied
    private String copied(VolumeCopyRequest request, VolumePlan plan, String image, VolumeStep.Listener steps)
            throws OperationFailedException, InterruptedException {
        VolumeForm form = request.form();
        var options = new LinkedHashMap<>(engine.volume(plan.volume()).options());
        options.putAll(form.options());
        Map<String, String> labels = new LinkedHashMap<>(VolumeCreation.labels(plan.id()));
        labels.put(Labels.COPY_OF, plan.volume());
        if (!(form instanceof PlainVolume)) {
            making.create(plan, form.driver(), form.options(), labels);
        }
        String worker = copy.prepare(plan, image, labels);
        members.stop(plan, steps);
        copy.run(plan, worker, options, steps);
        members.start(plan, steps);
        return worker;
    }

    RenamePlan planRename(VolumeRow volume, String name) throws OperationFailedException, InterruptedException {
        RenameChecks.requireNameable(volume);
        VolumeCreation.requireFree(engine, name);
        String project = Objects.requireNonNullElse(volume.composeProject(), "");
        for (ContainerDetails container : stoppable(volume, volume.users())) {
            project = project.isEmpty() ? container.composeProject() : project;
        }
        return new RenamePlan(volume.name(), name, volume.users(), !RenameChecks.leadsElsewhere(volume), project);
    }

    /// @param volume as it is listed now; only what is looked at now counts
    RenameReport rename(VolumeRow volume, String name, boolean stopRunning, VolumeStep.Listener steps)
            throws OperationFailedException, InterruptedException {
        steps.reached(VolumeStep.PREPARE, -1, -1);
        RenamePlan wanted = planRename(volume, name);
        List<VolumeUser> running = wanted.running();
        if (!running.isEmpty() && !stopRunning) {
            throw RenameChecks.held(volume.name(), VolumeObstacle.RUNNING, RenameChecks.names(running));
        }
        String image = helper.image();
        List<ContainerDetails> containers = members.details(wanted.users());
        VolumePlan plan = plan(VolumePlan.Type.RENAME, volume, name, wanted.copies(), containers);
        return recovery.carryOutLocked(plan, image, containers, () -> exchanged(plan, image, steps), changed -> {
            steps.reached(VolumeStep.START, -1, -1);
            return new RenameReport(changed, recovery.forward(plan));
        });
    }

    /// @return names of the containers that have changed places; none of them runs
    private List<String> exchanged(VolumePlan plan, String image, VolumeStep.Listener steps)
            throws OperationFailedException, InterruptedException {
        VolumeSummary source = engine.volume(plan.volume());
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
        for (Replaced member : plan.containers()) {
            steps.reached(VolumeStep.SWITCH, -1, -1);
            new ContainerExchange(engine).swap(member, member.fresh());
        }
        return plan.containers().stream().map(Replaced::name).toList();
    }

    private List<ContainerDetails> stoppable(VolumeRow volume, List<VolumeUser> users)
            throws OperationFailedException, InterruptedException {
        List<ContainerDetails> containers = members.details(users);
        for (ContainerDetails container : containers) {
            RenameChecks.requireStoppable(volume.name(), container);
        }
        return containers;
    }

    private static VolumePlan plan(
            VolumePlan.Type type, VolumeRow volume, String name, boolean copies, List<ContainerDetails> containers) {
        return new VolumePlan(ShortId.random(), type, volume.name(), name, copies, AffectedContainers.of(containers));
    }
}
