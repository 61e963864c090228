package dev.seedbed.engine.json;

/// The parts of a reference such as `registry.example:5000/team/postgres:17`.
///
/// @param registry host that a pull asks, empty for the engine's own default
/// @param name all but tag or digest
/// @param tag tag or digest
public record ImageReference(String registry, String name, String tag) {
    public static ImageReference parse(String reference) {
        String name = reference;
        String tag = "latest";
        int digest = reference.indexOf('@');
        int colon = reference.lastIndexOf(':');
        if (digest > 0) {
            name = reference.substring(0, digest);
            tag = reference.substring(digest + 1);
        } else if (colon > reference.lastIndexOf('/')) {
            name = reference.substring(0, colon);
            tag = reference.substring(colon + 1);
        }
        return new ImageReference(registry(name), name, tag);
    }

    /// The first segment names a registry if it looks like a host.
    private static String registry(String name) {
        int slash = name.indexOf('/');
        String first = slash < 0 ? "" : name.substring(0, slash);
        return first.contains(".") || first.contains(":") || first.equals("localhost") ? first : "";
    }
}
