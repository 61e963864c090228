package dev.seedbed.cli.transfer;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ProgressLine;
import dev.seedbed.engine.PullProgress;
import dev.seedbed.store.transfer.TransferProgress;
import dev.seedbed.store.transfer.TransferState;
import dev.seedbed.text.Formats;
import java.util.Locale;

/// Shows how far a package is on its way. Close it before anything else is printed.
public final class TransferPrinter implements TransferProgress, AutoCloseable {
    private final CommandSupport command;
    private final String direction;
    private final ProgressLine line;

    private TransferPrinter(CommandSupport command, String direction) {
        this.command = command;
        this.direction = direction;
        this.line = new ProgressLine(command.terminal());
    }

    public static TransferPrinter ofPush(CommandSupport command) {
        return new TransferPrinter(command, "push");
    }

    public static TransferPrinter ofPull(CommandSupport command) {
        return new TransferPrinter(command, "pull");
    }

    @Override
    public void at(TransferState state) {
        line.show(() -> words(state));
    }

    /// The same of an image.
    public void image(PullProgress progress) {
        Formats formats = command.services().formats();
        line.show(() -> command.text(
                "store.progress.image",
                progress.totalBytes() > 0
                        ? formats.sizeOf(progress.doneBytes(), progress.totalBytes())
                        : formats.size(progress.doneBytes())));
    }

    private String words(TransferState state) {
        Formats formats = command.services().formats();
        return switch (state.phase()) {
            case COMPARE, FINISH ->
                command.text("store.progress." + direction + "."
                        + state.phase().name().toLowerCase(Locale.ROOT));
            case TRANSFER -> {
                String all = command.text(
                        "store.progress." + direction,
                        state.totalBytes() > 0
                                ? formats.sizeOf(Math.min(state.doneBytes(), state.totalBytes()), state.totalBytes())
                                : formats.size(state.doneBytes()),
                        formats.size(state.transferredBytes()),
                        formats.size(state.savedBytes()));
                yield state.left()
                        .map(left -> command.text("store.progress.left", all, formats.about(left)))
                        .orElse(all);
            }
        };
    }

    @Override
    public void close() {
        line.close();
    }
}
