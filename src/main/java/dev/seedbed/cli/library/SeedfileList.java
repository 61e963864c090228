package dev.seedbed.cli.library;

import dev.seedbed.build.file.Seedfile;
import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.library.SourceFile;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The Seedfiles of the library, as the command line lists them.
final class SeedfileList {
    private final CommandSupport command;
    private final List<Line> lines;

    /// @param problem what is wrong with it; empty for nothing
    private record Line(Path file, @Nullable Seedfile seedfile, String problem) {}

    /// Blocks while they are read.
    SeedfileList(CommandSupport command, List<SourceFile> files) {
        this.command = command;
        this.lines = files.stream().map(file -> read(file.file())).toList();
    }

    private Line read(Path file) {
        try {
            return new Line(file, Seedfile.read(file), "");
        } catch (OperationFailedException e) {
            return new Line(
                    file,
                    null,
                    command.services().failures().message(e.failure()).title());
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    void print() {
        var table = new TextTable(
                command.text("cli.column.name"),
                command.text("cli.column.image"),
                command.text("cli.column.steps"),
                command.text("cli.column.state"),
                command.text("cli.column.file"));
        for (Line line : lines) {
            Seedfile seedfile = line.seedfile();
            table.row(List.of(
                    seedfile == null ? "-" : seedfile.name(),
                    seedfile == null ? "-" : seedfile.image(),
                    seedfile == null
                            ? "-"
                            : command.services()
                                    .formats()
                                    .number(seedfile.steps().size()),
                    line.problem().isEmpty() ? command.text("cli.library.fit") : line.problem(),
                    line.file().toString()));
        }
        table.print(command.out());
    }

    List<JsonFields> json() {
        return lines.stream().map(SeedfileList::json).toList();
    }

    private static JsonFields json(Line line) {
        Seedfile seedfile = line.seedfile();
        return new JsonFields()
                .with("path", line.file().toString())
                .with("name", seedfile == null ? null : seedfile.name())
                .with("image", seedfile == null ? null : seedfile.image())
                .with("steps", seedfile == null ? null : seedfile.steps().size())
                .with("problem", line.problem().isEmpty() ? null : line.problem());
    }
}
