package dev.seedbed.ui.tables;

import dev.seedbed.input.table.TableFiles;
import dev.seedbed.input.table.TableGuesser;
import dev.seedbed.input.table.TableOptions;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Looks at files of rows. Stateless.
final class TableGuesses {
    private static final int MANY = 20;
    private static final int SAMPLE_OF_MANY = 500;
    private static final int MOST = 500;

    private TableGuesses() {}

    /// The files of folders, and files themselves, each with what it seems to contain; of very many, the first ones are
    /// looked at. Blocks.
    ///
    /// @throws OperationFailedException where there is no file
    static List<TableLine> of(List<Path> filesAndFolders, TableOptions options)
            throws OperationFailedException, InterruptedException {
        List<Path> files = TableFiles.of(filesAndFolders);
        var guesser = new TableGuesser(options, files.size() > MANY ? SAMPLE_OF_MANY : TableGuesser.SAMPLE);
        var lines = new ArrayList<TableLine>();
        for (Path file : files) {
            lines.add(lines.size() < MOST ? line(guesser, file) : new TableLine(file));
        }
        return lines;
    }

    private static TableLine line(TableGuesser guesser, Path file) throws InterruptedException {
        try {
            return new TableLine(file, guesser.guess(file), null);
        } catch (OperationFailedException e) {
            return new TableLine(file, null, e.failure());
        }
    }
}
