package dev.seedbed.engine.docker;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A file that was being sent could not be read: the fault is on this side, not the engine's.
final class UploadSourceException extends IOException {
    private static final long serialVersionUID = 1L;

    UploadSourceException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
