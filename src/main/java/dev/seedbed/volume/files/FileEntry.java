package dev.seedbed.volume.files;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One entry of a directory, as it was when it was listed.
///
/// @param sizeBytes of the content; of a link the length of its target
/// @param mode permission bits with set-uid, set-gid and sticky, such as `0644`
/// @param owner name of the owner in the volume's own image where that is known, else null
/// @param linkTarget where a symbolic link points to, escaped as in [FileName#text]; null for everything else
@RecordBuilder
public record FileEntry(
        FileName name,
        Type type,
        long sizeBytes,
        int mode,
        int uid,
        int gid,
        @Nullable String owner,
        Instant modified,
        @Nullable String linkTarget) {

    private static final String PERMISSIONS = "rwxrwxrwx";
    private static final int SET_UID = 04000;
    private static final int SET_GID = 02000;
    private static final int STICKY = 01000;

    /// What an entry is. A link is a link, wherever it points.
    public enum Type {
        FILE,
        DIRECTORY,
        LINK,
        PIPE,
        SOCKET,
        DEVICE
    }

    public boolean isDirectory() {
        return type == Type.DIRECTORY;
    }

    /// Type and mode as `ls -l` shows them: `drwxr-x---`.
    public String permissions() {
        char sort = switch (type) {
            case FILE -> '-';
            case DIRECTORY -> 'd';
            case LINK -> 'l';
            case PIPE -> 'p';
            case SOCKET -> 's';
            case DEVICE -> 'c';
        };
        var text = new StringBuilder().append(sort);
        for (int i = 0; i < PERMISSIONS.length(); i++) {
            text.append((mode & (0400 >> i)) == 0 ? '-' : PERMISSIONS.charAt(i));
        }
        mark(text, 3, mode & SET_UID, 's');
        mark(text, 6, mode & SET_GID, 's');
        mark(text, 9, mode & STICKY, 't');
        return text.toString();
    }

    /// A special bit stands in the place of an `x`: small where that is set too.
    private static void mark(StringBuilder text, int at, int bit, char sign) {
        if (bit != 0) {
            text.setCharAt(at, text.charAt(at) == 'x' ? sign : Character.toUpperCase(sign));
        }
    }
}
