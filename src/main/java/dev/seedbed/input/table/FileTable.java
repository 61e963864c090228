package dev.seedbed.input.table;

import dev.seedbed.input.InputServer;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.input.table.TableForm.Format;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.List;

/// A file and the table that its rows are for.
///
/// @param headings names of the columns in the file
record FileTable(Path file, TableForm form, List<String> headings, RowTarget target) {

    /// For a table that is there. Reads a file of JSON lines to its end, since any row may have a column more.
    static FileTable of(InputServer server, Path file, TableOptions options, TableSchema table)
            throws OperationFailedException, InterruptedException {
        TableForm form = new FormGuess(file, options).guess();
        List<String> headings = headings(file, form);
        long known =
                headings.stream().filter(heading -> isColumn(table, heading)).count();
        long taken =
                table.columns().stream().filter(column -> !column.computed()).count();
        if (form.format() == Format.SEPARATED && options.header() == null) {
            // The table knows better what a name is.
            boolean isHeader = known > 0 || headings.size() != taken;
            form = TableFormBuilder.builder(form).header(isHeader).build();
            if (isHeader) {
                headings = headings(file, form);
            }
        }
        return of(server, file, form, headings, table);
    }

    static FileTable of(InputServer server, Path file, TableForm form, List<String> headings, TableSchema table)
            throws OperationFailedException {
        boolean isJson = form.format() == Format.JSON_LINES;
        return new FileTable(file, form, headings, RowTarget.of(server, file, table, headings, !form.header(), isJson));
    }

    private static boolean isColumn(TableSchema table, String heading) {
        return table.columns().stream()
                .anyMatch(column -> TableFiles.identifier(column.name()).equals(TableFiles.identifier(heading)));
    }

    private static List<String> headings(Path file, TableForm form)
            throws OperationFailedException, InterruptedException {
        try (FileRecords records = FileRecords.open(file, form, List.of())) {
            FileRecord row = records.next();
            while (row != null && form.format() == Format.JSON_LINES) {
                row = records.next();
            }
            return List.copyOf(records.columns());
        }
    }

    FileRecords open() throws OperationFailedException {
        return FileRecords.open(file, form, headings);
    }

    String name() {
        return TableText.name(file);
    }
}
