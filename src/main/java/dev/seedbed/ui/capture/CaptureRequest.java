package dev.seedbed.ui.capture;

import dev.seedbed.source.server.CaptureChoice;
import dev.seedbed.source.server.CaptureRecord;
import org.jspecify.annotations.Nullable;

/// Which server is to be dumped.
///
/// @param address as it was typed; may hold a password: never log it
/// @param password empty for that of the address, or for none; never written down
/// @param before the dump whose next version is made; null for a new one
public record CaptureRequest(
        String address, String password, @Nullable CaptureRecord before) {

    /// Which part of it.
    public CaptureChoice choice() {
        return before == null ? CaptureChoice.ALL : before.choice();
    }

    /// Name of the database of the engine that it is; empty for another server.
    public String source() {
        return before == null ? "" : before.source();
    }

    /// Without address and password.
    @Override
    public String toString() {
        return "CaptureRequest";
    }
}
