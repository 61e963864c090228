package dev.seedbed.library;

/// How a seed file is compressed, told by its first bytes.
public enum Compression {
    NONE(""),
    GZIP(".gz"),
    XZ(".xz"),
    ZSTD(".zst"),
    BZIP2(".bz2");

    private final String extension;

    Compression(String extension) {
        this.extension = extension;
    }

    /// The usual file name extension with its dot, empty for none.
    public String extension() {
        return extension;
    }
}
