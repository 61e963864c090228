package dev.seedbed.library.index;

import dev.seedbed.library.index.DumpIndex.Work;
import dev.seedbed.library.sql.SqlTokens;
import java.util.Locale;
import java.util.Optional;

/// What one statement of a dump makes the server do.
///
/// @param table as written, with its schema where that is written, empty where it concerns none
record StatementEffect(Work work, String table) {

    /// Judges a statement that is no `INSERT`. Empty where it does next to nothing, such as `SET`.
    static Optional<StatementEffect> of(SqlTokens words) {
        return switch (words.isQuoted(0) ? "" : words.text(0).toUpperCase(Locale.ROOT)) {
            case "SET", "LOCK", "UNLOCK", "USE", "BEGIN", "COMMIT", "START", "SELECT", "END", "" -> Optional.empty();
            case "COPY" -> Optional.of(new StatementEffect(Work.DATA, words.qualifiedName(1)));
            case "LOAD" -> Optional.of(new StatementEffect(Work.DATA, after(words, "TABLE")));
            case "CREATE" -> Optional.of(create(words));
            case "ALTER" -> alter(words);
            case "DROP", "COMMENT", "GRANT", "REVOKE", "SECURITY" -> Optional.of(new StatementEffect(Work.SCHEMA, ""));
            default -> Optional.of(new StatementEffect(Work.OTHER, ""));
        };
    }

    private static StatementEffect create(SqlTokens words) {
        boolean isIndex = words.are(1, "INDEX")
                || (words.are(2, "INDEX")
                        && (words.are(1, "UNIQUE") || words.are(1, "FULLTEXT") || words.are(1, "SPATIAL")));
        if (isIndex) {
            return new StatementEffect(Work.INDEX, after(words, "ON"));
        }
        return new StatementEffect(Work.SCHEMA, words.are(1, "TABLE") ? tableName(words, 2) : "");
    }

    private static Optional<StatementEffect> alter(SqlTokens words) {
        if (!words.are(1, "TABLE")) {
            return Optional.of(new StatementEffect(Work.SCHEMA, ""));
        }
        if (words.find("DISABLE", "KEYS") > 0 || words.find("ENABLE", "KEYS") > 0) {
            return Optional.empty();
        }
        String table = tableName(words, 2);
        return Optional.of(new StatementEffect(alteration(words), table));
    }

    private static Work alteration(SqlTokens words) {
        if (words.find("FOREIGN", "KEY") > 0) {
            return Work.FOREIGN_KEY;
        }
        if (words.find("PRIMARY", "KEY") > 0) {
            return Work.PRIMARY_KEY;
        }
        int constraint = words.find("ADD", "CONSTRAINT");
        if (constraint > 0) {
            int what = words.afterName(constraint + 2);
            if (words.are(what, "UNIQUE") || words.are(what, "EXCLUDE")) {
                return Work.INDEX;
            }
            return words.are(what, "CHECK") ? Work.OTHER : Work.SCHEMA;
        }
        boolean addsIndex = words.find("ADD", "KEY") > 0
                || words.find("ADD", "INDEX") > 0
                || words.find("ADD", "UNIQUE") > 0
                || words.find("ADD", "FULLTEXT") > 0;
        if (addsIndex) {
            return Work.INDEX;
        }
        return words.find("VALIDATE") > 0 ? Work.OTHER : Work.SCHEMA;
    }

    private static String after(SqlTokens words, String keyword) {
        int at = words.find(keyword);
        return at < 0 ? "" : tableName(words, at + 1);
    }

    private static String tableName(SqlTokens words, int index) {
        int i = index;
        while (words.are(i, "ONLY") || words.are(i, "IF") || words.are(i, "NOT") || words.are(i, "EXISTS")) {
            i++;
        }
        return words.qualifiedName(i);
    }
}
