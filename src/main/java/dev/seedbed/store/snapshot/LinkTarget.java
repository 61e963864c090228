package dev.seedbed.store.snapshot;

/// Where symbolic links lead.
final class LinkTarget {
    private LinkTarget() {}

    /// Whether it leads out of the tree that it is in, or may.
    ///
    /// @param path of the link, below the root
    static boolean leadsOut(String path, String target) {
        if (target.isEmpty() || target.startsWith("/")) {
            return true;
        }
        long depth = path.chars().filter(c -> c == '/').count();
        for (String part : target.split("/")) {
            if (part.equals("..")) {
                depth--;
            } else if (!part.isEmpty() && !part.equals(".")) {
                depth++;
            }
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }
}
