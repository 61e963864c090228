package dev.seedbed.store.format;

import dev.seedbed.store.content.ContentEntry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// What the entries of a package have to be, in their order: each path once, its directory before it,
/// nothing outside.
///
/// Since the order is strict, neither a path that comes twice nor one below a file or link gets by,
/// whatever the number of entries, and no more is remembered than the directories around the last one.
public final class EntryRules {
    /// Parents come right before what is below them. The order of the bytes of UTF-8, but `/` is before
    /// all others.
    public static final Comparator<String> ORDER = EntryRules::compare;

    private static final int MODE = 07777;

    private final Deque<String> directories = new ArrayDeque<>();
    private @Nullable String last;

    /// Takes the next entry.
    public void check(ContentEntry entry) throws FormatException {
        String path = entry.path();
        checkEntry(entry);
        if (last != null && compare(last, path) >= 0) {
            throw FormatException.malformed(path, "order");
        }
        last = path;
        String parent = parent(path);
        while (!directories.isEmpty() && !directories.getLast().equals(parent)) {
            directories.removeLast();
        }
        if (!parent.isEmpty() && directories.isEmpty()) {
            throw FormatException.malformed(path, "no directory " + parent);
        }
        if (entry.type() == ContentEntry.Type.DIRECTORY) {
            directories.addLast(path);
        }
    }

    /// What can be told of an entry alone.
    public static void checkEntry(ContentEntry entry) throws FormatException {
        String path = entry.path();
        if (path.isEmpty() ? entry.type() != ContentEntry.Type.DIRECTORY : !isInside(path)) {
            throw new FormatException(path, "path-outside");
        }
        if (entry.mode() < 0 || entry.mode() > MODE || entry.uid() < 0 || entry.gid() < 0 || entry.bytes() < 0) {
            throw FormatException.malformed(path, "mode, owner");
        }
        if (entry.type() == ContentEntry.Type.LINK && !isLinkInside(path, entry.linkTarget())) {
            throw new FormatException(path, "path-outside");
        }
    }

    private static boolean isInside(String path) {
        if (bytes(path) > Limits.PATH_BYTES || hasControls(path)) {
            return false;
        }
        for (String name : path.split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..") || bytes(name) > Limits.NAME_BYTES) {
                return false;
            }
        }
        return true;
    }

    /// Goes up first, and not above the root; then down. A target that goes up later may leave by way of
    /// another link.
    private static boolean isLinkInside(String path, String target) {
        if (target.isEmpty() || target.startsWith("/") || bytes(target) > Limits.PATH_BYTES || hasControls(target)) {
            return false;
        }
        int up = 0;
        boolean isDown = false;
        for (String name : target.split("/", -1)) {
            if (name.equals("..")) {
                up++;
                if (isDown) {
                    return false;
                }
            } else {
                isDown |= !name.isEmpty() && !name.equals(".");
            }
        }
        return up <= path.chars().filter(each -> each == '/').count();
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(each -> each < 0x20 || each == 0x7f);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private static int compare(String left, String right) {
        int at = 0;
        while (at < left.length() && at < right.length()) {
            int a = left.codePointAt(at);
            int b = right.codePointAt(at);
            if (a != b) {
                return Integer.compare(a == '/' ? 0 : a, b == '/' ? 0 : b);
            }
            at += Character.charCount(a);
        }
        return Integer.compare(left.length(), right.length());
    }
}
