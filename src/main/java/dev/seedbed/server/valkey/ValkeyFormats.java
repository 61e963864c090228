package dev.seedbed.server.valkey;

import dev.seedbed.compression.Compression;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.dump.DumpInfoBuilder;
import dev.seedbed.library.dump.PgDirectory;
import dev.seedbed.library.dump.SeedFailures;
import dev.seedbed.library.dump.SeedFormats;
import dev.seedbed.library.dump.SeedHead;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.io.IOUtils;
import org.jspecify.annotations.Nullable;

/// Snapshot files, append-only files and files of commands.
final class ValkeyFormats implements SeedFormats {
    private static final Set<DatabaseKind> OURS = Set.of(DatabaseKind.VALKEY, DatabaseKind.REDIS);

    @Override
    public Set<DumpFormat> formats() {
        return Set.of(DumpFormat.RDB, DumpFormat.AOF, DumpFormat.AOF_FOLDER, DumpFormat.COMMANDS);
    }

    @Override
    public boolean isOne(byte[] start) {
        return RdbHeader.parse(start).isPresent() || CommandText.isProtocol(start);
    }

    @Override
    public Optional<DumpInfo> inspect(SeedHead head, @Nullable DatabaseKind said) throws OperationFailedException {
        Optional<RdbHeader> snapshot = RdbHeader.parse(head.bytes());
        if (snapshot.isPresent()) {
            DumpFormat format = snapshot.get().isPartOfLog() ? DumpFormat.AOF : DumpFormat.RDB;
            return Optional.of(info(head.info(), format, snapshot, completeness(head, format)));
        }
        boolean isOurs = said != null && OURS.contains(said);
        if (said != null && !isOurs) {
            return Optional.empty();
        }
        Completeness told = head.isCut() ? Completeness.TRUNCATED : Completeness.UNKNOWN;
        if (CommandText.isLog(head.bytes())) {
            return Optional.of(info(head.info(), DumpFormat.AOF, snapshot, told));
        }
        boolean areCommands = CommandText.isProtocol(head.bytes())
                || CommandText.areLines(head.bytes())
                || isOurs && CommandText.isText(head.bytes());
        return areCommands ? Optional.of(info(head.info(), DumpFormat.COMMANDS, snapshot, told)) : Optional.empty();
    }

    private static Completeness completeness(SeedHead head, DumpFormat format) throws OperationFailedException {
        if (head.isCut()) {
            return Completeness.TRUNCATED;
        }
        if (head.compression() != Compression.NONE || format == DumpFormat.AOF) {
            return Completeness.UNKNOWN;
        }
        try (SeekableByteChannel channel = Files.newByteChannel(head.file())) {
            var end = ByteBuffer.allocate(RdbFile.END_BYTES);
            channel.position(Math.max(0, channel.size() - end.capacity()));
            return IOUtils.read(channel, end) == end.capacity() && RdbFile.isEnd(end.array())
                    ? Completeness.COMPLETE
                    : Completeness.TRUNCATED;
        } catch (IOException e) {
            throw SeedFailures.unreadable(head.file(), e);
        }
    }

    private static DumpInfo info(
            DumpInfoBuilder seed, DumpFormat format, Optional<RdbHeader> snapshot, Completeness completeness) {
        Product product = snapshot.map(RdbHeader::product).orElse(Product.VALKEY);
        String version = snapshot.map(RdbHeader::version).orElse("");
        DumpInfo info = seed.format(format)
                .kind(product.kind())
                .kindIsCertain(snapshot.isPresent() && snapshot.get().isForeignToOther())
                .tool(snapshot.isPresent() ? (product.account() + " " + version).strip() : "")
                .serverVersion(version)
                .archiveVersion(snapshot.map(header -> Integer.toString(header.format()))
                        .orElse(""))
                .completeness(completeness)
                .build();
        return info.compression() == Compression.NONE
                ? DumpInfoBuilder.builder(info)
                        .uncompressedBytes(info.sizeBytes())
                        .build()
                : info;
    }

    @Override
    public boolean isOne(Path folder) {
        return AofFolder.read(folder).isPresent();
    }

    @Override
    public DumpInfo inspect(Path folder) throws OperationFailedException {
        AofFolder log =
                AofFolder.read(folder).orElseThrow(() -> SeedFailures.unfit(folder, SeedFailure.Unfit.NOT_A_DUMP, ""));
        try {
            return info(
                    PgDirectory.info(folder),
                    DumpFormat.AOF_FOLDER,
                    log.base(),
                    log.isWhole() ? Completeness.UNKNOWN : Completeness.TRUNCATED);
        } catch (IOException e) {
            throw SeedFailures.unreadable(folder, e);
        }
    }

    @Override
    public Completeness check(DumpInfo info, InputStream content) throws IOException {
        return switch (info.format()) {
            case RDB -> RdbFile.check(content);
            case AOF_FOLDER -> {
                Optional<AofFolder> log = AofFolder.read(info.file());
                yield log.isEmpty() ? Completeness.TRUNCATED : log.get().check();
            }
            // Where a snapshot ends within a file is known to its server only.
            case AOF -> info.archiveVersion().isEmpty() ? CommandText.check(content) : Completeness.UNKNOWN;
            case COMMANDS -> CommandText.check(content);
            default -> Completeness.UNKNOWN;
        };
    }
}
