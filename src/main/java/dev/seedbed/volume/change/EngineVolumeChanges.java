package dev.seedbed.volume.change;

import dev.seedbed.database.DatabaseLock;
import dev.seedbed.database.VolumeSizes;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.VolumeDriver;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.VolumeCatalogue;
import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.form.VolumeForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Changes volumes of a container engine.
public final class EngineVolumeChanges implements VolumeChanges {
    private static final Logger LOG = LoggerFactory.getLogger(EngineVolumeChanges.class);

    private final ContainerEngine engine;
    private final VolumeCatalogue catalogue;
    private final VolumeSizes sizes;
    private final HelperChoice helper;

    public EngineVolumeChanges(
            ContainerEngine engine, VolumeCatalogue catalogue, VolumeSizes sizes, HelperChoice helper) {
        this.engine = engine;
        this.catalogue = catalogue;
        this.sizes = sizes;
        this.helper = helper;
    }

    @Override
    public List<VolumeDriver> drivers() throws OperationFailedException, InterruptedException {
        return engine.volumeDrivers();
    }

    @Override
    public void create(String name, VolumeForm form) throws OperationFailedException, InterruptedException {
        new VolumeMaking(engine, helper).run(name, form);
    }

    @Override
    public void copy(VolumeCopyRequest request, VolumeStep.Listener steps)
            throws OperationFailedException, InterruptedException {
        new VolumeCopying(engine, helper).run(request, row(request.volume()), steps);
    }

    @Override
    public RenamePlan planRename(String volume, String name) throws OperationFailedException, InterruptedException {
        return new VolumeRenaming(engine, helper).plan(row(volume), name);
    }

    @Override
    public RenameReport rename(RenamePlan plan, boolean stopRunning, VolumeStep.Listener steps)
            throws OperationFailedException, InterruptedException {
        return new VolumeRenaming(engine, helper).run(row(plan.volume()), plan.name(), stopRunning, steps);
    }

    @Override
    public VolumeRemovalPlan planRemoval(List<String> volumes) throws OperationFailedException, InterruptedException {
        return VolumeRemoval.plan(volumes, catalogue.list(), sizes.known());
    }

    @Override
    public void remove(VolumeRemovalPlan plan) throws OperationFailedException, InterruptedException {
        new VolumeRemoval(engine).carryOut(plan);
    }

    private VolumeRow row(String name) throws OperationFailedException, InterruptedException {
        return catalogue.list().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new OperationFailedException(new Failure.NotFound("volume", name)));
    }

    @Override
    public List<String> recover() throws OperationFailedException, InterruptedException {
        var done = new ArrayList<String>();
        OperationFailedException first = null;
        for (ContainerSummary journal : engine.containers(Map.of(Labels.ROLE, Labels.ROLE_VOLUME_OPERATION))) {
            Optional<ChangePlan> plan = ChangePlan.read(journal);
            try {
                if (plan.isPresent() && !DatabaseLock.isHeld(journal) && recovered(plan.get(), journal)) {
                    done.add(plan.get().name());
                }
            } catch (OperationFailedException e) {
                // One volume must not keep the others from being mended.
                LOG.warn("{} stays as it was left: {}", journal.name(), e.getMessage());
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
        return List.copyOf(done);
    }

    private boolean recovered(ChangePlan plan, ContainerSummary journal)
            throws OperationFailedException, InterruptedException {
        var containers = new ArrayList<ContainerDetails>();
        for (ChangePlan.Member member : plan.containers()) {
            Lookup.ifThere(() -> containers.add(engine.container(member.id())));
        }
        String locked = plan.volume().isEmpty() ? plan.name() : plan.volume();
        try (ContainerLocks _ = ContainerLocks.take(engine, journal.imageId(), locked, containers, true)) {
            // Somebody else may have done it meanwhile.
            boolean still = engine.containers(Map.of(Labels.ROLE, Labels.ROLE_VOLUME_OPERATION)).stream()
                    .anyMatch(one -> one.id().equals(journal.id()));
            if (still) {
                new ChangeEnd(engine).recover(plan);
            }
            return still;
        } catch (OperationFailedException e) {
            if (e.failure() instanceof Failure.Busy) {
                return false;
            }
            throw e;
        }
    }
}
