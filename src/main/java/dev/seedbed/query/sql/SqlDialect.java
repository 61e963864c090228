package dev.seedbed.query.sql;

/// How a server reads SQL text, as far as strings, names and comments go.
///
/// @param ansiQuotes whether `"` quotes a name; always so in PostgreSQL
/// @param backslashEscapes whether `\` escapes in plain strings; never so in PostgreSQL, where only `E'…'` has
/// escapes
public record SqlDialect(SqlRules rules, boolean ansiQuotes, boolean backslashEscapes) {

    /// What a server of these rules does unless it is told otherwise.
    public static SqlDialect usual(SqlRules rules) {
        return new SqlDialect(rules, !rules.mysqlFamily(), rules.mysqlFamily());
    }

    public boolean isMySqlFamily() {
        return rules.mysqlFamily();
    }

    /// Writes a name so that the server takes it literally; plain lower-case names stay as they are.
    public String quoteName(String name) {
        if (name.matches("[a-z_][a-z0-9_]*") && !SqlKeywords.isReserved(name)) {
            return name;
        }
        char quote = isMySqlFamily() ? '`' : '"';
        return quote + name.replace(String.valueOf(quote), String.valueOf(quote) + quote) + quote;
    }

    /// Writes text as a literal that has the same meaning under every setting of the server.
    public String quoteText(String text) {
        String doubled = text.replace("'", "''");
        if (text.indexOf('\\') < 0) {
            return "'" + doubled + "'";
        }
        return (isMySqlFamily() ? "'" : "E'") + doubled.replace("\\", "\\\\") + "'";
    }
}
