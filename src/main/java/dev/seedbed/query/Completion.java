package dev.seedbed.query;

import dev.seedbed.query.SchemaTree.Relation;
import dev.seedbed.query.sql.SqlDialect;
import dev.seedbed.query.sql.SqlKeywords;
import dev.seedbed.query.sql.SqlLexer;
import dev.seedbed.query.sql.SqlStatement;
import dev.seedbed.query.sql.SqlToken;
import dev.seedbed.query.sql.SqlToken.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Proposes what may stand at a caret: columns of the tables in the statement, tables, schemas, keywords.
///
/// Pure; quick enough for the thread that draws, also with thousands of tables.
public final class Completion {
    private static final int MOST = 200;

    private final String text;
    private final SqlDialect dialect;
    private final List<Relation> relations;
    private final SqlStatement statement;
    private final int from;
    private final int caret;

    /// What is proposed.
    public enum Kind {
        COLUMN,
        TABLE,
        SCHEMA,
        KEYWORD
    }

    /// @param insert what to write, quoted where needed
    /// @param detail a column's type or a table's schema
    public record Proposal(Kind kind, String label, String insert, String detail) {}

    /// @param from offset where the word at the caret begins; it is what a proposal replaces
    public record Proposals(int from, List<Proposal> list) {}

    private Completion(String text, int caret, SqlDialect dialect, List<Relation> relations) {
        this.text = text;
        this.caret = caret;
        this.dialect = dialect;
        this.relations = relations;
        this.from = startOfWord(text, caret);
        this.statement = SqlStatement.of(text, dialect).stream()
                .filter(s -> s.start() <= caret && caret <= s.end() + 1)
                .findFirst()
                .orElse(new SqlStatement(caret, caret, List.of()));
    }

    public static Proposals at(String text, int caret, SqlDialect dialect, SchemaTree schema) {
        var completion = new Completion(text, caret, dialect, schema.currentRelations());
        return new Proposals(completion.from, completion.propose());
    }

    private static int startOfWord(String text, int caret) {
        int start = caret;
        while (start > 0 && SqlLexer.isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private List<Proposal> propose() {
        if (isInTextOrComment()) {
            return List.of();
        }
        String prefix = text.substring(from, caret).toLowerCase(Locale.ROOT);
        String owner = owner();
        var found = new LinkedHashMap<String, Proposal>();
        for (Proposal proposal : owner == null ? everything() : membersOf(owner)) {
            String label = proposal.label().toLowerCase(Locale.ROOT);
            if (label.startsWith(prefix) && !(prefix.equals(label) && proposal.kind() == Kind.KEYWORD)) {
                found.putIfAbsent(proposal.kind() + proposal.insert(), proposal);
            }
            if (found.size() >= MOST) {
                break;
            }
        }
        return List.copyOf(found.values());
    }

    private boolean isInTextOrComment() {
        return SqlLexer.tokens(text, dialect).stream()
                .anyMatch(token -> token.start() < caret
                        && (caret < token.end() || (caret == token.end() && isOpen(token)))
                        && (token.type() == Type.STRING || token.type() == Type.COMMENT));
    }

    /// Whether the token would go on with what is typed behind it.
    private boolean isOpen(SqlToken token) {
        if (token.type() == Type.COMMENT) {
            return !text.startsWith("/*", token.start());
        }
        boolean single = token.end() - token.start() == 1;
        return single || "'\"$".indexOf(text.charAt(token.end() - 1)) < 0;
    }

    /// The word before the dot before the caret.
    private @Nullable String owner() {
        if (from == 0 || text.charAt(from - 1) != '.') {
            return null;
        }
        return statement.tokens().stream()
                .filter(token -> token.end() == from - 1)
                .findFirst()
                .map(token -> token.name(text))
                .orElse("");
    }

    private List<Proposal> membersOf(String owner) {
        var members = new ArrayList<Proposal>();
        Relation named = tablesInStatement().get(owner);
        if (named != null) {
            return columnsOf(named);
        }
        for (Relation relation : relations) {
            if (relation.schema().equalsIgnoreCase(owner)) {
                members.add(table(relation));
            }
        }
        members.sort(Comparator.comparing(member -> member.label().toLowerCase(Locale.ROOT)));
        if (members.isEmpty()) {
            relations.stream()
                    .filter(relation -> relation.name().equalsIgnoreCase(owner))
                    .findFirst()
                    .ifPresent(relation -> members.addAll(columnsOf(relation)));
        }
        return members;
    }

    private List<Proposal> everything() {
        var all = new ArrayList<Proposal>();
        boolean table = isTablePlace();
        if (!table) {
            tablesInStatement().values().stream().distinct().forEach(relation -> all.addAll(columnsOf(relation)));
        }
        relations.stream()
                .sorted(Comparator.comparing(relation -> relation.name().toLowerCase(Locale.ROOT)))
                .forEach(relation -> all.add(table(relation)));
        relations.stream()
                .map(Relation::schema)
                .distinct()
                .forEach(schema -> all.add(new Proposal(Kind.SCHEMA, schema, dialect.quoteName(schema), "")));
        if (!table || from < caret) {
            SqlKeywords.KEYWORDS.forEach(word -> all.add(new Proposal(Kind.KEYWORD, word, word, "")));
        }
        return all;
    }

    /// Whether a table is what the word before asks for.
    private boolean isTablePlace() {
        String before = "";
        for (SqlToken token : statement.tokens()) {
            if (token.end() <= from && token.type() != Type.COMMENT) {
                before = token.text(text).toLowerCase(Locale.ROOT);
            }
        }
        return List.of("from", "join", "into", "update", "table").contains(before);
    }

    private Proposal table(Relation relation) {
        return new Proposal(Kind.TABLE, relation.name(), dialect.quoteName(relation.name()), relation.schema());
    }

    private List<Proposal> columnsOf(Relation relation) {
        return relation.columns().stream()
                .map(column ->
                        new Proposal(Kind.COLUMN, column.name(), dialect.quoteName(column.name()), column.type()))
                .toList();
    }

    /// Tables of the statement by the names they go by: alias, or their own.
    private Map<String, Relation> tablesInStatement() {
        var byName = new LinkedHashMap<String, Relation>();
        List<SqlToken> tokens = statement.tokens().stream()
                .filter(token -> token.type() != Type.COMMENT)
                .toList();
        for (int i = 0; i < tokens.size(); i++) {
            Relation relation =
                    isQualifier(tokens, i) ? null : relation(tokens.get(i).name(text));
            if (relation != null && (i == 0 || !isOwned(tokens, i) || isAfterFrom(tokens, i - 2))) {
                byName.putIfAbsent(relation.name().toLowerCase(Locale.ROOT), relation);
                String alias = alias(tokens, i + 1);
                if (!alias.isEmpty()) {
                    byName.put(alias, relation);
                }
            }
        }
        return byName;
    }

    private boolean isQualifier(List<SqlToken> tokens, int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).text(text).equals(".");
    }

    private boolean isOwned(List<SqlToken> tokens, int i) {
        return tokens.get(i - 1).text(text).equals(".");
    }

    private boolean isAfterFrom(List<SqlToken> tokens, int i) {
        return i > 0
                && List.of("from", "join", ",")
                        .contains(tokens.get(i - 1).text(text).toLowerCase(Locale.ROOT));
    }

    private String alias(List<SqlToken> tokens, int at) {
        int i = at < tokens.size() && tokens.get(at).text(text).equalsIgnoreCase("as") ? at + 1 : at;
        if (i >= tokens.size() || SqlKeywords.isKeyword(tokens.get(i).text(text))) {
            return "";
        }
        Type type = tokens.get(i).type();
        return type == Type.WORD || type == Type.NAME ? tokens.get(i).name(text) : "";
    }

    private @Nullable Relation relation(String name) {
        return relations.stream()
                .filter(relation -> relation.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }
}
