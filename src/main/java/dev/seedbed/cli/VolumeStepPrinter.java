package dev.seedbed.cli;

import dev.seedbed.volume.change.VolumeStep;
import java.time.Duration;
import java.util.Locale;

/// Says each step of a change of a volume, and now and then how much is copied.
final class VolumeStepPrinter implements VolumeStep.Listener {
    private static final long LINE_EVERY_NANOS = Duration.ofSeconds(2).toNanos();

    private final CommandSupport command;
    private String last = "";
    private long lastNanos = System.nanoTime();

    VolumeStepPrinter(CommandSupport command) {
        this.command = command;
    }

    @Override
    public synchronized void reached(VolumeStep step, long doneBytes, long totalBytes) {
        String name = step.name().toLowerCase(Locale.ROOT);
        if (!name.equals(last)) {
            last = name;
            command.err().println(command.text("volumechange.step." + name));
        } else if (totalBytes > 0 && System.nanoTime() - lastNanos >= LINE_EVERY_NANOS) {
            lastNanos = System.nanoTime();
            String share = command.services().formats().sizeOf(doneBytes, totalBytes);
            command.err().println(command.text("volumechange.copying", share));
        }
    }
}
