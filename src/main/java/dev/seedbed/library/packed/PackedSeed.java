package dev.seedbed.library.packed;

import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.dump.DumpInfoBuilder;
import dev.seedbed.library.dump.SeedFailures;
import dev.seedbed.library.dump.SeedHead;
import dev.seedbed.library.dump.SeedNames;
import dev.seedbed.library.packed.PackedEntry.Sort;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure.Unfit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells what an archive holds, without unpacking it: from its names and the start of the first dump in it.
public final class PackedSeed {
    private static final int MOST_ENTRIES = 5_000;
    /// A tar can only be read from its start, and what is not read stays unknown until it is unpacked.
    private static final long MOST_BYTES = 64L << 20;

    private static final int MOST_LOOKS = 200;

    private static final int TAR_BLOCK = 512;
    private static final int PG_FORMAT = TAR_BLOCK + 10;
    private static final byte PG_TAR = 3;
    /// Files of a folder that is one dump by its own contents.
    private static final Set<String> CONTENTS = Set.of("toc.dat", "@.json", "metadata");

    /// What the tools of MySQL and MariaDB leave beside a copy of a data directory.
    private static final Set<String> PHYSICAL = Set.of(
            "xtrabackup_checkpoints",
            "mariadb_backup_checkpoints",
            "xtrabackup_info",
            "mariadb_backup_info",
            "ibdata1");

    private final SeedHead archive;
    private final Look look;
    private @Nullable DumpInfo best;
    private boolean hasScript;
    private int looks;

    /// Tells what a file inside is.
    @FunctionalInterface
    public interface Look {
        DumpInfo at(SeedHead inside) throws OperationFailedException;
    }

    public PackedSeed(SeedHead archive, Look look) {
        this.archive = archive;
        this.look = look;
    }

    /// The form of an archive that is to be unpacked; `pg_dump -Ft` writes a tar that is not.
    public static Optional<PackedForm> formOf(byte[] head) {
        return isTarOfPostgreSql(head) ? Optional.empty() : PackedForm.of(head);
    }

    /// Whether it is an archive of `pg_dump -Ft`, and not a packed folder of `pg_dump -Fd`, which begins alike.
    public static boolean isTarOfPostgreSql(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, PG_FORMAT), StandardCharsets.ISO_8859_1);
        return head.length > PG_FORMAT
                && start.startsWith("toc.dat\0")
                && start.startsWith("ustar", 257)
                && head[PG_FORMAT] == PG_TAR;
    }

    /// Blocks.
    ///
    /// @throws OperationFailedException with `SeedUnfit` where no seed is in it, or where it will not be unpacked
    public DumpInfo inspect(PackedForm form) throws OperationFailedException {
        try (PackedReader reader = PackedReader.open(archive.file(), form, archive.compression())) {
            long bytes = 0;
            int entries = 0;
            for (PackedEntry entry = reader.next(); entry != null; entry = reader.next()) {
                entries++;
                look(entry, reader);
                bytes += Math.max(0, entry.sizeBytes());
                boolean isEnough = isClear() || bytes > MOST_BYTES;
                if (entries >= MOST_ENTRIES || form == PackedForm.TAR && isEnough) {
                    break;
                }
            }
        } catch (PackedReader.EncryptedException e) {
            throw SeedFailures.unfit(archive.file(), Unfit.ENCRYPTED, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw SeedFailures.of(archive.file(), e);
        }
        DumpInfo found = best;
        if (found == null && !hasScript) {
            String name = form == PackedForm.ZIP ? "ZIP archive" : "tar archive";
            throw SeedFailures.unfit(archive.file(), Unfit.NOT_A_DUMP, name);
        }
        DumpInfoBuilder info = archive.info().format(DumpFormat.PACKED).completeness(Completeness.UNKNOWN);
        if (found == null || found.format() == DumpFormat.SQL) {
            info.notes(List.of("packedSql"));
        }
        return found == null
                ? info.build()
                : info.kind(found.kind())
                        .kindIsCertain(found.kindIsCertain())
                        .tool(found.tool())
                        .serverVersion(found.serverVersion())
                        .archiveVersion(found.archiveVersion())
                        .createsDatabases(found.createsDatabases())
                        .roles(found.roles())
                        .extensions(found.extensions())
                        .build();
    }

    private boolean isClear() {
        return best != null && (best.kindIsCertain() || best.format() != DumpFormat.SQL);
    }

    private void look(PackedEntry entry, PackedReader reader) throws IOException, OperationFailedException {
        if (entry.isLitter()) {
            return;
        }
        Optional<String> fault = EntryNames.fault(entry.name());
        if (fault.isPresent()) {
            throw SeedFailures.unfit(
                    archive.file(), Unfit.UNSAFE_ARCHIVE, fault.get() + ":" + Unpacking.visible(entry.name()));
        }
        if (entry.sort() != Sort.FILE) {
            return;
        }
        Path path = Path.of(EntryNames.plain(entry.name()));
        String name = String.valueOf(path.getFileName());
        if (PHYSICAL.contains(name)) {
            throw SeedFailures.unfit(archive.file(), Unfit.PHYSICAL_BACKUP, name);
        }
        hasScript |= SeedNames.isShellScript(path);
        boolean isMeant = SeedNames.isMeantAsSeed(path) || CONTENTS.contains(name);
        if ((isMeant || SeedNames.mayBeSeed(path)) && looks < MOST_LOOKS && !isClear()) {
            looks++;
            look(reader, isMeant);
        }
    }

    /// What only may be a dump by its name has to be one beyond doubt.
    private void look(PackedReader reader, boolean isMeant) throws IOException {
        try (SeedHead head = SeedHead.inside(archive, reader.content())) {
            DumpInfo info = look.at(head);
            boolean isBetter = best == null || !best.kindIsCertain() && info.kindIsCertain();
            if (isBetter && (isMeant || info.kindIsCertain())) {
                best = info;
            }
        } catch (PackedReader.EncryptedException e) {
            throw e;
        } catch (IOException | OperationFailedException _) {
            // One of its files is no dump; another may be.
        }
    }
}
