package dev.seedbed.library.dump;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Servers;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What some kinds of server have: seeds in formats of their own instead of SQL. Told from content, never from names.
/// Calls block for a look at some files.
public interface SeedFormats {

    /// Who knows a format; empty for SQL and the archives of PostgreSQL.
    static Optional<SeedFormats> knowing(DumpFormat format) {
        return Servers.all(SeedFormats.class).stream()
                .filter(one -> one.formats().contains(format))
                .findFirst();
    }

    Set<DumpFormat> formats();

    /// Whether the first bytes of a file leave no doubt.
    boolean isOne(byte[] start);

    /// What a file is; empty where it is none of these.
    ///
    /// @param said the kind that the user names, null where that is left to us
    /// @throws OperationFailedException with `SeedUnfit` where it is one, and unfit
    Optional<DumpInfo> inspect(SeedHead head, @Nullable DatabaseKind said) throws OperationFailedException;

    /// Whether a folder is one seed as a whole.
    boolean isOne(Path folder);

    /// The same as [#inspect(SeedHead, DatabaseKind)] for a folder that is one.
    DumpInfo inspect(Path folder) throws OperationFailedException;

    /// Reads a seed to its end, which may take as long as that. A folder's files are read by themselves.
    ///
    /// @param content what is in the file, unpacked
    /// @return whether it is whole
    /// @throws IOException where it is damaged
    DumpInfo.Completeness check(DumpInfo info, InputStream content) throws IOException;
}
