package dev.seedbed.ui.files.listing;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.FeatureTexts;
import dev.seedbed.volume.files.FileEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/// Files in words.
public final class FileTexts extends FeatureTexts {
    private static final String BITS = "rwxrwxrwx";
    private static final int SET_UID = 04000;
    private static final int SET_GID = 02000;
    private static final int STICKY = 01000;

    public FileTexts(Messages messages) {
        super(messages);
    }

    public String name(FileRow row) {
        String target = row.entry().linkTarget();
        return target == null ? row.name() : row.name() + " → " + target;
    }

    public String size(FileEntry entry) {
        return entry.type() == FileEntry.Type.FILE ? formats().size(entry.sizeBytes()) : "";
    }

    public String owner(FileEntry entry) {
        String owner = entry.owner() == null ? Integer.toString(entry.uid()) : entry.owner();
        return entry.uid() == entry.gid() ? owner : owner + ":" + entry.gid();
    }

    /// The time of day today, else the date.
    public String time(FileEntry entry) {
        Instant modified = entry.modified();
        boolean isToday =
                modified.atZone(ZoneId.systemDefault()).toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()));
        return isToday ? formats().time(modified) : formats().date(modified);
    }

    public String type(FileEntry entry) {
        return get("files.type." + entry.type().name().toLowerCase(Locale.ROOT));
    }

    /// As `ls` shows it: `drwxr-x---`.
    public static String mode(FileEntry entry) {
        char type = switch (entry.type()) {
            case FILE -> '-';
            case DIRECTORY -> 'd';
            case LINK -> 'l';
            case PIPE -> 'p';
            case SOCKET -> 's';
            case DEVICE -> 'c';
        };
        var text = new StringBuilder().append(type);
        for (int i = 0; i < BITS.length(); i++) {
            boolean set = (entry.mode() & (0400 >> i)) != 0;
            text.append(set ? BITS.charAt(i) : '-');
        }
        mark(text, 3, entry.mode() & SET_UID, 's');
        mark(text, 6, entry.mode() & SET_GID, 's');
        mark(text, 9, entry.mode() & STICKY, 't');
        return text.toString();
    }

    /// A special bit stands in the place of an `x`: small where that is set too.
    private static void mark(StringBuilder text, int at, int bit, char sign) {
        if (bit != 0) {
            text.setCharAt(at, text.charAt(at) == 'x' ? sign : Character.toUpperCase(sign));
        }
    }
}
