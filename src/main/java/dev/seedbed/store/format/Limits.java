package dev.seedbed.store.format;

/// How much a reader takes, of which an honest package is far below. What is kept in memory depends on how
/// much of it this program may use.
///
/// @param chunks of one package
/// @param references to chunks, of all files
public record Limits(int chunks, long references) {
    /// Bytes of a manifest; registries take no longer ones.
    public static final int MANIFEST_BYTES = 4 << 20;

    public static final int CONFIG_BYTES = 64 << 10;
    public static final int INDEX_BYTES = 256 << 20;
    public static final long UNPACKED_INDEX_BYTES = 512L << 20;
    public static final int PACKS = 20_000;
    public static final int PACK_BYTES = 64 << 20;
    public static final int CHUNK_BYTES = 256 << 10;
    public static final int ENTRIES = 2_000_000;
    public static final int PATH_BYTES = 4096;
    public static final int NAME_BYTES = 255;

    private static final int MOST_CHUNKS = 1 << 22;
    private static final int BYTES_OF_A_CHUNK = 64;
    private static final int SHARE_OF_MEMORY = 4;

    /// For the memory that this program may use.
    public static Limits here() {
        return of(Runtime.getRuntime().maxMemory());
    }

    static Limits of(long memoryBytes) {
        long chunks = Math.min(MOST_CHUNKS, memoryBytes / SHARE_OF_MEMORY / BYTES_OF_A_CHUNK);
        return new Limits((int) chunks, 4 * chunks);
    }
}
