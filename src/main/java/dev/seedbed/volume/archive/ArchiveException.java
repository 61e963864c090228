package dev.seedbed.volume.archive;

import dev.seedbed.task.Failure.ArchiveFault;
import java.io.IOException;

/// An archive cannot be read, or must not be.
final class ArchiveException extends IOException {
    private static final long serialVersionUID = 1L;

    private final ArchiveFault fault;

    ArchiveException(ArchiveFault fault, String detail) {
        super(detail);
        this.fault = fault;
    }

    static ArchiveException damaged(String detail) {
        return new ArchiveException(ArchiveFault.DAMAGED, detail);
    }

    static ArchiveException cutOff(String detail) {
        return new ArchiveException(ArchiveFault.CUT_OFF, detail);
    }

    static ArchiveException tooLarge(String detail) {
        return new ArchiveException(ArchiveFault.TOO_LARGE, detail);
    }

    ArchiveFault fault() {
        return fault;
    }
}
