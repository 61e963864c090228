package dev.seedbed.library.index;

import java.util.Set;
import java.util.regex.Pattern;

/// How `pg_dump` writes the statements of which several may run at once, and those that matter to none of them. What
/// is not here, such as operators, casts, foreign tables, subscriptions or large objects, lets a dump stay in one
/// piece.
final class PgDumpForms {
    /// Without line breaks in quotes: the script in the container tells statements apart by the same form.
    static final String NAME = "(?:\"(?:[^\"\\n]|\"\")+\"|[a-z_][a-z0-9_$]*)";

    static final String QUALIFIED = "(" + NAME + "\\." + NAME + ")";

    static final Pattern SETTING =
            Pattern.compile("SET [a-z_]+ = [^;\\n]*|SELECT pg_catalog\\.set_config\\('search_path', '', false\\)");
    /// Where and how tables are made unless they say otherwise; what a dump may set again and again.
    static final Pattern USUAL_PLACE = Pattern.compile(
            "SET default_tablespace = ''" + "|SET default_table_access_method = heap|SET default_with_oids = false");
    static final Pattern TABLE = Pattern.compile("CREATE (?:UNLOGGED )?TABLE " + QUALIFIED + " \\(");
    static final Pattern MATERIALIZED = Pattern.compile("CREATE MATERIALIZED VIEW " + QUALIFIED + " ");
    static final Pattern FUNCTION =
            Pattern.compile("CREATE (?:OR REPLACE )?(?:FUNCTION|PROCEDURE|AGGREGATE) " + QUALIFIED + "\\(");
    /// Its body is statements of their own, up to `END`.
    static final Pattern ATOMIC = Pattern.compile(
            "CREATE (?:OR REPLACE )?(?:FUNCTION|PROCEDURE) [^$']*\\n\\s*BEGIN ATOMIC\\s.*", Pattern.DOTALL);
    static final Pattern EXTENSION =
            Pattern.compile("CREATE EXTENSION IF NOT EXISTS (" + NAME + ")(?: WITH SCHEMA " + NAME + ")?");
    /// What reads no table while rows come in, makes no table that a dump fills, and hears of no statement.
    static final Set<String> EXTENSIONS = Set.of(
            "plpgsql",
            "amcheck",
            "bloom",
            "btree_gin",
            "btree_gist",
            "citext",
            "cube",
            "dict_int",
            "dict_xsyn",
            "earthdistance",
            "fuzzystrmatch",
            "hstore",
            "intarray",
            "isn",
            "ltree",
            "pageinspect",
            "pg_buffercache",
            "pg_freespacemap",
            "pg_prewarm",
            "pg_stat_statements",
            "pg_trgm",
            "pg_visibility",
            "pgcrypto",
            "pgrowlocks",
            "pgstattuple",
            "seg",
            "sslinfo",
            "tablefunc",
            "tsm_system_rows",
            "tsm_system_time",
            "unaccent",
            "\"uuid-ossp\"",
            "vector",
            "xml2");
    private static final String KINDS = "(?:TABLE|SEQUENCE|TYPE|DOMAIN|SCHEMA|VIEW|MATERIALIZED VIEW|COLLATION|FUNCTION"
            + "|PROCEDURE|AGGREGATE|TEXT SEARCH (?:CONFIGURATION|DICTIONARY))";
    /// In front of the rows one session runs them in their order, so only what lasts and acts on rows matters.
    static final Pattern BEFORE = Pattern.compile("(?:CREATE (?:UNLOGGED TABLE|TABLE|SEQUENCE|DOMAIN|SCHEMA"
            + "|(?:OR REPLACE )?VIEW|MATERIALIZED VIEW|COLLATION|TEXT SEARCH (?:CONFIGURATION|DICTIONARY))"
            + "|CREATE TYPE " + QUALIFIED + " AS(?: ENUM| RANGE)?"
            + "|ALTER (?:" + KINDS + "|DEFAULT PRIVILEGES)"
            + "|DROP (?:" + KINDS + "|INDEX|TRIGGER|RULE|POLICY|STATISTICS|PUBLICATION|EVENT TRIGGER|EXTENSION)"
            + "|COMMENT ON|GRANT|REVOKE)[ (]");
    /// Some of those are as long as people write them; their beginning says enough.
    static final Pattern LONG = Pattern.compile("(?:CREATE (?:OR REPLACE )?(?:FUNCTION|PROCEDURE|VIEW)"
            + "|CREATE MATERIALIZED VIEW|COMMENT ON|CREATE RULE|CREATE POLICY) ");
    static final Pattern COPY = Pattern.compile("COPY " + QUALIFIED + " \\([^\\n]+\\) FROM stdin");
    static final Pattern VALUE = Pattern.compile("SELECT pg_catalog\\.setval\\('[^\\n]*', \\d+, (?:true|false)\\)");
    static final Pattern KEY = Pattern.compile(
            "ALTER TABLE ONLY " + QUALIFIED + "\\s+ADD CONSTRAINT " + NAME + " (?:PRIMARY KEY|UNIQUE|EXCLUDE) ");
    static final Pattern REFERENCE = Pattern.compile("ALTER TABLE (ONLY )?" + QUALIFIED + "\\s+ADD CONSTRAINT " + NAME
            + " FOREIGN KEY \\([^\\n]+\\) REFERENCES " + QUALIFIED + "\\([^\\n]+");
    static final Pattern INDEX =
            Pattern.compile("CREATE (?:UNIQUE )?INDEX " + NAME + " ON (ONLY )?" + QUALIFIED + " USING ");
    static final Pattern ATTACH = Pattern.compile("ALTER INDEX " + QUALIFIED + " ATTACH PARTITION " + QUALIFIED);
    private static final String ANY_TABLE = "ALTER TABLE (?:ONLY )?" + QUALIFIED;
    static final Pattern AFTER =
            Pattern.compile("(?:COMMENT ON|GRANT|REVOKE|ALTER DEFAULT PRIVILEGES|CREATE (?:OR REPLACE )?VIEW"
                    + "|CREATE STATISTICS|ALTER STATISTICS|CREATE MATERIALIZED VIEW|REFRESH MATERIALIZED VIEW"
                    + "|CREATE (?:CONSTRAINT )?TRIGGER|CREATE RULE(?! \"_RETURN\" )|CREATE POLICY"
                    + "|CREATE (?:OR REPLACE )?(?:FUNCTION|PROCEDURE)|CREATE EVENT TRIGGER|ALTER EVENT TRIGGER"
                    + "|CREATE PUBLICATION|ALTER PUBLICATION"
                    + "|ALTER (?:VIEW|MATERIALIZED VIEW|FUNCTION|PROCEDURE) [^\\n]+ OWNER TO"
                    + "|" + ANY_TABLE + " (?:CLUSTER ON|OWNER TO|REPLICA IDENTITY|(?:ENABLE|FORCE) ROW LEVEL SECURITY"
                    + "|(?:ENABLE|DISABLE)(?: ALWAYS| REPLICA)? (?:TRIGGER|RULE))"
                    + "|" + ANY_TABLE + "\\s+ADD CONSTRAINT " + NAME + " (?:CHECK|NOT NULL))(?: |$)");
    /// Behind these nothing changes its place any more.
    static final Pattern IN_ORDER = Pattern.compile("CREATE (?:(?:OR REPLACE )?(?:FUNCTION|PROCEDURE)|EVENT TRIGGER) ");

    private PgDumpForms() {}
}
