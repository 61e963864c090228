package dev.seedbed.server.mysqlfamily.input;

import dev.seedbed.input.InputServer;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.input.schema.TableColumnBuilder;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.schema.TableRows;
import dev.seedbed.input.schema.TableRows.KeyType;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import dev.seedbed.task.parallel.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the tables of a database from its catalogue, in three questions.
final class MySqlTables {
    private static final String COLUMNS = """
            select c.table_schema, c.table_name, c.column_name, c.column_type, lower(c.data_type),
                   c.is_nullable = 'YES', c.extra, c.column_default is not null,
                   coalesce(c.character_maximum_length, -1), coalesce(c.numeric_precision, -1),
                   coalesce(c.numeric_scale, 0)
              from information_schema.columns c
              join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
             where c.table_schema = database() and t.table_type in ('BASE TABLE', 'SYSTEM VERSIONED')
             order by c.table_name, c.ordinal_position
            """;

    private static final String KEYS = """
            select k.table_schema, k.table_name, k.constraint_name, c.constraint_type, k.column_name,
                   k.referenced_table_schema, k.referenced_table_name, k.referenced_column_name
              from information_schema.key_column_usage k
              join information_schema.table_constraints c
                on c.constraint_schema = k.constraint_schema and c.table_schema = k.table_schema
               and c.table_name = k.table_name and c.constraint_name = k.constraint_name
             where k.table_schema = database()
             order by k.table_name, k.constraint_name, k.ordinal_position
            """;

    /// MySQL's names of checks differ in a database, MariaDB's only in a table, whose name is then in both views: what
    /// is
    /// joined by all columns of the same name is right for both.
    private static final String CHECKS = """
            select t.table_schema, t.table_name, c.check_clause
              from information_schema.check_constraints c
           natural join information_schema.table_constraints t
             where t.table_schema = database() and t.constraint_type = 'CHECK'
            """;

    private static final Pattern VALUE = Pattern.compile("'((?:[^']|'')*)'");
    private static final String BOOLEAN = "tinyint(1)";

    private final InputServer server;
    private final TableRows found = new TableRows();

    MySqlTables(InputServer server) {
        this.server = server;
    }

    List<TableSchema> read() throws OperationFailedException, InterruptedException {
        List<List<@Nullable String>> columns = new ArrayList<>();
        List<List<@Nullable String>> keys = new ArrayList<>();
        List<List<@Nullable String>> checks = new ArrayList<>();
        Together.run(
                () -> server.copyOut(COLUMNS, columns::add),
                () -> server.copyOut(KEYS, keys::add),
                () -> checks(checks));
        for (List<@Nullable String> row : columns) {
            found.column(table(row), column(row));
        }
        for (List<@Nullable String> row : keys) {
            key(row);
        }
        for (List<@Nullable String> row : checks) {
            found.check(table(row), text(row, 2));
        }
        return found.tables();
    }

    private void checks(List<List<@Nullable String>> rows) throws OperationFailedException, InterruptedException {
        try {
            server.copyOut(CHECKS, rows::add);
        } catch (OperationFailedException e) {
            // Older servers have none.
            if (!(e.failure() instanceof QueryFailure.QueryFailed)) {
                throw e;
            }
        }
    }

    private static TableColumn column(List<@Nullable String> row) {
        String type = text(row, 3);
        Sort sort = type.equals(BOOLEAN) ? Sort.BOOLEAN : sort(text(row, 4));
        String extra = text(row, 6).toUpperCase(Locale.ROOT);
        // GENERATED alone: DEFAULT_GENERATED says that a default is an expression.
        boolean computed = extra.startsWith("VIRTUAL GENERATED")
                || extra.startsWith("STORED GENERATED")
                || extra.startsWith("PERSISTENT");
        return TableColumnBuilder.builder()
                .name(text(row, 2))
                .type(type)
                .sort(sort)
                .nullable(text(row, 5).equals("1"))
                .computed(computed)
                .numbered(extra.contains("AUTO_INCREMENT"))
                .hasDefault(text(row, 7).equals("1") && !computed)
                .length(Long.parseLong(text(row, 8)))
                .precision(Integer.parseInt(text(row, 9)))
                .scale(Integer.parseInt(text(row, 10)))
                .values(sort == Sort.ENUM ? values(type) : List.of())
                .build();
    }

    private static Sort sort(String type) {
        return switch (type) {
            case "tinyint", "smallint", "mediumint", "int", "bigint", "year" -> Sort.INTEGER;
            case "decimal" -> Sort.DECIMAL;
            case "float", "double" -> Sort.FLOAT;
            case "char", "varchar", "tinytext", "text", "mediumtext", "longtext" -> Sort.TEXT;
            case "date" -> Sort.DATE;
            case "time" -> Sort.TIME;
            case "datetime", "timestamp" -> Sort.TIMESTAMP;
            case "uuid" -> Sort.UUID;
            case "json" -> Sort.JSON;
            case "binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob" -> Sort.BINARY;
            case "enum" -> Sort.ENUM;
            default -> Sort.OTHER;
        };
    }

    private static List<String> values(String type) {
        var values = new ArrayList<String>();
        Matcher value = VALUE.matcher(type);
        while (value.find()) {
            values.add(value.group(1).replace("''", "'"));
        }
        return values;
    }

    private void key(List<@Nullable String> row) {
        TableName table = table(row);
        switch (text(row, 3)) {
            case "PRIMARY KEY" -> found.key(table, text(row, 2), KeyType.PRIMARY, text(row, 4), null, null);
            case "UNIQUE" -> found.key(table, text(row, 2), KeyType.UNIQUE, text(row, 4), null, null);
            case "FOREIGN KEY" ->
                found.key(
                        table,
                        "foreign " + text(row, 2),
                        KeyType.FOREIGN,
                        text(row, 4),
                        new TableName(text(row, 5), text(row, 6)),
                        text(row, 7));
            default -> {}
        }
    }

    private static TableName table(List<@Nullable String> row) {
        return new TableName(text(row, 0), text(row, 1));
    }

    private static String text(List<@Nullable String> row, int cell) {
        return Objects.requireNonNullElse(row.get(cell), "");
    }
}
