package dev.seedbed.library.index;

import java.util.regex.Pattern;

/// How `pg_dump` writes the statements of which several may run at once, and those that matter to none of them. What
/// is not here, such as functions, triggers, rules, extensions or materialized views, lets a dump stay in one piece.
final class PgDumpForms {
    /// Without line breaks in quotes: the script in the container tells statements apart by the same form.
    private static final String NAME = "(?:\"(?:[^\"\\n]|\"\")+\"|[a-z_][a-z0-9_$]*)";

    private static final String QUALIFIED = "(" + NAME + "\\." + NAME + ")";

    static final Pattern SETTING =
            Pattern.compile("SET [a-z_]+ = [^;\\n]*|SELECT pg_catalog\\.set_config\\('search_path', '', false\\)");
    /// Where tables are made unless they say otherwise; what a dump may set again and again.
    static final Pattern USUAL_PLACE =
            Pattern.compile("SET default_tablespace = ''|SET default_table_access_method = heap");
    static final Pattern TABLE = Pattern.compile("CREATE (?:UNLOGGED )?TABLE " + QUALIFIED + " \\(");
    static final Pattern BEFORE = Pattern.compile("(?:CREATE (?:UNLOGGED TABLE|TABLE|SEQUENCE|TYPE|DOMAIN|SCHEMA|VIEW"
            + "|OR REPLACE VIEW|COLLATION)"
            + "|ALTER (?:TABLE|SEQUENCE|TYPE|DOMAIN|SCHEMA|VIEW|COLLATION|DEFAULT PRIVILEGES)"
            + "|DROP (?:TABLE|SEQUENCE|TYPE|DOMAIN|SCHEMA|VIEW|COLLATION|INDEX)"
            + "|COMMENT ON|GRANT|REVOKE) ");
    static final Pattern COPY = Pattern.compile("COPY " + QUALIFIED + " \\([^\\n]+\\) FROM stdin");
    static final Pattern VALUE = Pattern.compile("SELECT pg_catalog\\.setval\\('[^\\n]*', \\d+, (?:true|false)\\)");
    static final Pattern KEY = Pattern.compile(
            "ALTER TABLE ONLY " + QUALIFIED + "\\s+ADD CONSTRAINT " + NAME + " (?:PRIMARY KEY|UNIQUE|EXCLUDE) ");
    static final Pattern REFERENCE =
            Pattern.compile("ALTER TABLE ONLY " + QUALIFIED + "\\s+ADD CONSTRAINT " + NAME + " FOREIGN KEY \\([^\\n]+");
    static final Pattern INDEX = Pattern.compile("CREATE (?:UNIQUE )?INDEX " + NAME + " ON " + QUALIFIED + " USING ");
    static final Pattern AFTER =
            Pattern.compile("(?:COMMENT ON|GRANT|REVOKE|ALTER DEFAULT PRIVILEGES|CREATE OR REPLACE VIEW"
                    + "|CREATE STATISTICS|ALTER STATISTICS|ALTER TABLE " + QUALIFIED + " (?:CLUSTER ON|OWNER TO)"
                    + "|ALTER TABLE ONLY " + QUALIFIED + " REPLICA IDENTITY) ");

    private PgDumpForms() {}
}
