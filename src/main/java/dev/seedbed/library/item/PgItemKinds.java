package dev.seedbed.library.item;

import dev.seedbed.library.item.DumpItem.Kind;
import dev.seedbed.library.sql.SqlTokens;

/// What `pg_dump` calls the things in its table of contents and in the headers of plain dumps.
public final class PgItemKinds {
    private PgItemKinds() {}

    public static Kind of(String type) {
        return switch (type) {
            case "TABLE", "FOREIGN TABLE" -> Kind.TABLE;
            case "TABLE DATA" -> Kind.ROWS;
            case "TABLE ATTACH" -> Kind.PARTITION;
            case "DEFAULT" -> Kind.DEFAULT;
            case "FK CONSTRAINT" -> Kind.FOREIGN_KEY;
            case "VIEW", "MATERIALIZED VIEW" -> Kind.VIEW;
            case "MATERIALIZED VIEW DATA" -> Kind.REFRESH;
            case "SEQUENCE" -> Kind.SEQUENCE;
            case "SEQUENCE SET" -> Kind.SEQUENCE_VALUE;
            case "FUNCTION", "PROCEDURE", "AGGREGATE" -> Kind.FUNCTION;
            case "TRIGGER" -> Kind.TRIGGER;
            case "BLOB", "BLOBS", "BLOB METADATA" -> Kind.LARGE_OBJECT;
            default -> Kind.OTHER;
        };
    }

    /// Two tables that a statement names.
    public record Tables(String table, String target) {
        static final Tables NONE = new Tables("", "");
    }

    /// The tables of `ALTER TABLE ONLY a ADD CONSTRAINT … FOREIGN KEY … REFERENCES b`, or of
    /// `ALTER TABLE ONLY b ATTACH PARTITION a`.
    ///
    /// @param schema of names without one
    public static Tables tables(Kind kind, String statement, String schema) {
        var words = new SqlTokens(statement);
        String altered = qualified(words, words.are(2, "ONLY") ? 3 : 2, schema);
        return switch (kind) {
            case FOREIGN_KEY -> new Tables(altered, after(words, schema, "REFERENCES"));
            case PARTITION -> new Tables(after(words, schema, "ATTACH", "PARTITION"), altered);
            default -> Tables.NONE;
        };
    }

    private static String after(SqlTokens words, String schema, String... keywords) {
        int at = words.find(keywords);
        return at < 0 ? "" : qualified(words, at + keywords.length, schema);
    }

    private static String qualified(SqlTokens words, int index, String schema) {
        String name = words.qualifiedName(index);
        return words.afterName(index) > index + 1 || schema.isEmpty() ? name : schema + '.' + name;
    }
}
