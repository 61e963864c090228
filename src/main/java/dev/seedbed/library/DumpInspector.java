package dev.seedbed.library;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Servers;
import dev.seedbed.library.archive.PgArchiveInspection;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.dump.SeedFailures;
import dev.seedbed.library.dump.SeedFormats;
import dev.seedbed.library.dump.SeedHead;
import dev.seedbed.library.dump.SqlDialect;
import dev.seedbed.library.encoding.SeedEncoding;
import dev.seedbed.library.packed.PackedForm;
import dev.seedbed.library.packed.PackedSeed;
import dev.seedbed.library.sql.SqlFacts;
import dev.seedbed.library.sql.SqlScanner;
import dev.seedbed.library.sql.SqlStyle;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure.Unfit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells what a seed file is from its content, never from its name.
///
/// Stateless and safe for use by several threads.
public final class DumpInspector {

    /// Looks at the head of `file`, and at its end where that is cheap. Blocks; takes some milliseconds, for compressed
    /// files that are read to their end up to some seconds.
    ///
    /// A cut dump is no failure here: its [DumpInfo#completeness] says so.
    ///
    /// @throws OperationFailedException with `SeedUnreadable` where the file is missing, forbidden or a directory,
    ///     with `SeedUnfit` where it is empty, no dump or damaged
    public DumpInfo inspect(Path file) throws OperationFailedException {
        return inspect(file, null);
    }

    /// The same for a file of which the user says what it is for. SQL text is then read by the rules of that kind, and
    /// is never refused for what it looks like.
    public DumpInfo inspect(Path file, @Nullable DatabaseKind said) throws OperationFailedException {
        return inspect(file, said, null);
    }

    /// The same for a file of which the user may also say how its text is encoded.
    public DumpInfo inspect(Path file, @Nullable DatabaseKind said, @Nullable SeedEncoding chosen)
            throws OperationFailedException {
        Optional<DumpInfo> folder = SeedFolder.inspect(file);
        if (folder.isPresent()) {
            return folder.get();
        }
        try (SeedHead head = SeedHead.open(file, chosen)) {
            Optional<PackedForm> packed = PackedSeed.formOf(head.bytes());
            return packed.isPresent()
                    ? new PackedSeed(head, inside -> inspect(inside, said)).inspect(packed.get())
                    : inspect(head, said);
        }
    }

    private static DumpInfo inspect(SeedHead head, @Nullable DatabaseKind said) throws OperationFailedException {
        byte[] bytes = head.bytes();
        if (isBlank(bytes)) {
            throw SeedFailures.unfit(head.file(), Unfit.EMPTY, "");
        }
        if (startsWith(bytes, "PGDMP")) {
            return new PgArchiveInspection(head).custom();
        }
        if (PackedSeed.isTarOfPostgreSql(bytes)) {
            return new PgArchiveInspection(head).tar();
        }
        for (SeedFormats formats : Servers.all(SeedFormats.class)) {
            Optional<DumpInfo> own = formats.inspect(head, said);
            if (own.isPresent()) {
                return own.get();
            }
        }
        if (startsWith(bytes, "XBSTCK01")) {
            throw SeedFailures.unfit(head.file(), Unfit.PHYSICAL_BACKUP, "mbstream / xbstream");
        }
        String foreign = ForeignContent.describe(bytes, bytes.length);
        if (!foreign.isEmpty()) {
            throw SeedFailures.unfit(head.file(), Unfit.NOT_A_DUMP, foreign);
        }
        return sql(head, said);
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte c : bytes) {
            boolean isSpaceOrMark =
                    (c >= 0 && c <= ' ' && c != 0) || c == (byte) 0xef || c == (byte) 0xbb || c == (byte) 0xbf;
            if (!isSpaceOrMark) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, String text) {
        return new String(bytes, 0, Math.min(bytes.length, text.length()), StandardCharsets.ISO_8859_1).equals(text);
    }

    private static DumpInfo sql(SeedHead head, @Nullable DatabaseKind said) throws OperationFailedException {
        byte[] bytes = head.bytes();
        SqlStyle style = said == null ? SqlStyle.of(bytes, bytes.length) : SqlStyle.of(said);
        var facts = new SqlFacts(style.dialect());
        SqlScanner.End end = scan(bytes, style.dialect(), facts);
        DatabaseKind named = facts.kind();
        if (named != null && SqlStyle.of(named).dialect() != style.dialect()) {
            // What a tool wrote is read by the rules of that tool, wherever it is to be restored.
            style = SqlStyle.of(named);
            facts = new SqlFacts(style.dialect());
            end = scan(bytes, style.dialect(), facts);
        }
        if (said == null) {
            refuseWhatIsNoSql(head, facts);
        } else {
            refuseNothing(head, facts);
        }
        Completeness completeness;
        long contentBytes = head.isCut() ? -1 : bytes.length;
        if (head.isCut()) {
            completeness = Completeness.TRUNCATED;
        } else if (head.isWhole()) {
            completeness = facts.completeness(end);
        } else {
            SeedHead.Tail tail = head.tail();
            contentBytes = tail.bytes();
            completeness = completeness(facts, tail);
        }
        @Nullable DatabaseKind certain = facts.kind();
        return head.info()
                .format(DumpFormat.SQL)
                .kind(certain != null ? certain : style.kind())
                .kindIsCertain(certain != null)
                .tool(facts.tool())
                .serverVersion(facts.serverVersion())
                .completeness(completeness)
                .createsDatabases(facts.createsDatabases())
                .usesDatabase(facts.usesDatabase())
                .roles(style.dialect() == SqlDialect.MYSQL ? List.of() : facts.roles())
                .extensions(facts.extensions())
                .uncompressedBytes(contentBytes)
                .notes(notes(bytes, style, facts))
                .traits(facts.traits())
                .encoding(head.encoding())
                .build();
    }

    private static SqlScanner.End scan(byte[] bytes, SqlDialect dialect, SqlFacts facts) {
        var scanner = new SqlScanner(dialect, facts);
        var in = new ByteArrayInputStream(bytes);
        try {
            while (scanner.step(in)) {
                // all of the head
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return scanner.end();
    }

    private static void refuseNothing(SeedHead head, SqlFacts facts) throws OperationFailedException {
        if (facts.statements() == 0 && facts.tool().isEmpty()) {
            throw SeedFailures.unfit(head.file(), Unfit.NOTHING_INSIDE, "");
        }
    }

    private static void refuseWhatIsNoSql(SeedHead head, SqlFacts facts) throws OperationFailedException {
        refuseNothing(head, facts);
        if (facts.isForeign() && facts.tool().isEmpty()) {
            throw SeedFailures.unfit(
                    head.file(),
                    Unfit.NOT_A_DUMP,
                    facts.firstForeign().lines().findFirst().orElse(""));
        }
    }

    private static Completeness completeness(SqlFacts facts, SeedHead.Tail tail) {
        if (tail.cut()) {
            return Completeness.TRUNCATED;
        }
        if (!tail.seen() || !facts.marks().expected()) {
            return Completeness.UNKNOWN;
        }
        facts.marks().tail(tail.text());
        if (facts.marks().reached()) {
            return Completeness.COMPLETE;
        }
        return endsBetweenStatements(tail.text()) ? Completeness.NO_END_MARK : Completeness.TRUNCATED;
    }

    /// As far as the last line tells.
    private static boolean endsBetweenStatements(String tail) {
        String text = tail.stripTrailing();
        String line = text.substring(text.lastIndexOf('\n') + 1);
        return line.endsWith(";") || line.startsWith("--") || line.startsWith("\\");
    }

    private static List<String> notes(byte[] bytes, SqlStyle style, SqlFacts facts) {
        var notes = new ArrayList<>(facts.notes());
        if (bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb) {
            notes.add("byteOrderMark");
        }
        int firstLine = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1).indexOf('\n');
        if (firstLine > 0 && bytes[firstLine - 1] == '\r') {
            notes.add("windowsLineEnds");
        }
        if (facts.kind() == null && style.isUnsure()) {
            notes.add("unsureKind");
        }
        if (facts.kind() == null && style.mysqlFamily()) {
            notes.add("mysqlOrMariadb");
        }
        return List.copyOf(notes);
    }
}
