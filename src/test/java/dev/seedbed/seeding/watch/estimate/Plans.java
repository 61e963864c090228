package dev.seedbed.seeding.watch.estimate;

import dev.seedbed.compression.Compression;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.dump.DumpInfoBuilder;
import dev.seedbed.library.index.DumpIndex;
import dev.seedbed.library.index.DumpIndex.Mark;
import dev.seedbed.library.index.DumpIndex.Segment;
import dev.seedbed.library.index.DumpIndex.Work;
import java.nio.file.Path;
import java.util.List;

/// Dumps for tests: two tables, two primary keys, an index, a foreign key.
final class Plans {
    static final long MEBIBYTE = 1 << 20;
    static final DumpIndex INDEX = index("aa");

    private Plans() {}

    static DumpIndex index(String hash) {
        return new DumpIndex(
                hash,
                400 * MEBIBYTE + 500,
                400 * MEBIBYTE + 500,
                List.of(
                        new Segment(Work.SCHEMA, "", 0, 100, 0),
                        new Segment(Work.DATA, "public.orders", 100, 100 * MEBIBYTE, 1_000_000),
                        new Segment(Work.DATA, "public.items", 100 + 100 * MEBIBYTE, 300 * MEBIBYTE, 3_000_000),
                        new Segment(Work.PRIMARY_KEY, "public.orders", 100 + 400 * MEBIBYTE, 100, 0),
                        new Segment(Work.PRIMARY_KEY, "public.items", 200 + 400 * MEBIBYTE, 100, 0),
                        new Segment(Work.INDEX, "public.items", 300 + 400 * MEBIBYTE, 100, 0),
                        new Segment(Work.FOREIGN_KEY, "public.items", 400 + 400 * MEBIBYTE, 100, 0)),
                List.of(new Mark(0, 0), new Mark(400 * MEBIBYTE + 500, 400 * MEBIBYTE + 500)),
                List.of(),
                List.of());
    }

    static DumpInfo dump(DatabaseKind kind, Compression compression, long sizeBytes) {
        return DumpInfoBuilder.builder()
                .file(Path.of("shop.sql"))
                .sizeBytes(sizeBytes)
                .format(DumpFormat.SQL)
                .compression(compression)
                .kind(kind)
                .kindIsCertain(true)
                .completeness(Completeness.COMPLETE)
                .build();
    }

    static WatchedFile shop(DatabaseKind kind) {
        return WatchedFile.run("60_shop.sql", dump(kind, Compression.NONE, INDEX.sizeBytes()), INDEX);
    }

    static WorkPlan plan(DatabaseKind kind) {
        return WorkPlan.of(kind, List.of(shop(kind)), WatchedServer.of(kind).weights());
    }
}
