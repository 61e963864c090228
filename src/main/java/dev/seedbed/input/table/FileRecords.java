package dev.seedbed.input.table;

import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a file one by one.
interface FileRecords extends AutoCloseable {
    int MOST_COLUMNS = 4096;
    int MOST_CHARACTERS = 16 << 20;

    /// Opens a file from its beginning.
    ///
    /// @param columns known ones of JSON lines, which otherwise get them in the order in which they appear
    static FileRecords open(Path file, TableForm form, List<String> columns) throws OperationFailedException {
        TableText text = TableText.open(file, form);
        return switch (form.format()) {
            case SEPARATED -> new SeparatedRecords(text, form);
            case JSON_LINES -> new JsonRecords(text, columns);
        };
    }

    /// The names that are known so far: all of them in a file with separators, once its first row was asked for.
    List<String> columns();

    /// The next row; null at the end. Blocks while the file is read.
    ///
    /// @throws OperationFailedException with `TableFileInvalid` or `LocalFile`
    @Nullable
    FileRecord next() throws OperationFailedException, InterruptedException;

    /// Bytes of the file that were read so far.
    long position();

    @Override
    void close();
}
