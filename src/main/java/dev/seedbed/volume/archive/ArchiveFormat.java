package dev.seedbed.volume.archive;

import java.util.Locale;
import java.util.Optional;

/// Forms of an exported volume.
public enum ArchiveFormat {
    TAR_ZST(".tar.zst"),
    TAR_GZ(".tar.gz"),
    TAR(".tar");

    private final String extension;

    ArchiveFormat(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }

    /// By the end of a file's name.
    public static Optional<ArchiveFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        for (ArchiveFormat format : values()) {
            if (name.endsWith(format.extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
