package dev.seedbed.library.folder;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What `mysql-files.sh` is to do with the files of a folder, a line for each: phase, how, where its rows begin in all
/// of the folder, file, database, statement; `-` for none. Nothing of it is ever read as a program.
public final class FolderList {
    private FolderList() {}

    public static String of(FolderDump dump) {
        var text = new StringBuilder();
        long start = 0;
        for (FolderJob job : dump.jobs()) {
            text.append(job.phase().name().toLowerCase(Locale.ROOT)).append('\t');
            text.append(job.how().name().toLowerCase(Locale.ROOT)).append('\t');
            text.append(start).append('\t');
            text.append(field(job.file())).append('\t');
            text.append(field(job.database())).append('\t');
            text.append(field(job.statement())).append('\n');
            start += weight(job);
        }
        return text.toString();
    }

    /// The files with rows, by where these begin in all of the folder: so the script tells which of them
    /// it has done.
    public static Map<Long, FolderJob> rows(FolderDump dump) {
        var rows = new HashMap<Long, FolderJob>();
        long start = 0;
        for (FolderJob job : dump.jobs()) {
            if (job.phase() == FolderJob.Phase.ROWS) {
                rows.put(start, job);
            }
            start += weight(job);
        }
        return rows;
    }

    /// Share of a file in all of the folder.
    public static long weight(FolderJob job) {
        return Math.max(1, job.sizeBytes());
    }

    /// Fields in front of it have no tabs or line ends, as no name of a file has; those of other names are refused by
    /// the server in the end.
    private static String field(String value) {
        String line = value.replaceAll("\\p{Cntrl}", " ");
        return line.isEmpty() ? "-" : "=" + line;
    }
}
