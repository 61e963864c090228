package dev.seedbed.input.table;

import dev.seedbed.compression.Compression;
import dev.seedbed.compression.Decompression;
import dev.seedbed.task.Failure;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.OperationFailedException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.commons.io.input.BoundedInputStream;
import org.jspecify.annotations.Nullable;

/// The text of a file: unpacked and decoded, where a byte that is no letter is a failure.
final class TableText implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final TableForm form;
    private final BoundedInputStream bytes;
    private final Reader reader;

    private TableText(Path file, TableForm form, BoundedInputStream bytes, Reader reader) {
        this.file = file;
        this.form = form;
        this.bytes = bytes;
        this.reader = reader;
    }

    static TableText open(Path file, TableForm form) throws OperationFailedException {
        BoundedInputStream bytes = null;
        try {
            bytes = counted(file);
            InputStream content = unpacked(bytes, form.compression(), file);
            content.skipNBytes(form.markBytes());
            var decoder = form.encoding()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return new TableText(
                    file, form, bytes, new BufferedReader(new InputStreamReader(content, decoder), BUFFER));
        } catch (IOException e) {
            close(bytes);
            throw unreadable(file, e);
        }
    }

    /// The first bytes of a file's content.
    static byte[] head(Path file, Compression compression, int length) throws OperationFailedException {
        try (InputStream content = unpacked(counted(file), compression, file)) {
            return content.readNBytes(length);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static BoundedInputStream counted(Path file) throws IOException {
        return BoundedInputStream.builder()
                .setInputStream(Files.newInputStream(file))
                .get();
    }

    private static InputStream unpacked(InputStream in, Compression compression, Path file) throws IOException {
        return Decompression.open(in, compression, Files.size(file));
    }

    Reader reader() {
        return reader;
    }

    String name() {
        return name(file);
    }

    static String name(Path file) {
        Path last = file.getFileName();
        return (last == null ? file : last).toString();
    }

    /// Bytes of the file that were read so far.
    long position() {
        return bytes.getCount();
    }

    OperationFailedException invalid(long line, String reason) {
        return new OperationFailedException(new InputFailure.TableFileInvalid(name(), line, reason));
    }

    /// What reading failed with.
    OperationFailedException failed(long line, IOException e) {
        return e instanceof CharacterCodingException
                ? invalid(line, "wrong-encoding:" + form.encoding().displayName())
                : unreadable(file, e);
    }

    private static OperationFailedException unreadable(Path file, IOException e) {
        Failure failure;
        if (e instanceof NoSuchFileException) {
            failure = new Failure.NotFound("file", file.toString());
        } else if (e instanceof Decompression.TooLargeException) {
            failure = new InputFailure.TableFileInvalid(name(file), -1, "too-large");
        } else {
            failure = new Failure.LocalFile(file, String.valueOf(e.getMessage()));
        }
        return new OperationFailedException(failure, e);
    }

    private static void close(@Nullable Closeable opened) {
        if (opened != null) {
            try {
                opened.close();
            } catch (IOException _) {
                // It was only read.
            }
        }
    }

    @Override
    public void close() {
        close(reader);
    }
}
