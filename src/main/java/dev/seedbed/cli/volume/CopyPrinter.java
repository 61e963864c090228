package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ProgressLine;
import dev.seedbed.text.Formats;
import dev.seedbed.volume.files.CopyProgress;

/// Shows how far a copy of files is. Close it before anything else is printed.
final class CopyPrinter implements CopyProgress, AutoCloseable {
    private static final int MOST_NAME = 50;

    private final CommandSupport command;
    private final ProgressLine line;

    CopyPrinter(CommandSupport command) {
        this.command = command;
        this.line = new ProgressLine(command.terminal());
    }

    @Override
    public void copied(long doneBytes, long totalBytes, String current) {
        line.show(() -> words(doneBytes, totalBytes, end(current)));
    }

    private String words(long doneBytes, long totalBytes, String current) {
        Formats formats = command.services().formats();
        return totalBytes > 0
                ? command.text(
                        "archive.progress",
                        formats.percent((double) doneBytes / totalBytes),
                        formats.sizeOf(doneBytes, totalBytes),
                        current)
                : command.text("archive.progress-unknown", formats.size(doneBytes), current);
    }

    private static String end(String name) {
        return name.length() <= MOST_NAME ? name : "…" + name.substring(name.length() - MOST_NAME);
    }

    @Override
    public void close() {
        line.close();
    }
}
