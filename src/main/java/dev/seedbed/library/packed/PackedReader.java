package dev.seedbed.library.packed;

import dev.seedbed.compression.Compression;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Reads an archive entry by entry. Close it.
public interface PackedReader extends AutoCloseable {

    /// Blocks.
    ///
    /// @throws IOException where it is damaged, or no archive
    static PackedReader open(Path archive, PackedForm form, Compression compression) throws IOException {
        return form == PackedForm.ZIP ? ZipReader.open(archive) : TarReader.open(archive, compression);
    }

    /// The next entry, null behind the last one.
    @Nullable
    PackedEntry next() throws IOException;

    /// The content of the entry that [#next()] returned last.
    ///
    /// @throws EncryptedException where only a password opens it
    InputStream content() throws IOException;

    /// How far a reader of everything has come, of [#totalBytes()].
    ///
    /// @param contentBytes of the content that were read so far
    long doneBytes(long contentBytes);

    /// Bytes of the content or, where only reading it would tell, of the archive; -1 where neither is
    /// known.
    long totalBytes();

    @Override
    void close() throws IOException;

    /// An entry needs a password.
    final class EncryptedException extends IOException {
        private static final long serialVersionUID = 1L;

        EncryptedException(String name) {
            super(name);
        }
    }
}
