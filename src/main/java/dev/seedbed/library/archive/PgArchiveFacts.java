package dev.seedbed.library.archive;

import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.dump.DumpInfoBuilder;
import dev.seedbed.library.dump.DumpLanguage;
import dev.seedbed.library.sql.SqlRoles;
import dev.seedbed.library.sql.SqlTokens;
import java.util.List;

/// What the contents of a PostgreSQL archive need on the server.
public final class PgArchiveFacts {
    private PgArchiveFacts() {}

    /// Adds what an archive in `format` says of itself to what is known of its file.
    static DumpInfo info(DumpInfoBuilder file, DumpFormat format, PgArchive archive, Completeness completeness) {
        return file.format(format)
                .kind(DumpLanguage.writing(format))
                .kindIsCertain(true)
                .tool(("pg_dump " + archive.toolVersion()).strip())
                .serverVersion(archive.serverVersion())
                .archiveVersion(archive.version())
                .completeness(completeness)
                .roles(roles(archive))
                .extensions(extensions(archive))
                .build();
    }

    /// Roles that own something or are granted something.
    public static List<String> roles(PgArchive archive) {
        var roles = new SqlRoles();
        for (PgArchive.Entry entry : archive.entries()) {
            roles.need(entry.owner());
            if (entry.type().endsWith("ACL")
                    || entry.type().equals("POLICY")
                    || entry.type().equals("DATABASE")) {
                for (String statement : entry.definition().split(";\\s*\\n", -1)) {
                    roles.look(new SqlTokens(statement));
                }
            }
        }
        return roles.missing();
    }

    public static List<String> extensions(PgArchive archive) {
        return archive.entries().stream()
                .filter(entry ->
                        entry.type().equals("EXTENSION") && !entry.name().equals("plpgsql"))
                .map(PgArchive.Entry::name)
                .toList();
    }
}
