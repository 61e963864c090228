package dev.seedbed.compression;

import com.github.luben.zstd.util.Native;
import java.io.IOException;
import java.nio.file.FileSystemException;

/// The native part of the zstd library, which unpacks itself into the temporary folder at its first use.
public final class ZstdLibrary {
    private ZstdLibrary() {}

    /// Loads it, so that a folder that is full or closed is an expected failure. Another try may succeed. Blocks.
    ///
    /// @throws FileSystemException of the temporary folder
    public static void require() throws IOException {
        try {
            Native.load();
        } catch (ExceptionInInitializerError | UnsatisfiedLinkError e) {
            var failure =
                    new FileSystemException(System.getProperty("java.io.tmpdir"), null, String.valueOf(e.getMessage()));
            failure.initCause(e);
            throw failure;
        }
    }
}
