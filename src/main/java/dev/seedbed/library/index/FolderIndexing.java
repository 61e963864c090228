package dev.seedbed.library.index;

import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.folder.FolderDump;
import dev.seedbed.library.folder.FolderDumps;
import dev.seedbed.library.folder.FolderJob;
import dev.seedbed.library.index.DumpIndex.Segment;
import dev.seedbed.library.index.DumpIndex.Work;
import dev.seedbed.library.item.DumpItems;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Maps a folder of files that are one dump: each file is a stretch, in the order in which they are restored.
final class FolderIndexing {
    private final DumpInfo info;
    private final HashingInput raw;

    FolderIndexing(DumpInfo info, HashingInput raw) {
        this.info = info;
        this.raw = raw;
    }

    IndexedDump index() throws IOException, OperationFailedException {
        FolderDump dump = FolderDumps.read(info.file());
        var segments = new ArrayList<Segment>();
        long start = 0;
        for (FolderJob job : dump.jobs()) {
            long bytes = Math.max(1, job.sizeBytes());
            Work work = switch (job.phase()) {
                case BEFORE -> Work.SCHEMA;
                case ROWS -> Work.DATA;
                case AFTER -> Work.OTHER;
            };
            segments.add(new Segment(work, job.table(), start, bytes, work == Work.DATA ? -1 : 0));
            start += bytes;
        }
        String hash = raw.finish();
        var marks = new DumpIndexer.MarkList(false);
        var index = new DumpIndex(
                hash,
                raw.count(),
                start,
                List.copyOf(segments),
                marks.finish(raw.count(), start),
                List.of(),
                List.of());
        return IndexedDumpBuilder.builder()
                .index(index)
                .completeness(info.completeness())
                .createsDatabases(info.createsDatabases())
                .usesDatabase("")
                .traits(info.traits())
                .sections(DumpSections.NONE)
                .items(DumpItems.NONE)
                .encoding(info.encoding())
                .build();
    }
}
