package dev.seedbed.volume.change;

import dev.seedbed.database.lifecycle.VolumeSizes;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.VolumeDriver;
import dev.seedbed.exchange.Journal;
import dev.seedbed.exchange.VolumePlan;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.VolumeCatalogue;
import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.form.VolumeForm;
import java.util.List;

/// Changes volumes of a container engine.
public final class EngineVolumeChanges implements VolumeChanges {
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
        new VolumeCreation(engine, helper).run(name, form);
    }

    @Override
    public void copy(VolumeCopyRequest request, VolumeStep.Listener steps)
            throws OperationFailedException, InterruptedException {
        new VolumeCopies(engine, helper).copy(request, row(request.volume()), steps);
    }

    @Override
    public RenamePlan planRename(String volume, String name) throws OperationFailedException, InterruptedException {
        return new VolumeCopies(engine, helper).planRename(row(volume), name);
    }

    @Override
    public RenameReport rename(RenamePlan plan, boolean stopRunning, VolumeStep.Listener steps)
            throws OperationFailedException, InterruptedException {
        return new VolumeCopies(engine, helper).rename(row(plan.volume()), plan.name(), stopRunning, steps);
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
        return new Journal(engine, Journal.Subject.VOLUME).recover(VolumePlan.class, new ChangeRecovery(engine));
    }
}
