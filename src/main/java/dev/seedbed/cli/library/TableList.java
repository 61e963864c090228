package dev.seedbed.cli.library;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.input.table.group.TableGroup;
import dev.seedbed.library.SourceFile;
import java.util.List;

/// The files of rows of the library, as the command line lists them.
final class TableList {
    private final CommandSupport command;
    private final List<TableGroup> groups;

    /// @param files of which others are left out
    TableList(CommandSupport command, List<SourceFile> files) {
        this.command = command;
        this.groups = TableGroup.of(
                files.stream().filter(file -> TableGroup.isOne(file.file())).toList());
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    void print() {
        var table = new TextTable(
                command.text("cli.column.files"), command.text("cli.column.size"), command.text("cli.column.file"));
        for (TableGroup group : groups) {
            table.row(List.of(
                    command.services().formats().number(group.files().size()),
                    command.services().formats().size(group.bytes()),
                    group.path().toString()));
        }
        table.print(command.out());
    }

    List<JsonFields> json() {
        return groups.stream()
                .map(group -> new JsonFields()
                        .with("path", group.path().toString())
                        .with("files", group.files().size())
                        .with("sizeBytes", group.bytes()))
                .toList();
    }
}
