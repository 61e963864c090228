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
}
