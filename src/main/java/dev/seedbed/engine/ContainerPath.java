package dev.seedbed.engine;

/// Paths inside containers and on an engine's host: always with slashes, whatever this machine's own paths look like.
public final class ContainerPath {
    private ContainerPath() {}

    /// Whether `path` is `directory` or something below it.
    public static boolean isWithin(String path, String directory) {
        return path.equals(directory) || path.startsWith(directory.endsWith("/") ? directory : directory + "/");
    }
}
