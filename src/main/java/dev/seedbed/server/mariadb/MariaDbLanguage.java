package dev.seedbed.server.mariadb;

import dev.seedbed.library.dump.DumpHeader;
import dev.seedbed.library.dump.DumpLanguage;
import dev.seedbed.server.mysqlfamily.MySqlFamilyLanguage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dumps of MariaDB.
final class MariaDbLanguage extends MySqlFamilyLanguage {
    /// What servers say first to clients that know older ones only.
    private static final String COMPATIBLE = "5.5.5";

    @Override
    public Pattern signs() {
        return DumpLanguage.signs(
                "\\bENGINE\\s*=\\s*Aria\\b",
                "uca1400",
                "/\\*M!",
                "\\bPAGE_CHECKSUM\\s*=",
                "\\bWITH\\s+SYSTEM\\s+VERSIONING\\b",
                "DEFAULT\\s+current_timestamp\\(\\)",
                "\\bINET6\\b",
                "\\bNEXTVAL\\s*\\(",
                "^CREATE\\s+(OR\\s+REPLACE\\s+)?SEQUENCE\\b",
                "\\bDEFAULT\\s+uuid\\(\\)");
    }

    @Override
    public Optional<DumpHeader> header(String comment) {
        if (comment.startsWith("-- MariaDB dump ")) {
            return of("mariadb-dump", comment);
        }
        if (comment.startsWith("-- MySQL dump ") && comment.contains(OTHER)) {
            return of("mysqldump", comment);
        }
        return comment.contains("enable the sandbox mode")
                ? Optional.of(new DumpHeader("", "", List.of("sandbox")))
                : Optional.empty();
    }

    @Override
    public Optional<String> server(String words, String version) {
        if (!words.contains(OTHER)) {
            return Optional.empty();
        }
        return Optional.of(
                version.equals(COMPATIBLE) ? DumpLanguage.version(words.substring(COMPATIBLE.length() + 1)) : version);
    }

    @Override
    public boolean staysTold() {
        return true;
    }
}
