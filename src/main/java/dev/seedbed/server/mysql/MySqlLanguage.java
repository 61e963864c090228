package dev.seedbed.server.mysql;

import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpHeader;
import dev.seedbed.library.dump.DumpLanguage;
import dev.seedbed.library.dump.OutdatedSql;
import dev.seedbed.server.mysqlfamily.MySqlFamilyLanguage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dumps of MySQL.
final class MySqlLanguage extends MySqlFamilyLanguage {
    @Override
    public boolean writes(DumpFormat format) {
        return format == DumpFormat.SQL || format == DumpFormat.MYDUMPER || format == DumpFormat.MYSQL_SHELL;
    }

    @Override
    public Pattern signs() {
        return DumpLanguage.signs(
                "utf8mb4_0900",
                "/\\*!8\\d{4}",
                "\\bSECONDARY_ENGINE\\b",
                "\\bGTID_PURGED\\b",
                "\\bSTORED\\s+SRID\\b",
                "\\bJSON_TABLE\\s*\\(",
                "\\bENCRYPTION\\s*=\\s*'");
    }

    @Override
    public Optional<DumpHeader> header(String comment) {
        if (comment.startsWith("-- Dump created by MySQL pump utility")) {
            return Optional.of(new DumpHeader("mysqlpump", DumpLanguage.version(comment), List.of()));
        }
        return comment.startsWith("-- MySQL dump ") && !comment.contains(OTHER)
                ? of("mysqldump", comment)
                : Optional.empty();
    }

    /// MySQL's own tools write the number alone; HeidiSQL writes the names of other servers before it.
    @Override
    public Optional<String> server(String words, String version) {
        boolean isOurs = !version.isEmpty() && words.startsWith(version) && !words.contains(OTHER);
        return isOurs ? Optional.of(version) : Optional.empty();
    }

    @Override
    public List<OutdatedSql> outdated() {
        return OutdatedMySql.all();
    }
}
