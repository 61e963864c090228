package dev.seedbed.input.generate;

import dev.seedbed.input.fake.FakeValues;
import dev.seedbed.input.fake.Mix;
import dev.seedbed.input.generate.check.TableChecks;
import dev.seedbed.input.generate.file.ColumnRule;
import dev.seedbed.input.generate.file.GenerationFile;
import dev.seedbed.input.generate.file.RowCount;
import dev.seedbed.input.generate.file.TableRule;
import dev.seedbed.input.generate.value.Ratio;
import dev.seedbed.input.schema.ForeignKey;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Plans all rows before any is written, so that whatever is wrong is told first.
final class GenerationPlanner {
    private final GenerationFile file;
    private final List<TableSchema> all;
    private final ExistingRows existing;
    private final Map<TableName, TableRule> rules = new HashMap<>();
    private final Map<TableName, TablePlan> planned = new LinkedHashMap<>();

    GenerationPlanner(GenerationFile file, List<TableSchema> all, ExistingRows existing) {
        this.file = file;
        this.all = all;
        this.existing = existing;
    }

    /// The tables in the order in which they are to be filled.
    ///
    /// @throws OperationFailedException with `FileInvalid` or `RowsNotGenerated`
    GenerationPlan plan() throws OperationFailedException, InterruptedException {
        TableOrder order = TableOrder.of(chosen());
        var values = new FakeValues(file.locale());
        for (TableSchema table : order.tables()) {
            Optional<TableRule> rule = Optional.ofNullable(rules.get(table.name()));
            Optional<Map.Entry<TableName, Ratio>> ratio = ratio(table, rule);
            var context = new TableContext(
                    table,
                    new TableChecks(table),
                    rows(rule, ratio),
                    existing.count(table.name()),
                    Mix.of(file.seed(), table.name().name()),
                    existing);
            Set<ForeignKey> open = order.open().stream()
                    .filter(one -> one.table().equals(table.name()))
                    .map(TableOrder.Open::key)
                    .collect(Collectors.toSet());
            Map<String, ColumnRule> columns = rule.map(TableRule::columns).orElse(Map.of());
            planned.put(
                    table.name(),
                    new TablePlanner(context, values, columns, file.nulls())
                            .plan(planned, referenced(table, order), open, ratio));
        }
        return new GenerationPlan(List.copyOf(planned.values()), order.open());
    }

    /// Those that the file names; or else all that have no rows.
    private List<TableSchema> chosen() throws OperationFailedException, InterruptedException {
        var chosen = new ArrayList<TableSchema>();
        Optional<YamlNode> node = file.node().isPresent() ? file.node().get().child("tables") : Optional.empty();
        if (node.isEmpty()) {
            for (TableSchema table : all) {
                if (existing.count(table.name()) == 0) {
                    chosen.add(table);
                }
            }
            return chosen;
        }
        Map<String, TableSchema> names = names();
        node.get().onlyKeys(names.keySet());
        for (Map.Entry<String, TableRule> entry : file.tables().entrySet()) {
            TableSchema table = names.get(entry.getKey());
            if (table == null || rules.putIfAbsent(table.name(), entry.getValue()) != null) {
                throw node.get().keyPlace(entry.getKey()).refused("yaml-key:" + entry.getKey(), "generate-table-once");
            }
            refuseUnknownColumns(table, entry.getValue());
            chosen.add(table);
        }
        return chosen;
    }

    /// The tables by the names that the file may use: with the schema, or without where only one has the name.
    private Map<String, TableSchema> names() {
        var names = new LinkedHashMap<String, TableSchema>();
        for (TableSchema table : all) {
            boolean alone = all.stream()
                            .filter(other ->
                                    other.name().name().equals(table.name().name()))
                            .count()
                    == 1;
            if (alone) {
                names.put(table.name().name(), table);
            }
        }
        all.forEach(table -> names.putIfAbsent(table.name().text(), table));
        return names;
    }

    private static void refuseUnknownColumns(TableSchema table, TableRule rule) throws OperationFailedException {
        Optional<YamlNode> columns = rule.node().isMap() ? rule.node().child("columns") : Optional.empty();
        if (columns.isPresent()) {
            columns.get()
                    .onlyKeys(table.columns().stream().map(TableColumn::name).toList());
        }
    }

    private long rows(Optional<TableRule> rule, Optional<Map.Entry<TableName, Ratio>> ratio)
            throws OperationFailedException, InterruptedException {
        if (ratio.isPresent()) {
            TablePlan plan = planned.get(ratio.get().getKey());
            long parents = plan != null && plan.rows() > 0
                    ? plan.rows()
                    : existing.count(ratio.get().getKey());
            return ratio.get().getValue().rowsFor(parents);
        }
        return rule.flatMap(TableRule::rows)
                .map(count -> count instanceof RowCount.Fixed fixed ? fixed.rows() : file.rows())
                .orElse(file.rows());
    }

    private Optional<Map.Entry<TableName, Ratio>> ratio(TableSchema table, Optional<TableRule> rule)
            throws OperationFailedException {
        if (!(rule.flatMap(TableRule::rows).orElse(null) instanceof RowCount.PerParent per)) {
            return Optional.empty();
        }
        List<TableName> parents = table.foreignKeys().stream()
                .map(ForeignKey::table)
                .filter(name -> !name.equals(table.name()))
                .distinct()
                .toList();
        Optional<TableName> parent = parents.stream()
                .filter(name -> name.name().equals(per.parent()) || name.text().equals(per.parent()))
                .findFirst();
        if (parent.isEmpty()) {
            throw per.node()
                    .refused(
                            parents.isEmpty()
                                    ? "generate-no-parents"
                                    : "generate-parents:"
                                            + String.join(
                                                    ", ",
                                                    parents.stream()
                                                            .map(TableName::name)
                                                            .toList()));
        }
        if (per.ratio().signum() == 0) {
            throw per.node().refused("generate-rows");
        }
        return Optional.of(Map.entry(parent.get(), Ratio.of(per.ratio())));
    }

    private static Set<String> referenced(TableSchema table, TableOrder order) {
        return order.tables().stream()
                .flatMap(other -> other.foreignKeys().stream())
                .filter(key -> key.table().equals(table.name()))
                .flatMap(key -> key.tableColumns().stream())
                .collect(Collectors.toSet());
    }
}
