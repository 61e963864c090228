package dev.seedbed.volume.change;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.exchange.Rollback;
import dev.seedbed.exchange.VolumePlan;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.task.Uninterruptible;
import dev.seedbed.volume.form.DriverErrorParser;
import dev.seedbed.volume.form.VolumeForm;
import dev.seedbed.volume.form.VolumeName;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Makes new volumes, and mounts those once whose driver looks for the files only at use.
public final class VolumeCreation {
    private static final List<String> NOTHING = List.of("true");

    private final ContainerEngine engine;
    private final HelperChoice helper;
    private final ChangeObjects objects;
    private final ChangeRecovery recovery;

    VolumeCreation(ContainerEngine engine, HelperChoice helper) {
        this.engine = engine;
        this.helper = helper;
        this.objects = new ChangeObjects(engine);
        this.recovery = new ChangeRecovery(engine);
    }

    /// @throws OperationFailedException with `InvalidInput` or `NameInUse`
    public static void requireFree(ContainerEngine engine, String name)
            throws OperationFailedException, InterruptedException {
        var problem = VolumeName.problem(name);
        if (problem.isPresent()) {
            throw new OperationFailedException(problem.get());
        }
        if (Lookup.find(() -> engine.volume(name)).isPresent()) {
            throw new OperationFailedException(new Failure.NameInUse("volume", name));
        }
    }

    static void requireFit(VolumeForm form) throws OperationFailedException {
        List<Failure.InvalidInput> problems = form.problems();
        if (!problems.isEmpty()) {
            throw new OperationFailedException(problems.getFirst());
        }
    }

    static Map<String, String> labels(String id) {
        return Map.of(
                Labels.ROLE,
                Labels.ROLE_VOLUME,
                Labels.ID,
                id,
                Labels.CREATED,
                Instant.now().toString());
    }

    /// Makes a volume and tries it.
    void run(String name, VolumeForm form) throws OperationFailedException, InterruptedException {
        requireFit(form);
        requireFree(engine, name);
        var plan = VolumePlan.of(VolumePlan.Type.CREATE, ShortId.random(), name);
        if (!form.mountsLate()) {
            try {
                create(plan, form);
            } catch (OperationFailedException | InterruptedException | RuntimeException e) {
                Rollback.after(e, () -> recovery.recover(plan));
                throw e;
            }
            return;
        }
        String image = helper.image();
        recovery.carryOut(
                plan,
                image,
                () -> {
                    create(plan, form);
                    return mountOnce(plan, image, form.options());
                },
                _ -> recovery.keep(plan));
    }

    private void create(VolumePlan plan, VolumeForm form) throws OperationFailedException, InterruptedException {
        create(plan, form.driver(), form.options(), labels(plan.id()));
        objects.requireOwn(plan);
    }

    /// Makes the new volume of a change, empty.
    void create(VolumePlan plan, String driver, Map<String, String> options, Map<String, String> labels)
            throws OperationFailedException, InterruptedException {
        try {
            Uninterruptible.run(() -> {
                engine.createVolume(plan.name(), driver, labels, options);
                return true;
            });
        } catch (OperationFailedException e) {
            throw DriverErrorParser.explained(plan.name(), options, e);
        }
    }

    /// @return its exit code
    private long mountOnce(VolumePlan plan, String image, Map<String, String> options)
            throws OperationFailedException, InterruptedException {
        String worker = objects.worker(plan, image, "", NOTHING, Map.of());
        try {
            engine.start(worker);
        } catch (OperationFailedException e) {
            throw DriverErrorParser.explained(plan.name(), options, e);
        }
        return engine.awaitExit(worker);
    }
}
