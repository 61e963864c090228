package dev.seedbed.cli.volume;

import dev.seedbed.task.OperationFailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `volume create NAME`: a new volume, tried where its files lie elsewhere.
@Command(name = "create")
final class VolumeCreateCommand extends VolumeChangeSupport {
    @Parameters(paramLabel = "NAME", descriptionKey = "volumechange.name")
    private String name = "";

    @Mixin
    private VolumeFormOptions form = new VolumeFormOptions();

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        services().volumeChanges().create(name, form.form(this));
        return made(name);
    }
}
