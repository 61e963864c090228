package dev.seedbed.library.dump;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Servers;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What dumps of a kind of server look like that reads SQL.
public interface DumpLanguage {
    Pattern VERSION = Pattern.compile("\\d+(?:\\.\\d+)+[\\w.-]*|\\d+");

    static DumpLanguage of(DatabaseKind kind) {
        return Servers.of(kind, DumpLanguage.class);
    }

    /// The kinds that read SQL.
    static List<DatabaseKind> kinds() {
        return Servers.kinds(DumpLanguage.class);
    }

    /// The kinds that read SQL by the same rules.
    static List<DatabaseKind> speaking(SqlDialect dialect) {
        return kinds().stream().filter(kind -> of(kind).dialect() == dialect).toList();
    }

    /// The kind whose tool writes this format.
    static DatabaseKind writing(DumpFormat format) {
        return kinds().stream()
                .filter(kind -> of(kind).writes(format))
                .findFirst()
                .orElseThrow();
    }

    /// The first kind that reads SQL by other rules, for a dump that may be meant for it.
    static DatabaseKind other(DatabaseKind kind) {
        return kinds().stream()
                .filter(one -> of(one).dialect() != of(kind).dialect())
                .findFirst()
                .orElse(kind);
    }

    /// The first version that a text names; empty where it names none.
    static String version(String text) {
        Matcher matcher = VERSION.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }

    static Pattern signs(String... patterns) {
        return Pattern.compile(String.join("|", patterns), Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    }

    /// The rules of quoting.
    SqlDialect dialect();

    default boolean writes(DumpFormat format) {
        return format == DumpFormat.SQL;
    }

    /// What SQL has that is meant for this kind, and not for another one of the same dialect.
    default Pattern signs() {
        return signs("(?!)");
    }

    /// What a comment says that a tool of this kind wrote.
    Optional<DumpHeader> header(String comment);

    /// The version of the server, where the words behind `Server version` are those of this kind.
    ///
    /// @param version the first that the words name, without what distributions add
    Optional<String> server(String words, String version);

    /// Whether what tells of this kind beats later words of tools that it shares with others.
    default boolean staysTold() {
        return false;
    }

    /// What newer servers refuse.
    default List<OutdatedSql> outdated() {
        return List.of();
    }
}
