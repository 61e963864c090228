package dev.seedbed.input.generate;

import dev.seedbed.input.generate.file.GenerationFile;
import dev.seedbed.input.schema.ForeignKey;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.input.schema.TableColumnBuilder;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.input.schema.TableSchemaBuilder;
import dev.seedbed.task.BuildFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/// Tables and plans of tests.
final class SchemaSamples {
    private SchemaSamples() {}

    static TableName name(String table) {
        return new TableName("public", table);
    }

    static TableColumnBuilder column(String name, Sort sort, String type) {
        return TableColumnBuilder.builder()
                .name(name)
                .sort(sort)
                .type(type)
                .length(-1)
                .precision(-1);
    }

    static TableColumn id() {
        return column("id", Sort.INTEGER, "bigint").numbered(true).build();
    }

    static TableColumn integer(String name) {
        return column(name, Sort.INTEGER, "integer").build();
    }

    static TableColumn nullable(TableColumn column) {
        return TableColumnBuilder.builder(column).nullable(true).build();
    }

    static TableColumn text(String name, long length) {
        return column(name, Sort.TEXT, "character varying").length(length).build();
    }

    static TableColumn date(String name) {
        return column(name, Sort.DATE, "date").build();
    }

    /// With the primary key `id`, if it has such a column.
    static TableSchemaBuilder table(String name, TableColumn... columns) {
        boolean hasId = Arrays.stream(columns).anyMatch(column -> column.name().equals("id"));
        return TableSchemaBuilder.builder()
                .name(name(name))
                .columns(List.of(columns))
                .primaryKey(hasId ? List.of("id") : List.of());
    }

    static ForeignKey key(String column, String table) {
        return new ForeignKey(List.of(column), name(table), List.of("id"));
    }

    static GenerationFile file(String yaml) throws OperationFailedException {
        return GenerationFile.of(
                YamlFile.parse(Path.of("dummy.yaml"), yaml.getBytes(StandardCharsets.UTF_8), Set.of()));
    }

    static Map<String, TablePlan> plan(String yaml, TableSchema... tables) throws Exception {
        return plan(yaml, new Present(), tables);
    }

    static Map<String, TablePlan> plan(String yaml, Present existing, TableSchema... tables) throws Exception {
        GenerationFile file = yaml.isEmpty() ? GenerationFile.none() : file(yaml);
        var plans = new HashMap<String, TablePlan>();
        for (TablePlan plan :
                new GenerationPlanner(file, List.of(tables), existing).plan().tables()) {
            plans.put(plan.name().name(), plan);
        }
        return plans;
    }

    static List<@Nullable String> values(TablePlan plan, String column) {
        var values = new ArrayList<@Nullable String>();
        int at = plan.columns().indexOf(column);
        plan.rows(0, plan.rows()).forEach(row -> values.add(row.get(at)));
        return values;
    }

    static Failure failure(String yaml, TableSchema... tables) {
        return Assertions.catchThrowableOfType(OperationFailedException.class, () -> plan(yaml, tables))
                .failure();
    }

    static InputFailure.RowsNotGenerated refused(String yaml, TableSchema... tables) {
        return (InputFailure.RowsNotGenerated) failure(yaml, tables);
    }

    /// Place, and what was expected.
    static String invalid(String yaml, TableSchema... tables) {
        var invalid = (BuildFailure.FileInvalid) failure(yaml, tables);
        return invalid.line() + ":" + invalid.column() + " " + invalid.expected();
    }

    /// Rows that are there.
    static final class Present implements ExistingRows {
        private final Map<TableName, List<List<@Nullable String>>> keys = new HashMap<>();

        /// @param rows with their key only
        Present with(String table, List<List<@Nullable String>> rows) {
            keys.put(name(table), rows);
            return this;
        }

        @Override
        public long count(TableName table) {
            return keys.getOrDefault(table, List.of()).size();
        }

        @Override
        public List<List<@Nullable String>> keys(TableName table, List<String> columns) {
            return keys.getOrDefault(table, List.of());
        }

        @Override
        public long greatest(TableName table, String column) {
            return keys.getOrDefault(table, List.of()).stream()
                    .mapToLong(row -> Long.parseLong(String.valueOf(row.getFirst())))
                    .max()
                    .orElse(0);
        }
    }
}
