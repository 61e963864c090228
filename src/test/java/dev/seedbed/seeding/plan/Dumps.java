package dev.seedbed.seeding.plan;

import dev.seedbed.compression.Compression;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfoBuilder;
import java.nio.file.Path;
import java.util.List;

/// Made-up dumps for tests: a plain one, and ways to change it.
final class Dumps {
    static final DumpInfo PLAIN = DumpInfoBuilder.builder()
            .file(Path.of("/seeds/shop-2026-11.sql"))
            .sizeBytes(1000)
            .format(DumpFormat.SQL)
            .compression(Compression.NONE)
            .kind(DatabaseKind.POSTGRESQL)
            .kindIsCertain(true)
            .tool("pg_dump 17.6")
            .serverVersion("17.6")
            .completeness(DumpInfo.Completeness.COMPLETE)
            .uncompressedBytes(1000)
            .build();

    private Dumps() {}

    static DumpInfo of(String file, DumpFormat format, Compression compression, String tool, String archive) {
        return DumpInfoBuilder.builder()
                .file(Path.of(file))
                .sizeBytes(1000)
                .format(format)
                .compression(compression)
                .kind(DatabaseKind.POSTGRESQL)
                .kindIsCertain(true)
                .tool(tool)
                .serverVersion("17.6")
                .archiveVersion(archive)
                .completeness(DumpInfo.Completeness.COMPLETE)
                .uncompressedBytes(1000)
                .build();
    }

    static DumpInfo of(DatabaseKind kind, boolean certain, String tool, String server) {
        return DumpInfoBuilder.builder()
                .file(Path.of("/seeds/a.sql"))
                .sizeBytes(1000)
                .format(DumpFormat.SQL)
                .compression(Compression.NONE)
                .kind(kind)
                .kindIsCertain(certain)
                .tool(tool)
                .serverVersion(server)
                .completeness(DumpInfo.Completeness.COMPLETE)
                .uncompressedBytes(1000)
                .build();
    }

    static DumpInfo with(List<String> creates, String uses, List<String> roles) {
        return DumpInfoBuilder.builder()
                .file(Path.of("/seeds/a.sql"))
                .sizeBytes(1000)
                .format(DumpFormat.SQL)
                .compression(Compression.NONE)
                .kind(DatabaseKind.POSTGRESQL)
                .kindIsCertain(true)
                .completeness(DumpInfo.Completeness.UNKNOWN)
                .createsDatabases(creates)
                .usesDatabase(uses)
                .roles(roles)
                .uncompressedBytes(1000)
                .build();
    }

    static DumpInfo truncated() {
        return DumpInfoBuilder.builder()
                .file(Path.of("/seeds/half.sql"))
                .sizeBytes(1000)
                .format(DumpFormat.SQL)
                .compression(Compression.NONE)
                .kind(DatabaseKind.POSTGRESQL)
                .kindIsCertain(true)
                .tool("pg_dump 17.6")
                .serverVersion("17.6")
                .completeness(DumpInfo.Completeness.TRUNCATED)
                .uncompressedBytes(1000)
                .build();
    }
}
