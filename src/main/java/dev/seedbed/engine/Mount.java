package dev.seedbed.engine;

/// Storage attached to a container.
///
/// @param source volume name for a volume, path on the engine's host for a bind, empty for tmpfs
/// @param target absolute path in the container
public record Mount(Type type, String source, String target, boolean readOnly) {
    /// What is mounted.
    public enum Type {
        VOLUME,
        BIND,
        TMPFS,
        OTHER
    }

    /// Whether it is that volume.
    public boolean isOf(String volume) {
        return type == Type.VOLUME && source.equals(volume);
    }

    public static Mount volume(String name, String target) {
        return new Mount(Type.VOLUME, name, target, false);
    }

    public static Mount readOnlyVolume(String name, String target) {
        return new Mount(Type.VOLUME, name, target, true);
    }

    public static Mount tmpfs(String target) {
        return new Mount(Type.TMPFS, "", target, false);
    }

    public static Mount readOnlyBind(String path, String target) {
        return new Mount(Type.BIND, path, target, true);
    }
}
