package dev.seedbed.seeding.watch.estimate;

import dev.seedbed.library.index.DumpIndex.Work;
import dev.seedbed.seeding.watch.speed.WorkGroup;
import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;

/// A piece of the work of a seeded start whose duration is estimated as a whole.
///
/// @param file index of the watched file, -1 where it belongs to none
/// @param work what it is within a file; `OTHER` outside
/// @param table `schema.table`, empty where it concerns none
/// @param start uncompressed offset in the file, in bytes
/// @param rows of data, 0 for none, -1 where unknown
/// @param segments how many segments of the dump's index it stands for
/// @param seconds how long it is expected to take
@RecordBuilder
public record WorkItem(
        Stage stage,
        int file,
        Work work,
        @Initializer("NONE") String table,
        long start,
        long lengthBytes,
        long rows,
        int segments,
        double seconds) {
    /// What a text is that is not set.
    public static final String NONE = "";

    /// The parts of a seeded start, in order.
    public enum Stage {
        INITIALISE,
        FILE,
        /// From the end of the last file until the final server of the job is ready.
        SWITCH,
        FINISH,
        START
    }

    static WorkItem of(Stage stage, double seconds) {
        return WorkItemBuilder.builder()
                .stage(stage)
                .file(-1)
                .work(Work.OTHER)
                .seconds(seconds)
                .build();
    }

    WorkGroup group() {
        return switch (stage) {
            case INITIALISE -> WorkGroup.INITIALISE;
            case FILE -> isTail() ? WorkGroup.TAIL : WorkGroup.DATA;
            case SWITCH -> WorkGroup.SWITCH;
            case FINISH -> WorkGroup.FINISH;
            case START -> WorkGroup.START;
        };
    }

    /// Whether the time it takes has nothing to do with the bytes of its text.
    boolean isTail() {
        return switch (work) {
            case PRIMARY_KEY, INDEX, FOREIGN_KEY -> true;
            case SCHEMA, DATA, OTHER -> false;
        };
    }

    /// Whether only time tells how far it is.
    boolean isTimed() {
        return stage != Stage.FILE || isTail();
    }

    long end() {
        return start + lengthBytes;
    }

    WorkItem taking(double expectedSeconds) {
        return WorkItemBuilder.builder(this).seconds(expectedSeconds).build();
    }

    /// This item and the one after it as one.
    WorkItem and(WorkItem next) {
        return WorkItemBuilder.builder(this)
                .table(table.equals(next.table) ? table : "")
                .lengthBytes(lengthBytes + next.lengthBytes)
                .rows(rows < 0 || next.rows < 0 ? -1 : rows + next.rows)
                .segments(segments + next.segments)
                .seconds(seconds + next.seconds)
                .build();
    }
}
