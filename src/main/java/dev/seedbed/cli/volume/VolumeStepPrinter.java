package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ProgressLine;
import dev.seedbed.volume.change.VolumeStep;
import java.util.Locale;

/// Says each step of a change of a volume, and how much is copied.
final class VolumeStepPrinter implements VolumeStep.Listener {
    private final CommandSupport command;
    private final ProgressLine line;
    private String last = "";

    VolumeStepPrinter(CommandSupport command) {
        this.command = command;
        this.line = new ProgressLine(command.terminal());
    }

    @Override
    public synchronized void reached(VolumeStep step, long doneBytes, long totalBytes) {
        String name = step.name().toLowerCase(Locale.ROOT);
        if (!name.equals(last)) {
            last = name;
            line.close();
            command.say("volumechange.step." + name);
        } else if (totalBytes > 0) {
            line.show(() -> command.text(
                    "volumechange.copying", command.services().formats().sizeOf(doneBytes, totalBytes)));
        }
    }
}
