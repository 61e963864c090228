package dev.seedbed.store.registry;

import java.io.IOException;

/// A registry has forgotten or refused what was begun: only a new upload helps.
final class LostUploadException extends IOException {
    private static final long serialVersionUID = 1L;

    LostUploadException(String message) {
        super(message);
    }
}
