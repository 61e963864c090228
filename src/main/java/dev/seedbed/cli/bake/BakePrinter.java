package dev.seedbed.cli.bake;

import dev.seedbed.bake.BakeStep;
import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ProgressLine;

/// Says what is being done for an image, and how far a push is.
final class BakePrinter implements BakeStep.Listener, AutoCloseable {
    private final CommandSupport command;
    private final ProgressLine line;

    BakePrinter(CommandSupport command) {
        this.command = command;
        this.line = new ProgressLine(command.terminal()).atOnce();
    }

    @Override
    public void reached(BakeStep step, long doneBytes, long totalBytes) {
        line.show(() -> words(step, doneBytes, totalBytes));
    }

    private String words(BakeStep step, long doneBytes, long totalBytes) {
        var formats = command.services().formats();
        return switch (step) {
            case SETTLE -> command.text("bake.step.settle");
            case DUMP -> command.text("bake.step.dump", formats.size(doneBytes));
            case COPY -> command.text("bake.step.copy", formats.size(totalBytes));
            case COMMIT -> command.text("bake.step.commit");
            case PUSH ->
                totalBytes > 0
                        ? command.text("bake.step.push-bytes", formats.size(doneBytes), formats.size(totalBytes))
                        : command.text("bake.step.push");
        };
    }

    @Override
    public void close() {
        line.close();
    }
}
