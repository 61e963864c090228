package dev.seedbed.seeding.plan;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.Compression;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import java.nio.file.Path;
import java.util.List;

/// Made-up dumps for tests: a plain one, and ways to change it.
final class Dumps {
    static final DumpInfo PLAIN = new DumpInfo(
            Path.of("/seeds/shop-2026-11.sql"),
            1000,
            0,
            DumpFormat.SQL,
            Compression.NONE,
            DatabaseKind.POSTGRESQL,
            true,
            "pg_dump 17.6",
            "17.6",
            "",
            DumpInfo.Completeness.COMPLETE,
            List.of(),
            "",
            List.of(),
            List.of(),
            1000,
            List.of());

    private Dumps() {}

    static DumpInfo of(String file, DumpFormat format, Compression compression, String tool, String archive) {
        return new DumpInfo(
                Path.of(file),
                1000,
                0,
                format,
                compression,
                DatabaseKind.POSTGRESQL,
                true,
                tool,
                "17.6",
                archive,
                DumpInfo.Completeness.COMPLETE,
                List.of(),
                "",
                List.of(),
                List.of(),
                1000,
                List.of());
    }

    static DumpInfo of(DatabaseKind kind, boolean certain, String tool, String server) {
        return new DumpInfo(
                Path.of("/seeds/a.sql"),
                1000,
                0,
                DumpFormat.SQL,
                Compression.NONE,
                kind,
                certain,
                tool,
                server,
                "",
                DumpInfo.Completeness.COMPLETE,
                List.of(),
                "",
                List.of(),
                List.of(),
                1000,
                List.of());
    }

    static DumpInfo with(List<String> creates, String uses, List<String> roles) {
        return new DumpInfo(
                Path.of("/seeds/a.sql"),
                1000,
                0,
                DumpFormat.SQL,
                Compression.NONE,
                DatabaseKind.POSTGRESQL,
                true,
                "",
                "",
                "",
                DumpInfo.Completeness.UNKNOWN,
                creates,
                uses,
                roles,
                List.of(),
                1000,
                List.of());
    }

    static DumpInfo truncated() {
        return new DumpInfo(
                Path.of("/seeds/half.sql"),
                1000,
                0,
                DumpFormat.SQL,
                Compression.NONE,
                DatabaseKind.POSTGRESQL,
                true,
                "pg_dump 17.6",
                "17.6",
                "",
                DumpInfo.Completeness.TRUNCATED,
                List.of(),
                "",
                List.of(),
                List.of(),
                1000,
                List.of());
    }
}
