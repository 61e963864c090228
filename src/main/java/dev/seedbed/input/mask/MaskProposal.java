package dev.seedbed.input.mask;

import dev.seedbed.database.Servers;
import dev.seedbed.input.InputServer;
import dev.seedbed.input.mask.find.Guess;
import dev.seedbed.input.mask.rule.ColumnName;
import dev.seedbed.input.mask.rule.MaskText;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the columns that look personal, by their names and the first rows of each table. Only reads.
public final class MaskProposal {
    private static final int ROWS = 300;
    private static final int CHARACTERS = 2000;

    private MaskProposal() {}

    /// Blocks while all tables are looked at: some milliseconds for each.
    public static List<Finding> of(InputServer server) throws OperationFailedException, InterruptedException {
        return of(server, server.tables(), Set.of());
    }

    /// @param settled columns that need no proposal
    static List<Finding> of(InputServer server, List<TableSchema> tables, Set<ColumnName> settled)
            throws OperationFailedException, InterruptedException {
        var findings = new ArrayList<Finding>();
        for (TableSchema table : tables) {
            List<TableColumn> columns = table.columns().stream()
                    .filter(Guess::reads)
                    .filter(column -> !settled.contains(new ColumnName(table.name(), column.name())))
                    .toList();
            if (!columns.isEmpty()) {
                findings.addAll(in(table, columns, samples(server, table.name(), columns)));
            }
        }
        return List.copyOf(findings);
    }

    private static List<Finding> in(TableSchema table, List<TableColumn> columns, List<List<@Nullable String>> rows) {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < columns.size(); i++) {
            int place = i;
            TableColumn column = columns.get(i);
            List<String> samples = rows.stream()
                    .map(row -> row.get(place))
                    .filter(Objects::nonNull)
                    .toList();
            Guess.of(table.name().name(), column, samples)
                    .ifPresent(guess -> findings.add(new Finding(
                            new ColumnName(table.name(), column.name()),
                            guess.what(),
                            guess.matching(),
                            guess.samples(),
                            ProposedRule.of(guess.what(), table, column))));
        }
        return findings;
    }

    private static List<List<@Nullable String>> samples(InputServer server, TableName table, List<TableColumn> columns)
            throws OperationFailedException, InterruptedException {
        MaskDialect dialect = Servers.of(server.kind(), MaskDialect.class);
        var cells = new ArrayList<String>();
        for (TableColumn column : columns) {
            cells.add(dialect.start(dialect.text(List.of("r." + server.quoted(column.name()))), CHARACTERS));
        }
        var rows = new ArrayList<List<@Nullable String>>();
        server.copyOut(
                "SELECT " + String.join(", ", cells) + " FROM " + server.quoted(table) + " r LIMIT " + ROWS, rows::add);
        return rows;
    }

    /// The text of a mask.yaml with a rule for each finding.
    ///
    /// @param title its first line, a comment
    public static String file(List<Finding> findings, String title) {
        Map<String, List<Finding>> byTable = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.column().table().text(), TreeMap::new, Collectors.toList()));
        var text = new StringBuilder("# ").append(title).append("\nkey: mask.key\ncolumns:\n");
        if (findings.isEmpty()) {
            return text.append("  {}\n").toString();
        }
        byTable.values()
                .forEach(of -> of.forEach(finding -> text.append("  ")
                        .append(MaskText.key(finding.column().local()))
                        .append(": ")
                        .append(finding.rule().text())
                        .append("  # ")
                        .append(finding.what().text())
                        .append(", ")
                        .append(finding.matching())
                        .append('/')
                        .append(finding.samples())
                        .append('\n')));
        return text.toString();
    }
}
