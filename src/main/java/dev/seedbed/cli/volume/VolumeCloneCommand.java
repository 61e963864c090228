package dev.seedbed.cli.volume;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.change.VolumeCopyRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `volume copy VOLUME NAME`: a copy of a volume, an ordinary one unless the options say else.
@Command(name = "copy")
final class VolumeCloneCommand extends VolumeChangeSupport {
    @Parameters(index = "0", paramLabel = "VOLUME", descriptionKey = "volumechange.which")
    private String volume = "";

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "volumechange.name")
    private String name = "";

    @Option(names = "--stop", descriptionKey = "volumechange.stop")
    private boolean stop;

    @Mixin
    private VolumeFormOptions form = new VolumeFormOptions();

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        services()
                .volumeChanges()
                .copy(new VolumeCopyRequest(volume, name, form.form(this), stop), new VolumeStepPrinter(this));
        return made(name);
    }
}
