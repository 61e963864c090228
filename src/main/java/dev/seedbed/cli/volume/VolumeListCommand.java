package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.files.FileEntry;
import dev.seedbed.volume.files.FileSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `volume ls VOLUME[:PATH]`: a directory of a volume, by name.
@Command(name = "ls")
final class VolumeListCommand extends VolumeFileSupport {
    @Parameters(arity = "1", paramLabel = "VOLUME[:PATH]", descriptionKey = "volumecli.path")
    private String place = "";

    @Override
    int useFiles() throws OperationFailedException, InterruptedException {
        VolumePath asked = VolumePath.parse(place);
        List<FileEntry> entries = entries(asked);
        if (isJson()) {
            printJson(new JsonFields()
                    .with("path", asked.path().text())
                    .with(
                            "entries",
                            entries.stream().map(VolumeListCommand::json).toList()));
        } else if (entries.isEmpty()) {
            say("volumecli.ls.empty");
        } else {
            print(entries);
        }
        return ExitCode.OK;
    }

    private List<FileEntry> entries(VolumePath asked) throws OperationFailedException, InterruptedException {
        try (FileSession session = services().files().open(asked.source())) {
            FileEntry itself = session.look(asked.path());
            if (!itself.isDirectory()) {
                return List.of(itself);
            }
            var entries = new ArrayList<FileEntry>();
            session.list(asked.path(), entries::addAll);
            entries.sort(Comparator.comparing(FileEntry::name));
            return entries;
        }
    }

    private void print(List<FileEntry> entries) {
        var table = new TextTable(
                text("volumecli.column.mode"),
                text("volumecli.column.owner"),
                text("volumecli.column.size"),
                text("volumecli.column.modified"),
                text("volumecli.column.name"));
        for (FileEntry entry : entries) {
            String owner = entry.owner();
            table.row(List.of(
                    entry.permissions(),
                    (owner == null ? Integer.toUnsignedString(entry.uid()) : owner) + ":"
                            + Integer.toUnsignedString(entry.gid()),
                    entry.type() == FileEntry.Type.FILE ? services().formats().size(entry.sizeBytes()) : "-",
                    services().formats().time(entry.modified()),
                    entry.name().text()
                            + (entry.isDirectory() ? "/" : "")
                            + (entry.linkTarget() == null ? "" : " -> " + entry.linkTarget())));
        }
        table.print(out());
    }

    private static JsonFields json(FileEntry entry) {
        return new JsonFields()
                .with("name", entry.name().text())
                .with("type", entry.type().name().toLowerCase(java.util.Locale.ROOT))
                .with("bytes", entry.sizeBytes())
                .with("mode", "%04o".formatted(entry.mode()))
                .with("uid", Integer.toUnsignedLong(entry.uid()))
                .with("gid", Integer.toUnsignedLong(entry.gid()))
                .with("modified", entry.modified().toString())
                .with("target", entry.linkTarget());
    }
}
