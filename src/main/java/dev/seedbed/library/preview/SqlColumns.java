package dev.seedbed.library.preview;

import dev.seedbed.library.sql.SqlTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Names of columns, as statements list them.
final class SqlColumns {
    private static final Set<String> NO_COLUMN = Set.of(
            ("check constraint exclude foreign fulltext index key like period primary spatial " + "unique").split(" "));

    private SqlColumns() {}

    /// Those between the table's name and `FROM` or `VALUES`; empty where there are none.
    static List<String> inList(String statement) {
        var words = new SqlTokens(statement);
        int open = words.find("(");
        int values = words.find("VALUES");
        int into = words.find("INTO");
        if (open < 0 || (values >= 0 && values < open) || words.afterName(into < 0 ? 1 : into + 1) != open) {
            return List.of();
        }
        var columns = new ArrayList<String>();
        for (int i = open + 1; i < words.size(); i += 2) {
            columns.add(words.text(i));
            if (words.are(i + 1, ")")) {
                return columns;
            }
        }
        return List.of();
    }

    /// Those of the last `CREATE TABLE` for `table` in a text.
    static List<String> ofLastTable(String text, String table) {
        String name = table.substring(table.lastIndexOf('.') + 1);
        for (int at = text.lastIndexOf("CREATE TABLE"); at >= 0; at = text.lastIndexOf("CREATE TABLE", at - 1)) {
            var words = new SqlTokens(text.substring(at));
            int named = words.are(2, "IF", "NOT", "EXISTS") ? 5 : 2;
            String full = words.qualifiedName(named);
            if (full.equals(table) || full.endsWith('.' + name) || full.equals(name)) {
                return definitions(words, words.afterName(named));
            }
            if (at == 0) {
                break;
            }
        }
        return List.of();
    }

    private static List<String> definitions(SqlTokens words, int open) {
        var columns = new ArrayList<String>();
        int depth = 0;
        for (int i = open; i < words.size(); i++) {
            boolean startsOne = depth == 1 && (words.are(i - 1, "(") || words.are(i - 1, ","));
            if (startsOne && (words.isQuoted(i) || !NO_COLUMN.contains(words.name(i)))) {
                columns.add(words.text(i));
            }
            if (words.are(i, "(")) {
                depth++;
            } else if (words.are(i, ")")) {
                depth--;
                if (depth == 0) {
                    return columns;
                }
            }
        }
        return List.of();
    }
}
