package dev.seedbed.server.mysqlfamily.input;

import dev.seedbed.input.InputServer;
import dev.seedbed.input.mask.MaskDialect;
import dev.seedbed.input.mask.MaskFacts;
import dev.seedbed.input.mask.MaskFactsBuilder;
import dev.seedbed.input.mask.TextEquality;
import dev.seedbed.input.mask.rule.ColumnName;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Masks in MySQL and MariaDB. Triggers on updates of the masked tables are dropped and made again as they were:
/// these servers cannot switch them off. Foreign keys are not looked at, and the binary log hears of nothing. Columns
/// that note the time of a change keep it. Histograms are made anew, and the history of versioned tables is deleted.
public final class MySqlFamilyMask implements MaskDialect {
    private static final List<String> SESSION =
            List.of("set session sql_log_bin = 0, foreign_key_checks = 0, sql_mode = concat(replace(replace(@@sql_mode,"
                    + " 'NO_ZERO_IN_DATE', ''), 'NO_ZERO_DATE', ''), ',STRICT_ALL_TABLES');");

    private static final String COLLATIONS = """
            select table_schema, table_name, column_name, collation_name, extra
              from information_schema.columns
             where table_schema = database()
            """;

    private static final String TRIGGERS = """
            select event_object_schema, event_object_table, trigger_name
              from information_schema.triggers
             where trigger_schema = database() and event_manipulation = 'UPDATE'
             order by event_object_table, action_timing, action_order
            """;

    private static final String VERSIONED = """
            select table_schema, table_name
              from information_schema.tables
             where table_schema = database() and table_type = 'SYSTEM VERSIONED'
            """;

    private static final String KEEPS_TIME = "on update current_timestamp";

    private final MySqlFamilyInput words;
    private final String histograms;
    private final String renewal;

    /// @param histograms a query of schema, table and column of those that there are
    /// @param renewal of one, as a format of table and column
    public MySqlFamilyMask(MySqlFamilyInput words, String histograms, String renewal) {
        this.words = words;
        this.histograms = histograms;
        this.renewal = renewal;
    }

    @Override
    public MaskFacts facts(InputServer server, List<TableSchema> masked)
            throws OperationFailedException, InterruptedException {
        Set<TableName> names = new HashSet<>();
        masked.forEach(table -> names.add(table.name()));
        Map<ColumnName, TextEquality> equality = new LinkedHashMap<>();
        Map<TableName, List<String>> kept = new LinkedHashMap<>();
        server.copyOut(COLLATIONS, row -> {
            equality.put(new ColumnName(table(row), text(row, 2)), equality(text(row, 3)));
            if (text(row, 4).toLowerCase(Locale.ROOT).contains(KEEPS_TIME)) {
                kept.computeIfAbsent(table(row), _ -> new ArrayList<>()).add(text(row, 2));
            }
        });
        List<String> begin = new ArrayList<>(SESSION);
        List<String> end = new ArrayList<>(SESSION);
        triggers(server, names, begin, end);
        List<String> after = new ArrayList<>(SESSION);
        server.copyOut(histograms, row -> {
            if (names.contains(table(row))) {
                after.add(renewal.formatted(words.quoted(table(row)), words.quoted(text(row, 2))) + ";");
            }
        });
        server.copyOut(VERSIONED, row -> {
            if (names.contains(table(row))) {
                after.add("delete history from " + words.quoted(table(row)) + ";");
            }
        });
        return MaskFactsBuilder.builder()
                .equality(equality)
                .kept(kept)
                .whole(names)
                .begin(begin)
                .session(SESSION)
                .end(end)
                .after(after)
                .build();
    }

    private static TextEquality equality(String collation) {
        if (collation.isEmpty()
                || collation.endsWith("_bin")
                || collation.contains("_cs")
                || collation.equals("binary")) {
            return TextEquality.EXACT;
        }
        return collation.contains("_as_ci") ? TextEquality.CASE : TextEquality.ACCENT;
    }

    private void triggers(InputServer server, Set<TableName> masked, List<String> begin, List<String> end)
            throws OperationFailedException, InterruptedException {
        List<TableName> triggers = new ArrayList<>();
        server.copyOut(TRIGGERS, row -> {
            if (masked.contains(table(row))) {
                triggers.add(new TableName(text(row, 0), text(row, 2)));
            }
        });
        for (TableName trigger : triggers) {
            List<String> made =
                    server.ask("show create trigger " + words.quoted(trigger)).getFirst();
            begin.add("drop trigger " + words.quoted(trigger) + ";");
            end.addAll(TriggerText.of(words, made));
        }
    }

    private static TableName table(List<@Nullable String> row) {
        return new TableName(text(row, 0), text(row, 1));
    }

    private static String text(List<@Nullable String> row, int cell) {
        return Objects.requireNonNullElse(row.get(cell), "");
    }

    @Override
    public String databases() {
        return "select schema_name from information_schema.schemata where schema_name not in"
                + " ('mysql', 'sys', 'information_schema', 'performance_schema') order by schema_name";
    }

    @Override
    public List<String> makeRoom() {
        return List.of(SESSION.getFirst(), dropRoom(), "create database " + ROOM + " character set utf8mb4;");
    }

    @Override
    public String dropRoom() {
        return SESSION.getFirst() + " drop database if exists " + ROOM + ";";
    }

    @Override
    public String makeTable(TableName name) {
        return SESSION.getFirst() + " create table " + words.quoted(name)
                + " (k char(64) character set ascii collate ascii_bin primary key,"
                + " v longtext character set utf8mb4 collate utf8mb4_bin not null) engine = InnoDB;";
    }

    @Override
    public String text(List<String> columns) {
        List<String> texts = columns.stream()
                .map(column -> "cast(" + column + " as char character set utf8mb4)")
                .toList();
        return texts.size() == 1 ? texts.getFirst() : "concat_ws(char(31), " + String.join(", ", texts) + ")";
    }

    @Override
    public String digest(String text) {
        return "convert(sha2(" + text + ", 256) using ascii)";
    }

    @Override
    public String start(String text, int characters) {
        return "left(" + text + ", " + characters + ")";
    }

    @Override
    public String cast(String text, TableColumn column) {
        return text;
    }

    /// A date that would leave the calendar stays, as does one that is none.
    @Override
    public String shifted(String value, TableColumn column, String days) {
        String shifted = "coalesce(date_add(" + value + ", interval cast(" + days + " as signed) day), " + value + ")";
        return column.sort() == Sort.DATE ? "cast(" + shifted + " as date)" : shifted;
    }

    @Override
    public String update(String table, boolean whole, List<String> assignments) {
        return "update " + table + " as r set " + String.join(", ", assignments) + ";";
    }
}
