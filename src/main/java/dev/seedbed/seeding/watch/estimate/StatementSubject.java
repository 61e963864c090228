package dev.seedbed.seeding.watch.estimate;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.index.DumpIndex.Work;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a statement of a dump does, and to which table.
///
/// @param table without quotes, with its schema where the statement has it; empty where it has none
record StatementSubject(Work work, String table) {
    private static final String NAME = "((?:(?:`[^`]+`|\"[^\"]+\"|[^\\s.(`\"]+)\\.?)+)";
    private static final Pattern DATA =
            Pattern.compile("^(?:COPY|(?:INSERT|REPLACE)(?: IGNORE)?(?: INTO)?) " + NAME, Pattern.CASE_INSENSITIVE);
    private static final Pattern INDEX = Pattern.compile(
            "^CREATE (?:(?:UNIQUE|FULLTEXT|SPATIAL) )?INDEX (?:CONCURRENTLY )?.*? ON (?:ONLY )?" + NAME,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALTER =
            Pattern.compile("^ALTER TABLE (?:IF EXISTS )?(?:ONLY )?" + NAME + "(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PRIMARY = Pattern.compile("ADD .*\\b(?:PRIMARY KEY|UNIQUE)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOREIGN = Pattern.compile("ADD .*\\bFOREIGN KEY", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEY =
            Pattern.compile("ADD (?:FULLTEXT |SPATIAL )?(?:KEY|INDEX)", Pattern.CASE_INSENSITIVE);

    static StatementSubject of(String statement) {
        Matcher data = DATA.matcher(statement);
        if (data.find()) {
            return new StatementSubject(Work.DATA, plain(data.group(1)));
        }
        Matcher index = INDEX.matcher(statement);
        if (index.find()) {
            return new StatementSubject(Work.INDEX, plain(index.group(1)));
        }
        Matcher alter = ALTER.matcher(statement);
        return alter.find()
                ? new StatementSubject(alteration(alter.group(2)), plain(alter.group(1)))
                : new StatementSubject(Work.OTHER, "");
    }

    /// The short form of what is done to a table, in the server's own language.
    static String words(DatabaseKind kind, Work work, String table) {
        String verb = switch (work) {
            case DATA -> WatchedServer.of(kind).loading();
            case PRIMARY_KEY -> "ADD PRIMARY KEY";
            case INDEX -> "CREATE INDEX";
            case FOREIGN_KEY -> "ADD FOREIGN KEY";
            case SCHEMA, OTHER -> "";
        };
        return table.isEmpty() ? verb : (verb + " " + table).strip();
    }

    private static Work alteration(String what) {
        if (FOREIGN.matcher(what).find()) {
            return Work.FOREIGN_KEY;
        } else if (PRIMARY.matcher(what).find()) {
            return Work.PRIMARY_KEY;
        }
        return KEY.matcher(what).find() ? Work.INDEX : Work.OTHER;
    }

    /// Whether two names may mean the same table: one of them may lack its schema.
    static boolean sameTable(String one, String other) {
        return one.equalsIgnoreCase(other) || last(one).equalsIgnoreCase(last(other)) && (bare(one) || bare(other));
    }

    private static String plain(String name) {
        return name.replace("`", "").replace("\"", "");
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static boolean bare(String name) {
        return name.indexOf('.') < 0;
    }
}
