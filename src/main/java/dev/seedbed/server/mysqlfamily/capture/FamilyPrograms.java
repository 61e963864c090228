package dev.seedbed.server.mysqlfamily.capture;

import dev.seedbed.source.server.ReachedServer;
import dev.seedbed.source.server.TlsMode;
import java.util.List;

/// What the programs of MySQL and of MariaDB differ in.
///
/// @param client and `dump`, names of the programs
/// @param clientOptions of the client only
/// @param dumpOptions of the dump program only
/// @param leavesOutRows whether the dump program can leave out the rows of a table and keep its structure
/// @param isMariaDb whose programs name the modes of TLS in their own way
public record FamilyPrograms(
        String client,
        String dump,
        List<String> clientOptions,
        List<String> dumpOptions,
        boolean leavesOutRows,
        boolean isMariaDb) {
    private static final String READ_ONLY = "--init-command=set session transaction read only";
    private static final String ANY_CERTIFICATE = "--skip-ssl-verify-server-cert";

    /// Of MySQL's images.
    public static final FamilyPrograms MYSQL = new FamilyPrograms(
            "mysql",
            "mysqldump",
            List.of("--get-server-public-key", READ_ONLY),
            List.of("--get-server-public-key", READ_ONLY, "--set-gtid-purged=OFF", "--column-statistics=0"),
            false,
            false);

    /// Of MariaDB's images. The dump program cannot be told to begin with a statement, and only reads in any case.
    public static final FamilyPrograms MARIADB =
            new FamilyPrograms("mariadb", "mariadb-dump", List.of(READ_ONLY), List.of(), true, true);

    /// For the connection of a server.
    List<String> tls(ReachedServer server) {
        TlsMode mode = server.address().tls();
        return isMariaDb ? mariaDb(mode) : List.of("--ssl-mode=" + mySql(mode));
    }

    private static String mySql(TlsMode mode) {
        return switch (mode) {
            case DISABLE -> "DISABLED";
            case PREFER -> "PREFERRED";
            case REQUIRE -> "REQUIRED";
            case VERIFY_CA -> "VERIFY_CA";
            case VERIFY_FULL -> "VERIFY_IDENTITY";
        };
    }

    /// It checks a certificate in all it has, or not at all.
    private static List<String> mariaDb(TlsMode mode) {
        return switch (mode) {
            case DISABLE -> List.of("--skip-ssl");
            case PREFER -> List.of(ANY_CERTIFICATE);
            case REQUIRE -> List.of("--ssl", ANY_CERTIFICATE);
            case VERIFY_CA, VERIFY_FULL -> List.of("--ssl", "--ssl-verify-server-cert");
        };
    }
}
