package dev.seedbed.volume.archive;

import dev.seedbed.volume.archive.ImportReport.Reason;
import dev.seedbed.volume.archive.PathSet.Kind;
import dev.seedbed.volume.tar.ArchiveException;
import dev.seedbed.volume.tar.TarEntry;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Decides entry by entry what of an archive comes into a volume, and under which path. Confined to one thread.
///
/// What comes through cannot lead out of the volume, in whatever order it is read: no path has `..`, nothing lies
/// below a link, and links go up at their beginning only, never above the root. So no chain of them can leave it.
final class EntryRules {
    static final int MOST_ENTRIES = 5_000_000;

    private static final int MOST_PATH_BYTES = 4095;
    private static final int MOST_NAME_BYTES = 255;
    private static final int SPECIAL_BITS = 07000;

    private final boolean trusted;
    private final BiConsumer<String, Reason> cleaned;
    private final PathSet paths = new PathSet();
    private String lastParent = "";

    /// @param cleaned hears the path of what was left out or changed, in raw letters
    EntryRules(boolean trusted, BiConsumer<String, Reason> cleaned) {
        this.trusted = trusted;
        this.cleaned = cleaned;
        paths.put("", Kind.DIRECTORY);
    }

    /// @return the entry as it may come in, null where it must not
    @Nullable
    TarEntry clean(TarEntry entry) throws ArchiveException {
        if (paths.size() > MOST_ENTRIES) {
            throw ArchiveException.tooLarge("entries");
        }
        var path = new EntryPath(entry.path());
        Reason reason = path.fault();
        if (reason == null) {
            reason = refusal(entry, path.normal());
            if (reason != null && paths.get(path.normal()) == null) {
                paths.put(path.normal(), Kind.LEFT_OUT);
            }
        }
        if (reason != null) {
            cleaned.accept(entry.path(), reason);
            return null;
        }
        return kept(entry, path.normal());
    }

    private @Nullable Reason refusal(TarEntry entry, String path) {
        if (!hasPlace(path)) {
            return Reason.BELOW_LINK;
        }
        Kind before = paths.get(path);
        Kind now;
        switch (entry.type()) {
            case FILE -> now = Kind.FILE;
            case DIRECTORY -> now = Kind.DIRECTORY;
            case SYMBOLIC_LINK -> {
                now = Kind.LINK;
                Reason reason = linkFault(path, entry.link());
                if (reason != null) {
                    return reason;
                }
            }
            case HARD_LINK -> {
                var target = new EntryPath(entry.link());
                Kind linked = target.fault() == null ? paths.get(target.normal()) : null;
                if (linked == null || linked == Kind.DIRECTORY || linked == Kind.LEFT_OUT) {
                    return Reason.HARD_LINK_OUTSIDE;
                }
                if (target.normal().equals(path)) {
                    return Reason.DUPLICATE;
                }
                now = linked;
            }
            case PIPE -> {
                if (!trusted) {
                    return Reason.SPECIAL;
                }
                now = Kind.PIPE;
            }
            default -> {
                return Reason.SPECIAL;
            }
        }
        if (before != null && before != now) {
            return Reason.DUPLICATE;
        }
        remember(path, now);
        return null;
    }

    private TarEntry kept(TarEntry entry, String path) {
        int mode = trusted ? entry.mode() : entry.mode() & ~SPECIAL_BITS;
        boolean ownMode = entry.type() == TarEntry.Type.FILE || entry.type() == TarEntry.Type.DIRECTORY;
        if (mode != entry.mode() && ownMode) {
            cleaned.accept(entry.path(), Reason.MODE);
        }
        if (entry.hasOthers()) {
            cleaned.accept(entry.path(), Reason.ATTRIBUTES);
        }
        String link = entry.type() == TarEntry.Type.HARD_LINK ? new EntryPath(entry.link()).normal() : entry.link();
        return entry.with(path, link, mode);
    }

    /// Whether everything above a path is a directory, or nothing yet.
    private boolean hasPlace(String path) {
        int slash = path.lastIndexOf('/');
        String parent = slash < 0 ? "" : path.substring(0, slash);
        if (parent.isEmpty() || parent.equals(lastParent)) {
            return true;
        }
        for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
            Kind kind = paths.get(path.substring(0, at));
            if (kind != null && kind != Kind.DIRECTORY) {
                return false;
            }
        }
        return true;
    }

    private void remember(String path, Kind kind) {
        int slash = path.lastIndexOf('/');
        String parent = slash < 0 ? "" : path.substring(0, slash);
        if (!parent.equals(lastParent)) {
            for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
                paths.put(path.substring(0, at), Kind.DIRECTORY);
            }
            lastParent = parent;
        }
        paths.put(path, kind);
    }

    /// A link that one who trusts the archive may have: one can only be too long or empty.
    private @Nullable Reason linkFault(String path, String target) {
        if (target.isEmpty() || target.length() > MOST_PATH_BYTES || target.indexOf('\0') >= 0) {
            return Reason.NAME;
        }
        return trusted || staysInside(path, target) ? null : Reason.LINK_OUTSIDE;
    }

    private static boolean staysInside(String path, String target) {
        if (target.startsWith("/")) {
            return false;
        }
        long depth = path.chars().filter(c -> c == '/').count();
        boolean down = false;
        for (String name : target.split("/")) {
            if (name.equals("..")) {
                depth--;
                if (down || depth < 0) {
                    return false;
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                down = true;
            }
        }
        return true;
    }

    /// A path without `.` and needless slashes, and what is wrong with it.
    private static final class EntryPath {
        private final StringBuilder normal = new StringBuilder();
        private @Nullable Reason fault;

        EntryPath(String path) {
            if (path.indexOf('\0') >= 0 || path.isEmpty()) {
                fault = Reason.NAME;
                return;
            }
            if (path.startsWith("/")) {
                fault = Reason.OUTSIDE;
                return;
            }
            for (String name : path.split("/")) {
                if (name.equals("..")) {
                    fault = Reason.OUTSIDE;
                    return;
                }
                if (name.length() > MOST_NAME_BYTES) {
                    fault = Reason.NAME;
                } else if (!name.isEmpty() && !name.equals(".")) {
                    normal.append(normal.isEmpty() ? "" : "/").append(name);
                }
            }
            if (normal.length() > MOST_PATH_BYTES) {
                fault = Reason.NAME;
            }
        }

        @Nullable
        Reason fault() {
            return fault;
        }

        String normal() {
            return normal.toString();
        }
    }
}
