package dev.seedbed.library.dump;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Servers;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// SQL of older servers that newer ones refuse.
///
/// @param what its name, as the server calls it; the same in every language
/// @param kind that refuses it
/// @param since first version that refuses it, such as `8.0`
/// @param lastImage the image that still takes it, such as `mysql:5.7`
public record OutdatedSql(
        String what, SqlDialect dialect, DatabaseKind kind, Pattern pattern, String since, String lastImage) {
    private static final List<OutdatedSql> ALL = Servers.all(DumpLanguage.class).stream()
            .flatMap(language -> language.outdated().stream())
            .toList();

    public static OutdatedSql of(String what, DatabaseKind kind, String pattern, String since, String lastImage) {
        return new OutdatedSql(
                what,
                DumpLanguage.of(kind).dialect(),
                kind,
                Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL),
                since,
                lastImage);
    }

    /// The one of this name; empty where this kind of server never took offence.
    public static Optional<OutdatedSql> of(String what, DatabaseKind kind) {
        return ALL.stream()
                .filter(one -> one.what().equals(what) && one.kind() == kind)
                .findFirst();
    }

    /// Adds to `found` what a statement holds.
    public static void look(SqlDialect dialect, String statement, Collection<String> found) {
        for (OutdatedSql one : ALL) {
            if (one.dialect() == dialect
                    && !found.contains(one.what())
                    && one.pattern().matcher(statement).find()) {
                found.add(one.what());
            }
        }
    }
}
