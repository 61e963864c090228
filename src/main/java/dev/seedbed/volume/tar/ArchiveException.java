package dev.seedbed.volume.tar;

import dev.seedbed.task.VolumeFailure.ArchiveFault;
import java.io.IOException;

/// An archive cannot be read, or must not be.
public final class ArchiveException extends IOException {
    private static final long serialVersionUID = 1L;

    private final ArchiveFault fault;

    public ArchiveException(ArchiveFault fault, String detail) {
        super(detail);
        this.fault = fault;
    }

    public static ArchiveException damaged(String detail) {
        return new ArchiveException(ArchiveFault.DAMAGED, detail);
    }

    public static ArchiveException cutOff(String detail) {
        return new ArchiveException(ArchiveFault.CUT_OFF, detail);
    }

    public static ArchiveException tooLarge(String detail) {
        return new ArchiveException(ArchiveFault.TOO_LARGE, detail);
    }

    public ArchiveFault fault() {
        return fault;
    }
}
