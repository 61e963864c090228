package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.files.FilePath;
import dev.seedbed.volume.files.FileSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `volume cat VOLUME:PATH`: the bytes of a file, or its first or last lines.
@Command(name = "cat")
final class VolumePrintCommand extends VolumeFileSupport {
    private static final int PIECE_BYTES = 4 << 20;
    private static final int TAIL_BYTES = 64 << 10;
    private static final int LARGEST_TAIL_BYTES = 64 << 20;
    private static final int FOLLOWED_LINES = 10;

    @Parameters(arity = "1", paramLabel = "VOLUME:PATH", descriptionKey = "volumecli.file")
    private String place = "";

    @Option(names = "--head", paramLabel = "N", descriptionKey = "volumecli.cat.head")
    private @Nullable Integer head;

    @Option(names = "--tail", paramLabel = "N", descriptionKey = "volumecli.cat.tail")
    private @Nullable Integer tail;

    @Option(
            names = {"-f", "--follow"},
            descriptionKey = "volumecli.cat.follow")
    private boolean follow;

    @Override
    int useFiles() throws OperationFailedException, InterruptedException {
        if (head != null && (tail != null || follow)) {
            throw new OperationFailedException(new Failure.InvalidInput("option", "--head", "volume-head-and-tail"));
        }
        VolumePath asked = VolumePath.parse(place);
        try (FileSession session = services().files().open(asked.source())) {
            if (follow || tail != null) {
                long end = printEnd(session, asked.path(), tail == null ? FOLLOWED_LINES : tail);
                if (follow) {
                    session.follow(asked.path(), end, this::print);
                }
            } else {
                printBeginning(session, asked.path(), head == null ? Integer.MAX_VALUE : head);
            }
        }
        return ExitCode.OK;
    }

    private void print(byte[] bytes) {
        out().write(bytes, 0, bytes.length);
        out().flush();
    }

    private void printBeginning(FileSession session, FilePath file, int lines)
            throws OperationFailedException, InterruptedException {
        int left = lines;
        int most = lines == Integer.MAX_VALUE ? PIECE_BYTES : TAIL_BYTES;
        long offset = 0;
        byte[] piece;
        do {
            piece = session.read(file, offset, most);
            int end = 0;
            while (end < piece.length && left > 0) {
                left -= piece[end++] == '\n' && lines != Integer.MAX_VALUE ? 1 : 0;
            }
            out().write(piece, 0, end);
            offset += piece.length;
        } while (piece.length == most && left > 0);
        out().flush();
    }

    /// @return where the file ended
    private long printEnd(FileSession session, FilePath file, int lines)
            throws OperationFailedException, InterruptedException {
        long size = session.look(file).sizeBytes();
        int length = (int) Math.min(TAIL_BYTES, size);
        byte[] end = session.read(file, size - length, length);
        while (start(end, lines) < 0 && length < size && length < LARGEST_TAIL_BYTES) {
            length = (int) Math.min(length * 4L, size);
            end = session.read(file, size - length, length);
        }
        int start = Math.max(0, start(end, lines));
        out().write(end, start, end.length - start);
        out().flush();
        return size;
    }

    /// Where the last lines begin, -1 where there are fewer.
    static int start(byte[] bytes, int lines) {
        int left = lines;
        for (int i = bytes.length - 1; i >= 0; i--) {
            if (bytes[i] == '\n' && i < bytes.length - 1) {
                left--;
                if (left == 0) {
                    return i + 1;
                }
            }
        }
        return lines == 0 ? bytes.length : -1;
    }
}
